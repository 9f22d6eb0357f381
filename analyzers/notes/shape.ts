import type { Quantity } from '../model.ts';
import {
  MAX_POSTING,
  type Answer,
  type Correction,
  type Notes,
  type Overrule,
  type OwnTarget,
  type PlanStep,
  type PositionFields,
  type PositionKey,
  type Posting,
  type PostingExpectation,
  type ReadingHead,
  type Snapshot,
} from '../records.ts';
import { RUNGS } from '../rungs.ts';
import {
  boolean,
  either,
  list,
  number,
  object,
  oneOf,
  orNull,
  partial,
  record,
  text,
  type Check,
} from './checks.ts';

/** What is stored or imported, field by field. The limits are far above use and far below harm. */

const LINE = text(2_000);
const LONG = text(20_000);
const ID = text(100, /^[\w.:-]+$/);
const SIGNAL = text(60, /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
const SIGNAL_KEY = /^[a-z][a-z0-9-]{0,59}$/;
const TIMESTAMP: Check<string> = (value) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : undefined;
const DAY: Check<string> = (value) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && isDay(value) ? value : undefined;
const PARTIAL_DATE = text(7, /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/);

/** "2026-02-30" is no day. */
function isDay(value: string): boolean {
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

const answer = object<Answer>({
  signal: SIGNAL,
  kind: oneOf('done', 'close', 'not-yet'),
  facts: record(/^.{1,60}$/s, LINE, 40),
  note: LONG,
  at: TIMESTAMP,
});

const overrule = object<Overrule>({
  kind: oneOf('proof', 'not-proof', 'not-applicable'),
  signal: SIGNAL,
  quote: LONG,
  at: TIMESTAMP,
});

const positionKey = object<PositionKey>({
  title: orNull(LINE),
  organization: orNull(LINE),
  start: orNull(PARTIAL_DATE),
});

const FIELDS: { readonly [K in keyof PositionFields]: Check<PositionFields[K]> } = {
  title: orNull(LINE),
  organization: orNull(LINE),
  start: orNull(PARTIAL_DATE),
  end: orNull(PARTIAL_DATE),
  current: boolean,
};

const correction = either<Correction>(
  object<Extract<Correction, { kind: 'edit' }>>({
    kind: oneOf('edit'),
    id: ID,
    of: positionKey,
    fields: partial<PositionFields>(FIELDS),
    at: TIMESTAMP,
  }),
  object<Extract<Correction, { kind: 'split' }>>({
    kind: oneOf('split'),
    id: ID,
    of: positionKey,
    from: LONG,
    fields: object<PositionFields>(FIELDS),
    at: TIMESTAMP,
  }),
  object<Extract<Correction, { kind: 'merge' }>>({
    kind: oneOf('merge'),
    id: ID,
    of: positionKey,
    into: positionKey,
    at: TIMESTAMP,
  }),
);

/** What is said against findings, as it comes with a message. */
export const overrulesShape: Check<readonly Overrule[]> = list(overrule, 2_000);

const planStep = object<PlanStep>({
  id: ID,
  signal: SIGNAL,
  text: LINE,
  state: oneOf('to-do', 'doing', 'done'),
  date: orNull(DAY),
  note: LONG,
  at: TIMESTAMP,
});

const snapshot = object<Snapshot>({
  reading: ID,
  name: LINE,
  at: TIMESTAMP,
  rubric: text(40),
  target: ID,
  targetTitle: LINE,
  rung: oneOf(...RUNGS),
  findings: list(
    object<Snapshot['findings'][number]>({
      signal: SIGNAL,
      verdict: oneOf('met', 'weak', 'missing', 'unseen', 'error'),
      strength: orNull(oneOf('claimed', 'demonstrated', 'quantified')),
      quote: LONG,
    }),
    200,
  ),
});

/** The notes of one person, or undefined when the value is not of this shape. */
export const notesShape: Check<Notes> = object<Notes>({
  answers: record(SIGNAL_KEY, answer, 200),
  overrules: overrulesShape,
  corrections: list(correction, 1_000),
  plan: list(planStep, 2_000),
  history: list(snapshot, 1_000),
});

const quantity: Check<Quantity> = (value) => {
  const base = object<Pick<Quantity, 'type'>>({
    type: oneOf(
      'people',
      'money',
      'percent',
      'count',
      'years',
      'months',
      'hours',
      'frequency',
      'time',
      'rank',
    ),
  })(value);
  const rest = partial<Omit<Required<Quantity>, 'type'>>({
    value: number,
    min: number,
    max: number,
    from: number,
    to: number,
    bound: oneOf('min', 'max'),
    currency: text(10),
    per: oneOf('year', 'quarter', 'month', 'week', 'day'),
    approx: boolean,
    unit: text(100),
    role: text(100),
  })(value);
  return base === undefined || rest === undefined ? undefined : { ...rest, ...base };
};

const postingExpectation: Check<PostingExpectation> = object<PostingExpectation>({
  signal: SIGNAL,
  need: oneOf('required', 'preferred'),
  quote: LONG,
  quantities: list(quantity, 40),
});

const posting = object<Posting>({
  title: orNull(LINE),
  organization: orNull(LINE),
  url: orNull(text(4_000)),
  text: text(MAX_POSTING),
  expectations: list(postingExpectation, 200),
});

const ownTarget = object<OwnTarget>({
  id: text(100, /^own-[\w-]+$/),
  title: LINE,
  basedOn: ID,
  off: list(SIGNAL, 200),
  importance: record(SIGNAL_KEY, oneOf('required', 'expected', 'plus'), 200),
  postings: list(posting, 100),
  at: TIMESTAMP,
});

export const ownTargetsShape: Check<readonly OwnTarget[]> = list(ownTarget, 200);

export const readingHeadShape = object<ReadingHead>({
  id: ID,
  person: ID,
  name: LINE,
  kind: oneOf(
    'pdf',
    'linkedin-pdf',
    'docx',
    'text',
    'markdown',
    'json-resume',
    'linkedin-export',
    'linkedin-page',
  ),
  readAt: TIMESTAMP,
});

export const readingHeadsShape: Check<readonly ReadingHead[]> = list(readingHeadShape, 5_000);
