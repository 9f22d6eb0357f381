import { readStatement, type Reading } from '../language/reading.ts';
import { quantity, timeQuantity } from '../language/quantities.ts';
import { bestHit, type Hit } from '../language/signal.ts';
import type { Rule } from '../language/rules.ts';
import type { Quantity } from '../model.ts';
import type { Posting, PostingExpectation } from '../records.ts';
import { SIGNALS } from '../signals/index.ts';
import { readPostingContent } from './content.ts';
import { askLines, type AskLine } from './lines.ts';
import { PHRASES } from './phrases.ts';
import { partsOf, turnAround } from './turn.ts';

/** Reads a posting: its title and employer where they are marked, its text, and what it asks for. Never throws. */
export function readPosting(content: string, url: string | null = null): Posting {
  const { title, organization, text } = readPostingContent(content);
  const name = title ?? firstLine(text);
  return { title: name, organization, url, text, expectations: readExpectations(text, name ?? '') };
}

const firstLine = (text: string): string | null => {
  const line = text.split('\n')[0]?.trim() ?? '';
  return line === '' || line.length > 120 ? null : line;
};

/**
 * What a posting asks for, one expectation a signal, with its own words. The signals are those of a resume read the
 * other way round: what would be shown there is asked here, and an aim or a trait is an ask as well.
 */
function readExpectations(text: string, title: string): readonly PostingExpectation[] {
  const best = new Map<string, PostingExpectation>();
  const isProjectPost = /\b(?:project|programme|program|delivery|engagement)\b/i.test(title);
  for (const line of askLines(text)) {
    for (const one of asksOf(line, isProjectPost)) {
      const before = best.get(one.signal);
      if (before === undefined || isBetter(one, before)) best.set(one.signal, one);
    }
  }
  // Who is to have people in the line is to lead: by itself it is asked for only where these people are others'.
  const lead = best.get('team-leadership');
  if (
    lead !== undefined &&
    [...LINE].some((id) => best.get(id)?.need === 'required') &&
    !OTHERS_PEOPLE.test(lead.quote)
  )
    best.delete('team-leadership');
  return [...best.values()];
}

const OTHERS_PEOPLE =
  /\b(?:projects?|squads?|scrum|agile|cross-functional|multi-?disciplinary|clients?|integrated|contractors?|suppliers|virtual|matrix|volunteers?)\b/i;

function isBetter(a: PostingExpectation, b: PostingExpectation): boolean {
  if (a.need !== b.need) return a.need === 'required';
  return a.quantities.length > 0 && b.quantities.length === 0;
}

function asksOf({ text, need }: AskLine, isProjectPost: boolean): readonly PostingExpectation[] {
  const found = new Map<string, Hit | null>();
  for (const part of partsOf(text)) {
    for (const [signal, hit] of strongest([...asksIn(readStatement(turnAround(part))), ...phrasesIn(part)])) {
      if (found.get(signal) == null) found.set(signal, hit);
    }
  }
  for (const signal of [...found.keys()]) if (isTooWide(signal, text, found)) found.delete(signal);
  if (isProjectPost && found.has('operating-budget') && !UNIT_MONEY.test(text)) {
    found.delete('operating-budget');
    found.set('project-budget', null);
  }
  const reading = readStatement(text);
  const years = yearsOf(reading);
  return [...found].map(([signal, hit]) => ({
    signal,
    need,
    quote: text,
    quantities: [
      ...(hit !== null && hit.quantities.length > 0 ? hit.quantities : sizesOf(reading, signal)),
      ...years,
    ],
  }));
}

/** In a project manager's posting a budget without a unit is a project's. */
const UNIT_MONEY = /\b(?:operating|departmental|department|annual|yearly|opex|capex|cost cent(?:re|er))\b/i;

