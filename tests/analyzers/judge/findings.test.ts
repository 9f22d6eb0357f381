import { describe, expect, test } from 'vitest';
import { analyze, judge } from '../../../analyzers/analyze.ts';
import type { Gathered } from '../../../analyzers/judge/evidence.ts';
import type {
  Evidence,
  Finding,
  Importance,
  NearMiss,
  Quantity,
  Resume,
  Section,
  Strength,
} from '../../../analyzers/model.ts';
import { directorIt } from '../../../analyzers/roles/director-it.ts';
import type { Measured, TargetRole, Threshold } from '../../../analyzers/target.ts';
import { resumeWith } from '../notes/resume.ts';
import { money, people, shown } from './shown.ts';

const HELD = { title: 'Depot Manager', organization: 'Marsh Ferries', start: '2018-05' };
const RESUME = resumeWith({ ...HELD, lines: [] });
const [EXPERIENCE] = RESUME.sections;

const section = (kind: Section['kind'], more: Partial<Section> = {}): Section => ({
  kind,
  title: '',
  state: 'read',
  statements: [],
  ...more,
});
const withSections = (...sections: readonly Section[]): Resume => ({ ...RESUME, sections });

const roleAsking = (
  expectations: Readonly<Record<string, Importance>>,
  thresholds: readonly Threshold[] = [],
): TargetRole => ({
  ...directorIt,
  expectations: Object.entries(expectations).map(([signal, importance]) => ({ signal, importance })),
  thresholds,
});

const gathered = (evidence: readonly Evidence[], more: Partial<Gathered> = {}): Gathered => ({
  evidence,
  near: [],
  failed: new Set(),
  ...more,
});

/** The finding of one signal, for a role that asks for it alone. */
function findingOf(
  signal: string,
  importance: Importance,
  found: Gathered,
  resume: Resume = RESUME,
  thresholds: readonly Threshold[] = [],
): Finding {
  const [finding] = judge(resume, roleAsking({ [signal]: importance }, thresholds), found).findings;
  if (finding === undefined) throw new Error('the role asks for nothing');
  return finding;
}

describe('evidence gives a verdict and its notes', () => {
  test.each<
    [best: Strength | null, importance: Importance, verdict: Finding['verdict'], notes: Finding['notes']]
  >([
    [null, 'required', 'missing', []],
    [null, 'expected', 'missing', []],
    [null, 'plus', 'missing', []],
    ['claimed', 'required', 'weak', []],
    ['claimed', 'expected', 'weak', []],
    ['claimed', 'plus', 'met', ['mentioned']],
    ['demonstrated', 'required', 'met', ['add-number']],
    ['demonstrated', 'expected', 'met', ['add-number']],
    ['demonstrated', 'plus', 'met', []],
    ['quantified', 'required', 'met', []],
    ['quantified', 'plus', 'met', []],
  ])('%s, %s: %s, %j', (best, importance, verdict, notes) => {
    const evidence = best === null ? [] : [shown('hiring', best)];
    expect(findingOf('hiring', importance, gathered(evidence))).toMatchObject({
      verdict,
      notes,
      strength: best,
    });
  });

  test('the best evidence decides, and stands first', () => {
    const finding = findingOf(
      'hiring',
      'required',
      gathered([
        shown('hiring', 'claimed'),
        { ...shown('hiring', 'demonstrated'), basis: 'implied' },
        shown('hiring', 'demonstrated'),
        shown('hiring', 'quantified'),
      ]),
    );
    expect(finding).toMatchObject({ verdict: 'met', strength: 'quantified', notes: [] });
    expect(finding.evidence.map(({ strength, basis }) => `${strength}, ${basis}`)).toEqual([
      'quantified, text',
      'demonstrated, text',
      'demonstrated, implied',
      'claimed, text',
    ]);
  });

  test('evidence of another signal changes nothing', () => {
    expect(findingOf('hiring', 'required', gathered([shown('org-design', 'quantified')])).verdict).toBe(
      'missing',
    );
  });

  test('a signal whose rules threw is an error, whatever else was found', () => {
    const found = gathered([shown('hiring')], { failed: new Set(['hiring']) });
    expect(findingOf('hiring', 'required', found)).toMatchObject({ verdict: 'error', notes: [] });
    expect(findingOf('org-design', 'required', found).verdict).toBe('missing');
  });

  test.each([
    ['en', 'missing', 'met'],
    ['und', 'missing', 'met'],
    ['sv', 'unseen', 'unseen'],
  ])('of a text in %s: %s without evidence, %s with', (language, without, withOne) => {
    const resume = { ...RESUME, language };
    expect(findingOf('hiring', 'required', gathered([]), resume).verdict).toBe(without);
    expect(findingOf('hiring', 'required', gathered([shown('hiring')]), resume).verdict).toBe(withOne);
  });

  test('a question is asked while something is open, or a number is', () => {
    const asks = (evidence: readonly Evidence[]): boolean =>
      findingOf('hiring', 'required', gathered(evidence)).ask !== null;
    expect(asks([])).toBe(true);
    expect(asks([shown('hiring', 'claimed')])).toBe(true);
    expect(asks([shown('hiring', 'demonstrated')])).toBe(true);
    expect(asks([shown('hiring', 'quantified')])).toBe(false);
  });
});

