import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Answer, Notes, OwnTarget } from '../../analyzers/records.ts';
import { extension, fakeStorage, raw, resumeOf } from './fake-storage.ts';

fakeStorage();
const kept = await import('../../entrypoints/shared/storage.ts');
const versioned = await import('../../entrypoints/shared/versioned.ts');

const AT = '2026-11-26T09:30:00.000Z';
const LATER = '2026-11-27T09:30:00.000Z';

const answer = (signal: string): Answer => ({ signal, kind: 'done', facts: { N: '4' }, note: '', at: AT });
const say =
  (signal: string) =>
  (notes: Notes): Notes => ({ ...notes, answers: { ...notes.answers, [signal]: answer(signal) } });

const target: OwnTarget = {
  id: 'own-1',
  title: 'Mine',
  basedOn: 'director-it',
  off: ['acting-cover'],
  importance: { hiring: 'plus' },
  postings: [],
  at: AT,
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  extension.inIncognitoContext = false;
});

describe('what was said is kept', () => {
  test('an answer, a target and a reading come back as they were', async () => {
    const resume = resumeOf('one');
    const { value: head } = await kept.keepReading(resume, AT);
    expect(await kept.changeNotes(head.person, say('hiring'))).toMatchObject({ status: 'saved' });
    expect(await kept.changeTargets((all) => [...all, target])).toMatchObject({ status: 'saved' });
    expect(await kept.chooseTarget('own-1')).toEqual({ status: 'saved', value: 'own-1' });
    expect((await kept.readNotes(head.person)).value.answers).toEqual({ hiring: answer('hiring') });
    expect((await kept.readTargets()).value).toEqual([target]);
    expect(await kept.readChosenTarget()).toBe('own-1');
    expect((await kept.readReading(head.id)).value).toEqual(resume);
  });

  test('changes at the same moment all arrive', async () => {
    const { value: head } = await kept.keepReading(resumeOf('one'), AT);
    const signals = Array.from({ length: 20 }, (_, i) => `signal-${i}`);
    await Promise.all(signals.map((signal) => kept.changeNotes(head.person, say(signal))));
    expect(Object.keys((await kept.readNotes(head.person)).value.answers)).toEqual(signals);
  });

  test('a version of a resume joins its person; another person stays apart', async () => {
    const first = await kept.keepReading(resumeOf('one'), AT);
    const second = await kept.keepReading(resumeOf('two'), LATER);
    const other = await kept.keepReading(resumeOf('three', 'Quayside Partners'), LATER);
    expect(second.value.person).toBe(first.value.person);
    expect(other.value.person).not.toBe(first.value.person);
    expect((await kept.readHeads()).value).toHaveLength(3);
  });

  test('the same text read again is the same reading', async () => {
    const first = await kept.keepReading(resumeOf('one'), AT);
    const again = await kept.keepReading(resumeOf('one'), LATER);
    expect(again.value.id).toBe(first.value.id);
    expect((await kept.readHeads()).value).toEqual([again.value]);
  });
});

describe('"saved" is said only of what is saved', () => {
  test.each([
    ['full', new Error('QUOTA_BYTES quota exceeded')],
    ['full', new Error('QuotaExceededError: storage.local API call exceeded its quota limitations.')],
    ['failed', new Error('IO error: disk')],
  ])('%s', async (reason, error) => {
    const { value: head } = await kept.keepReading(resumeOf('one'), AT);
    await kept.changeNotes(head.person, say('hiring'));
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(error);
    const result = await kept.changeNotes(head.person, say('org-design'));
    expect(result).toMatchObject({ status: 'not-saved', reason });
    expect(Object.keys(result.value.answers)).toEqual(['hiring', 'org-design']);
    expect(Object.keys((await kept.readNotes(head.person)).value.answers)).toEqual(['hiring']);
  });

  test('the promise waits for the storage', async () => {
    const { value: head } = await kept.keepReading(resumeOf('one'), AT);
    let release = (): void => undefined;
    const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementationOnce(async (items) => {
      await new Promise<void>((done) => (release = done));
      await set(items);
    });
    let isSaid = false;
    const change = kept.changeNotes(head.person, say('hiring')).then(() => (isSaid = true));
    await new Promise((done) => setTimeout(done, 20));
    expect(isSaid).toBe(false);
    release();
    await change;
    expect(isSaid).toBe(true);
  });

  test('what is out of shape is refused before it is written', async () => {
    const { value: head } = await kept.keepReading(resumeOf('one'), AT);
    const before = await raw();
    const long = { ...answer('hiring'), note: 'x'.repeat(30_000) };
    const result = await kept.changeNotes(head.person, (notes) => ({ ...notes, answers: { hiring: long } }));
    expect(result).toMatchObject({ status: 'not-saved', reason: 'invalid' });
    expect(await raw()).toEqual(before);
  });

  test('a reading that does not fit leaves the list as it was', async () => {
    await kept.keepReading(resumeOf('one'), AT);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota'));
    expect(await kept.keepReading(resumeOf('two'), LATER)).toMatchObject({ reason: 'full' });
    expect((await kept.readHeads()).value).toHaveLength(1);
  });
});