/** What the reader of resumes takes for more than a posting says with the same words. */
function isTooWide(signal: string, text: string, found: ReadonlyMap<string, Hit | null>): boolean {
  if (signal === 'team-leadership') return [...LINE].some((other) => found.has(other));
  if (signal === 'project-budget')
    return found.has('operating-budget') && !/\b(?:project|programme|program)/i.test(text);
  if (signal === 'revenue-accountability') return /\brevenue (?:and \w+ )?budgets?\b/i.test(text);
  if (signal === 'strategy-ownership') return /^\W*(?:contribut|support|help|assist)\w*\b/i.test(text);
  if (signal === 'retention-engagement') return /\b(?:client |customer |your )engagements\b/i.test(text);
  if (signal === 'project-delivery' && found.has('portfolio-governance') && !/\bdeliver/i.test(text))
    return true;
  if (signal === 'project-delivery')
    return !/\b(?:projects?|programmes?|programs?|deliver\w*|roll-?outs?|launch\w*|go-live|ship\w*|replac\w*|migrat\w*|implement\w*)\b/i.test(
      text,
    );
  if (
    signal === 'org-headcount' &&
    /\bsquads?\b|\bmulti-?disciplinary teams?\b|\bproject teams?\b/i.test(text)
  )
    return true;
  if (signal === 'org-headcount')
    return !/\d|\b(?:large|whole|entire)\b|\b(?:organi[sz]ation|department|function|division)\b/i.test(text);
  return false;
}

/** Line authority over people: beside it, leading is not asked for by itself. */
const LINE: ReadonlySet<string> = new Set(['direct-reports', 'manages-managers', 'org-headcount']);

type Ask = readonly [signal: string, hit: Hit | null];

/** Of a chain of implications only the strongest, as a resume is labelled too. */
function strongest(asks: readonly Ask[]): readonly Ask[] {
  const implied = new Set(asks.flatMap(([id]) => SIGNALS.find((one) => one.id === id)?.implies ?? []));
  return asks.filter(([signal]) => !implied.has(signal));
}

function phrasesIn(text: string): readonly Ask[] {
  return PHRASES.filter(({ asks, unless }) => asks.test(text) && unless?.test(text) !== true).map(
    ({ signal }): Ask => [signal, null],
  );
}

/** Near misses that a resume is not believed for, but a posting is. */
const ASKED: ReadonlySet<Rule> = new Set<Rule>(['aim', 'trait', 'listed', 'duty-only', 'partial', 'passive']);

function asksIn(reading: Reading): readonly Ask[] {
  return SIGNALS.flatMap((signal): readonly Ask[] => {
    const { hits, misses } = signal.find(reading);
    const hit = bestHit(hits);
    return hit !== null || misses.some(({ rule }) => ASKED.has(rule)) ? [[signal.id, hit]] : [];
  });
}

const PEOPLE: ReadonlySet<string> = new Set([
  'direct-reports',
  'manages-managers',
  'org-headcount',
  'team-leadership',
]);
const MONEY: ReadonlySet<string> = new Set([
  'project-budget',
  'operating-budget',
  'pnl-ownership',
  'revenue-accountability',
]);
const PERSONS =
  /^\+?\s?(?:\p{L}+\s){0,2}(?:people|staff|employees|fte|engineers|managers|directors|analysts|technicians|reports|leads|leaders|supervisors)\b/iu;

/** Sizes in the words around a phrase: people for a signal of people, money for a signal of money. */
function sizesOf(reading: Reading, signal: string): readonly Quantity[] {
  if (MONEY.has(signal))
    return reading.numbers
      .filter(({ currency }) => currency !== undefined)
      .map((number) => quantity('money', number));
  if (!PEOPLE.has(signal)) return [];
  return reading.numbers
    .filter(
      ({ span, currency, percent }) =>
        currency === undefined && percent !== true && PERSONS.test(reading.text.slice(span.end).trimStart()),
    )
    .map((number) => quantity('people', number));
}

/** "5+ years of managing managers": the years that are asked for. */
function yearsOf(reading: Reading): readonly Quantity[] {
  return reading.numbers.flatMap((number) => {
    const time = timeQuantity(reading, number);
    const asks =
      /\b(?:experience|years?)\b/i.test(reading.text) &&
      !/\byear(?:s)? (?:roadmap|plan|strategy)\b/i.test(reading.text);
    return time?.type === 'years' && asks ? [time] : [];
  });
}