describe('what was not loaded is never called missing', () => {
  const summary = section('summary');
  const experience = EXPERIENCE ?? section('experience');
  const skills = section('skills');
  test.each<[what: string, sections: readonly Section[], signal: string, verdict: Finding['verdict']]>([
    ['all of it was read', [summary, experience], 'hiring', 'missing'],
    ['experience', [summary, skills, section('experience', { state: 'unseen' })], 'hiring', 'unseen'],
    ['the summary', [section('summary', { state: 'unseen' }), experience, skills], 'hiring', 'unseen'],
    ['some positions', [summary, { ...experience, shown: 3, total: 7 }], 'hiring', 'unseen'],
    ['no position', [summary, { ...experience, shown: 7, total: 7 }], 'hiring', 'missing'],
    ['who knows how many positions', [summary, { ...experience, hasMore: true }], 'hiring', 'unseen'],
    ['some skills', [summary, experience, section('skills', { shown: 2, total: 9 })], 'hiring', 'missing'],
    ['all but one section', [experience, section('skills', { state: 'unseen' })], 'hiring', 'unseen'],
    ['skills', [summary, experience, section('skills', { state: 'unseen' })], 'hiring', 'missing'],
    [
      'volunteering, where boards stand',
      [summary, experience, section('volunteering', { state: 'unseen' })],
      'board-exposure',
      'unseen',
    ],
    [
      'recommendations, where those who were helped speak',
      [summary, experience, section('recommendations', { state: 'unseen' })],
      'develops-leaders',
      'unseen',
    ],
    [
      'recommendations, where nobody speaks of hiring',
      [summary, experience, section('recommendations', { state: 'unseen' })],
      'hiring',
      'missing',
    ],
  ])('not loaded: %s', (_, sections, signal, verdict) => {
    const resume = withSections(...sections);
    const claimed = gathered([shown(signal, 'claimed')]);
    expect(findingOf(signal, 'required', gathered([]), resume).verdict).toBe(verdict);
    expect(findingOf(signal, 'required', claimed, resume).verdict).toBe(
      verdict === 'missing' ? 'weak' : verdict,
    );
    expect(findingOf(signal, 'required', gathered([shown(signal)]), resume).verdict).toBe('met');
  });

  test.each<[kind: Section['kind'], state: Section['state'], notes: Finding['notes']]>([
    ['volunteering', 'unseen', ['partly-read']],
    ['projects', 'unseen', ['partly-read']],
    ['projects', 'read', []],
    ['projects', 'empty', []],
    ['skills', 'unseen', []],
  ])('%s %s: what is open has the notes %j', (kind, state, notes) => {
    const resume = withSections(summary, experience, section(kind, { state }));
    expect(findingOf('hiring', 'required', gathered([]), resume).notes).toEqual(notes);
    expect(findingOf('hiring', 'required', gathered([shown('hiring', 'claimed')]), resume).notes).toEqual(
      notes,
    );
    expect(findingOf('hiring', 'required', gathered([shown('hiring')]), resume).notes).toEqual([
      'add-number',
    ]);
  });
});

