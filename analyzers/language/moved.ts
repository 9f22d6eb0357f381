import { changesIn, isEffect, isGain } from './effects.ts';
import type { Collector } from './found.ts';
import { isHardBreak } from './grammar.ts';
import type { NounPhrase } from './phrases.ts';
import type { NumberMention } from '../text/numbers.ts';
import { quantity } from './quantities.ts';
import { type Reading, spanOf } from './reading.ts';

const TRAIT_ENDING = /\b(?:skills|expert|experience|ability|proven to|passion)\b/i;

/** "First-time fix 81 % to 94 %": a share with its sign at both ends, behind what it measures, moved; "a 10 to 15 % discount" is a range. */
const isSpokenMove = (
  reading: Reading,
  { min, max, percent, span }: NumberMention,
  before: string,
): boolean =>
  percent === true &&
  min !== undefined &&
  max !== undefined &&
  /%\s+to\s/.test(reading.text.slice(span.start, span.end)) &&
  !/\b(?:of|between|by|at|around|about|within|ranging|with|and|up|offer\w*)\s+$/i.test(before) &&
  reading.placed.some(
    ({ phrase }) =>
      isEffect(phrase) &&
      /^\s*[:–-]?\s*$/.test(reading.text.slice(reading.tokens[phrase.end - 1]?.span.end ?? 0, span.start)),
  ) &&
  reading.predicates.every(({ nominal, standing }) => nominal || standing === 'other');

/** Verbless: "Scrap down from 6 % to 2.5 %", "Productivity gain of 20 %", "Took the region to second of fourteen". */
export function judgeNotes(reading: Reading, found: Collector): void {
  for (const number of reading.numbers) {
    const before = reading.text.slice(Math.max(0, number.span.start - 48), number.span.start);
    const span = { start: Math.max(0, number.span.start - before.trimStart().length), end: number.span.end };
    const staff =
      /\b(?:absence|staff turnover|attrition in my|drop-out|absenteeism|engagement score)\b/i.test(before);
    if (
      number.ordinal === true &&
      (number.to !== undefined ||
        /\b(?:earned|achieved|ranked|finished|placed|reached|became)\b[^.;]*$/i.test(before))
    ) {
      found.hit('own', 'activity', span, [quantity('rank', number)]);
    } else if (isSpokenMove(reading, number, before)) {
      found.hit('own', 'activity', span, [
        { type: 'percent', from: number.min as number, to: number.max as number },
      ]);
    } else if (
      number.from !== undefined &&
      number.percent === true &&
      !staff &&
      (/\b(?:up|down|rate|oee|score|from|scrap|attrition|retention)\b[^.;]{0,16}$/i.test(before) ||
        /[A-Za-z]\s$/.test(before)) &&
      !reading.predicates.some(({ tags }) => tags.has('Up') || tags.has('Down'))
    ) {
      found.hit('own', 'activity', span, [quantity('percent', number)]);
    }
  }
  for (const phrase of reading.roots) judgeMovedNote(reading, phrase, found);
  const spoken = reading.predicates.some(
    ({ nominal, standing }) => !nominal && standing !== 'received' && standing !== 'aim',
  );
  if (reading.listed || TRAIT_ENDING.test(reading.text) || spoken) return;
  judgeRoots(reading, found);
  const change = /\b(?:down|up|cut|reduced|improved)\b by (?:half|a third|a quarter)\b/i.exec(reading.text);
  if (change !== null)
    found.hit('own', 'activity', { start: change.index, end: change.index + change[0].length });
}

/** "…; renewals up 20 %": a clause of its own, in which a measure went up or down by a number. */
function judgeMovedNote(reading: Reading, phrase: NounPhrase, found: Collector): void {
  const { tokens, numbers, text } = reading;
  const opens = phrase.start > 0 && isHardBreak(tokens[phrase.start]?.before ?? '');
  const way = tokens[phrase.end];
  if (!opens || way === undefined || !/^(?:up|down)$/.test(way.norm)) return;
  if (!isEffect(phrase) && !phrase.tags.has('Revenue')) return;
  const number = numbers.find(({ span }) => span.start >= way.span.end);
  if (number === undefined || !/^\s+(?:by |from )?$/.test(text.slice(way.span.end, number.span.start)))
    return;
  found.hit('own', 'activity', spanOf(reading, phrase.start, phrase.end + 1), changesIn(reading, [number]));
}

/** A measure that heads the line, with how far it moved: "Sales up 22 %", "18 % reduction in waste". */
function judgeRoots(reading: Reading, found: Collector): void {
  const [first] = reading.roots;
  if (
    first === undefined ||
    first.start > 1 ||
    first.modifiers.includes('company') ||
    first.tags.has('Budget')
  )
    return;
  const numbers = changesIn(reading, reading.numbers);
  const moved =
    /\b(?:up|down|cut|halved|doubled|improved|reduced|increased|gain|growth|reduction|increase|drop|rise|fall)\b/i.test(
      reading.text,
    );
  const measures =
    (isEffect(first) && moved) || (isGain(first) && first.modifiers.concat(first.noun).length > 1);
  const shown = numbers.filter(
    ({ type, from, unit }) =>
      type === 'percent' || unit === 'points' || (isEffect(first) && from !== undefined),
  );
  if (measures && shown.length > 0)
    found.hit('own', 'activity', spanOf(reading, first.start, first.end), shown.slice(0, 1));
  // "Complaints 140 to 35": from and to say that it moved.
  const [change] = numbers;
  const counted = change?.type === 'count' && change.from !== undefined;
  if (counted && first.tags.has('Metric') && isEffect(first))
    found.hit('own', 'activity', spanOf(reading, first.start, first.end), [change]);
}
