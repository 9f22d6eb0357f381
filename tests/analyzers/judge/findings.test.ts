import { describe, expect, test } from 'vitest';
import { judge } from '../../../analyzers/analyze.ts';
import type {
  Evidence,
  Finding,
  Importance,
  NearMiss,
  Resume,
  Section,
  Strength,
} from '../../../analyzers/model.ts';
import { findingOf, gathered, money, RESUME, roleAsking, shown } from './shown.ts';

const [EXPERIENCE] = RESUME.sections;

const section = (kind: Section['kind'], more: Partial<Section> = {}): Section => ({
  kind,
  title: '',
  state: 'read',
  statements: [],
  ...more,
});
const withSections = (...sections: readonly Section[]): Resume => ({ ...RESUME, sections });

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