describe('smaller than most posts of this name', () => {
  const YEARLY: Measured = { signal: 'operating-budget', type: 'money', currency: 'USD', per: 'year' };
  const WHOLE: Measured = { signal: 'project-budget', type: 'money', currency: 'USD', per: null };
  const UNIT: Measured = { signal: 'org-headcount', type: 'people' };
  const MANAGERS: Measured = { signal: 'manages-managers', type: 'people', roles: ['managers'] };

  const isNoted = (thresholds: readonly (readonly [Measured, number])[], quantities: readonly Quantity[]) => {
    const signal = thresholds[0]?.[0].signal ?? '';
    const { notes } = findingOf(
      signal,
      'required',
      // Each of its own line, as a rule.
      gathered(quantities.map((one) => shown(signal, 'quantified', [one]))),
      RESUME,
      thresholds.map(([reads, floor]) => ({
        measure: 'size',
        reads,
        floor,
        typical: '',
        basis: 'judgement',
      })),
    );
    return notes.includes('below-floor');
  };

  test.each<[isBelow: boolean, floor: number, reads: Measured, quantities: readonly Quantity[]]>([
    [true, 20, UNIT, [people(19)]],
    [false, 20, UNIT, [people(20)]],
    [false, 20, UNIT, [people(8), people(45)]],
    [true, 20, UNIT, [people(8), people(12)]],
    [true, 20, UNIT, [{ type: 'people', min: 8, max: 19 }]],
    [false, 20, UNIT, [{ type: 'people', min: 8, max: 20 }]],
    [true, 20, UNIT, [{ type: 'people', from: 25, to: 14 }]],
    [false, 20, UNIT, [{ type: 'people', from: 14, to: 25 }]],
    [false, 20, UNIT, [{ type: 'percent', value: 5 }]],
    [false, 20, UNIT, []],
    // Who reports beside the managers is no manager.
    [true, 2, MANAGERS, [people(1, 'managers'), people(6, 'direct')]],
    [false, 2, MANAGERS, [people(2, 'managers')]],
    [false, 2, MANAGERS, [people(1, 'direct')]],

    [true, 5_000_000, YEARLY, [money(4_000_000, 'USD', 'year')]],
    [true, 5_000_000, YEARLY, [money(4_000_000, 'USD')]],
    [false, 5_000_000, YEARLY, [money(5_000_000, 'USD', 'year')]],
    // Less or more, nobody knows here.
    [false, 5_000_000, YEARLY, [money(10_000_000, 'INR')]],
    [false, 5_000_000, YEARLY, [money(4_500_000, 'GBP', 'year')]],
    [false, 5_000_000, YEARLY, [money(4_000_000)]],
    [false, 5_000_000, YEARLY, [money(900_000, 'USD'), money(90_000_000, 'INR')]],
    [false, 5_000_000, YEARLY, [money(500_000, 'USD', 'month')]],
    [true, 5_000_000, YEARLY, [money(400_000, 'USD', 'month')]],
    [false, 5_000_000, YEARLY, [money(1_250_000, 'USD', 'quarter')]],
    [true, 5_000_000, YEARLY, [money(1_000_000, 'USD', 'quarter')]],
    [false, 5_000_000, YEARLY, [money(100_000, 'USD', 'week')]],
    [true, 5_000_000, YEARLY, [money(10_000, 'USD', 'day')]],

    [true, 1_000_000, WHOLE, [money(600_000, 'USD')]],
    [false, 1_000_000, WHOLE, [money(1_000_000, 'USD')]],
    // For how many years?
    [false, 1_000_000, WHOLE, [money(600_000, 'USD', 'year')]],
  ])('%s at a floor of %d', (isBelow, floor, reads, quantities) => {
    expect(isNoted([[reads, floor]], quantities), JSON.stringify(quantities)).toBe(isBelow);
  });

  test('of two sizes that one signal shows, either may be small', () => {
    const both: readonly (readonly [Measured, number])[] = [
      [{ signal: 'portfolio-governance', type: 'count' }, 10],
      [{ signal: 'portfolio-governance', type: 'money', currency: 'USD', per: null }, 10_000_000],
    ];
    const of = (count: number, value: number) => [
      { type: 'count' as const, value: count },
      money(value, 'USD'),
    ];
    expect(isNoted(both, of(12, 2_000_000))).toBe(true);
    expect(isNoted(both, of(4, 20_000_000))).toBe(true);
    expect(isNoted(both, of(12, 20_000_000))).toBe(false);
  });

  test.each([
    ['Held the annual IT budget of $640K.', true],
    ['Held the annual IT budget of $1.4M.', false],
    ['Held the IT budget of $200K per quarter.', true],
    ['Held the IT budget of $300K per quarter.', false],
    ['Held the IT budget of $90K per month.', false],
    ['Held the annual IT budget of ₹80 lakh.', false],
    ['Held the annual IT budget of €700k.', false],
  ])('a Director of IT who writes %j: %s', (line, isBelow) => {
    const report = analyze(resumeWith({ ...HELD, lines: [line] }), directorIt);
    const budget = report.findings.find(({ signal }) => signal === 'operating-budget');
    expect(budget).toMatchObject({ verdict: 'met', notes: isBelow ? ['below-floor'] : [] });
  });
});

