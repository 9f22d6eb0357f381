import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeNotes, readPlanFile, writePlanFile } from '../../../analyzers/notes/exchange.ts';
import { plainText } from '../../../analyzers/notes/plain.ts';
import type { Notes } from '../../../analyzers/records.ts';
import { SIGNALS } from '../../../analyzers/signals/index.ts';
import { RUNS } from '../../property.ts';

const AT = '2026-11-26T09:30:00.000Z';
const words = fc.string({ unit: 'grapheme', maxLength: 40 }).map(plainText);
const any = fc.string({ unit: 'binary', maxLength: 40 });
const signal = fc.constantFrom(...SIGNALS.map(({ id }) => id));
const at = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const id = fc.integer({ min: 0, max: 6 }).map((number) => `id-${number}`);

const notesWith = (text: fc.Arbitrary<string>): fc.Arbitrary<Notes> =>
  fc.record({
    answers: fc
      .array(
        fc.record({
          signal,
          kind: fc.constantFrom('done', 'close', 'not-yet'),
          facts: fc.dictionary(fc.constantFrom('N', 'role', 'N 2'), text),
          note: text,
          at,
        }),
        { maxLength: 4 },
      )
      .map((list) => Object.fromEntries(list.map((one) => [one.signal, one]))),
    overrules: fc.uniqueArray(
      fc.record({ kind: fc.constantFrom('proof', 'not-proof', 'not-applicable'), signal, quote: text, at }),
      { maxLength: 3, selector: (one) => `${one.signal} ${one.quote}` },
    ),
    corrections: fc.constant([]),
    plan: fc.uniqueArray(
      fc.record({
        id,
        signal,
        text,
        state: fc.constantFrom('to-do', 'doing', 'done'),
        date: fc.constant(null),
        note: text,
        at,
      }),
      { maxLength: 4, selector: (one) => one.id },
    ),
    history: fc.constant([]),
  });

test('what is written is read back, word for word', () => {
  fc.assert(
    fc.property(notesWith(words), (notes) => {
      expect(readPlanFile(writePlanFile({ notes, targets: [] }, AT))).toEqual({
        status: 'ok',
        notes,
        targets: [],
      });
    }),
    RUNS,
  );
});

test('whatever was said, the file holds no sign that turns what is seen, and is read', () => {
  fc.assert(
    fc.property(notesWith(any), (notes) => {
      const file = writePlanFile({ notes, targets: [] }, AT);
      expect(file).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      expect(readPlanFile(file).status).toBe('ok');
    }),
    RUNS,
  );
});

test('together nothing is lost, twice is once, and the later word stays', () => {
  fc.assert(
    fc.property(notesWith(words), notesWith(words), (a, b) => {
      const both = mergeNotes(a, b);
      expect(mergeNotes(both, b)).toEqual(both);
      expect(mergeNotes(a, a)).toEqual(a);
      for (const { id: wanted } of [...a.plan, ...b.plan])
        expect(both.plan.map((one) => one.id)).toContain(wanted);
      for (const one of [...Object.values(a.answers), ...Object.values(b.answers)])
        expect((both.answers[one.signal]?.at ?? '') >= one.at).toBe(true);
      for (const one of [...a.overrules, ...b.overrules])
        expect(both.overrules.some((other) => other.signal === one.signal && other.quote === one.quote)).toBe(
          true,
        );
    }),
    RUNS,
  );
});

test('whatever a file holds, it is read or refused with a reason', () => {
  const file = fc.oneof(
    any,
    fc.json(),
    fc
      .jsonValue()
      .map((notes) => JSON.stringify({ format: 'next-rung-plan', version: 1, notes, targets: notes })),
    fc.nat(20_000).map((depth) => '['.repeat(depth) + ']'.repeat(depth)),
  );
  fc.assert(
    fc.property(file, (content) => {
      expect(['ok', 'error']).toContain(readPlanFile(content).status);
    }),
    RUNS,
  );
});