describe('what cannot be read is put aside, not written over', () => {
  const lists = { overrules: [], corrections: [], plan: [], history: [] };
  test.each([
    ['no object', 'rubbish'],
    ['a list', []],
    ['a wrong field', { ...lists, answers: {}, overrules: 7 }],
    ['a bad answer', { ...lists, answers: { hiring: { kind: 'maybe' } } }],
  ])('notes: %s', async (_, value) => {
    const { value: head } = await kept.keepReading(resumeOf('one'), AT);
    await fakeBrowser.storage.local.set({ [`notes:${head.person}`]: value });
    expect(await kept.readNotes(head.person)).toMatchObject({ status: 'damaged' });
    expect(Object.values(await versioned.readDamaged())).toEqual([{ version: 1, value }]);
    expect(await kept.changeNotes(head.person, say('hiring'))).toMatchObject({ status: 'saved' });
    expect(Object.values(await versioned.readDamaged())).toEqual([{ version: 1, value }]);
  });

  test('a private window throws nothing away', async () => {
    await fakeBrowser.storage.local.set({ target: 7 });
    await kept.readChosenTarget();
    const before = await raw();
    extension.inIncognitoContext = true;
    expect(await versioned.readDamaged()).toEqual({});
    await versioned.removeDamaged();
    expect(await raw()).toEqual(before);
  });

  test('no room to put it aside: it stays, and nothing is written', async () => {
    const { value: head } = await kept.keepReading(resumeOf('one'), AT);
    const key = `notes:${head.person}`;
    await fakeBrowser.storage.local.set({ [key]: 'rubbish' });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota'));
    expect(await kept.changeNotes(head.person, say('hiring'))).toMatchObject({ reason: 'unreadable' });
    expect((await raw())[key]).toBe('rubbish');
  });

  test('the list of readings is made anew from the readings', async () => {
    const { value: head } = await kept.keepReading(resumeOf('one'), AT);
    await kept.changeNotes(head.person, say('hiring'));
    await fakeBrowser.storage.local.set({ readings: { broken: true } });
    expect(await kept.readHeads()).toEqual({ status: 'damaged', value: [head] });
    expect(await kept.changeNotes(head.person, say('org-design'))).toMatchObject({ status: 'saved' });
    expect(Object.keys((await kept.readNotes(head.person)).value.answers)).toEqual(['hiring', 'org-design']);
  });

  test('a damaged reading is no reading', async () => {
    const { value: head } = await kept.keepReading(resumeOf('one'), AT);
    await fakeBrowser.storage.local.set({ [`reading:${head.id}`]: { head, resume: { text: 5 } } });
    expect(await kept.readReading(head.id)).toEqual({ status: 'damaged', value: null });
  });

  test('a reading that was cut off is put aside as it stands', async () => {
    const { value: head } = await kept.keepReading(resumeOf('one'), AT);
    const key = `reading:${head.id}`;
    const whole = (await raw())[key] as { readonly head: unknown; readonly resume: string };
    const cut = { ...whole, resume: whole.resume.slice(0, -4) };
    await fakeBrowser.storage.local.set({ [key]: cut });
    expect(await kept.readReading(head.id)).toEqual({ status: 'damaged', value: null });
    expect(Object.values(await raw())).toContainEqual({ version: 3, value: cut });
  });
});

describe('taken away', () => {
  test('everything, with one action', async () => {
    const { value: head } = await kept.keepReading(resumeOf('one'), AT);
    await kept.changeNotes(head.person, say('hiring'));
    await kept.changeTargets(() => [target]);
    await kept.chooseTarget('own-1');
    await fakeBrowser.storage.session.set({ tab: 1 });
    await kept.deleteEverything();
    expect(await raw()).toEqual({});
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });

  test('a change that was waiting behind the deletion brings nothing back', async () => {
    const { value: head } = await kept.keepReading(resumeOf('one'), AT);
    const deleted = kept.deleteEverything();
    const late = kept.changeNotes(head.person, say('hiring'));
    await deleted;
    expect(await late).toMatchObject({ status: 'not-saved', reason: 'gone' });
    expect(await raw()).toEqual({});
  });

  test('one reading: notes stay until the last reading of the person goes', async () => {
    const first = await kept.keepReading(resumeOf('one'), AT);
    const second = await kept.keepReading(resumeOf('two'), LATER);
    await kept.changeNotes(first.value.person, say('hiring'));
    await kept.deleteReading(first.value.id);
    expect(Object.keys((await kept.readNotes(first.value.person)).value.answers)).toEqual(['hiring']);
    await kept.deleteReading(second.value.id);
    expect(Object.keys(await raw())).toEqual(['readings', 'readings$']);
  });
});

test('a private window keeps nothing', async () => {
  extension.inIncognitoContext = true;
  const reading = await kept.keepReading(resumeOf('one'), AT);
  expect(reading.status).toBe('private');
  const notes = await kept.changeNotes(reading.value.person, say('hiring'));
  expect(notes).toMatchObject({ status: 'private', value: { answers: { hiring: answer('hiring') } } });
  expect((await kept.readNotes(reading.value.person)).value.answers).toHaveProperty('hiring');
  expect(await kept.chooseTarget('cio')).toMatchObject({ status: 'private' });
  expect(await raw()).toEqual({});
  await kept.deleteEverything();
  expect((await kept.readHeads()).value).toEqual([]);
});