describe('what comes near', () => {
  const miss = (signal: string, quote: string, rule: string): NearMiss => ({
    ...shown(signal),
    quote,
    rule,
    why: '',
  });
  const near = [
    miss('hiring', 'a contract for hire of boats', 'other-sense'),
    miss('hiring', 'sat on a panel', 'received'),
    miss('hiring', 'sat on a panel', 'received'),
    miss('org-design', 'drew the chart', 'received'),
    miss('hiring', 'helped to recruit', 'received'),
    miss('hiring', 'welcomed recruits', 'received'),
  ];

  test('is told nearest first, each line once, three at most', () => {
    expect(findingOf('hiring', 'required', gathered([], { near })).near.map(({ quote }) => quote)).toEqual([
      'sat on a panel',
      'helped to recruit',
      'welcomed recruits',
    ]);
  });

  test('words of another sense come last', () => {
    expect(
      findingOf('hiring', 'required', gathered([], { near: near.slice(0, 2) })).near.map(
        ({ quote }) => quote,
      ),
    ).toEqual(['sat on a panel', 'a contract for hire of boats']);
  });

  test('is left out where the signal is met', () => {
    expect(findingOf('hiring', 'required', gathered([shown('hiring')], { near })).near).toEqual([]);
  });
});

test('findings come in the order to take them', () => {
  const role = roleAsking({
    'governance-risk': 'plus',
    'direct-reports': 'required',
    'org-design': 'expected',
    hiring: 'required',
    'strategy-ownership': 'required',
    'executive-advice': 'required',
    'project-budget': 'required',
  });
  const found = gathered([
    shown('team-leadership'),
    shown('strategy-ownership', 'claimed'),
    shown('project-budget', 'quantified', [money(3_000_000, 'USD')]),
  ]);
  expect(judge(RESUME, role, found).findings.map(({ signal }) => signal)).toEqual([
    // Missing and on the next rung; then missing, lower rungs first; then mentioned.
    'direct-reports',
    'hiring',
    'executive-advice',
    'strategy-ownership',
    'org-design',
    'governance-risk',
    'project-budget',
  ]);
});
