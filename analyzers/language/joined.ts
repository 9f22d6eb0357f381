import { type Part, isBreak } from './grammar.ts';
import type { Tag } from './lexicon/index.ts';
import type { Token } from './tokens.ts';

/** "Research & Development", "Trust and Safety team": an "and" inside a name of two capitals. */
export function joinsName(tokens: readonly Token[], parts: readonly Part[], k: number): boolean {
  const left = tokens[k - 1];
  const right = tokens[k + 1];
  const after = tokens[k + 2];
  if (left === undefined || right === undefined || parts[k - 1] !== 'noun' || parts[k + 1] !== 'noun')
    return false;
  if (/,/.test(right.before)) return false;
  const capitals = /^\p{Lu}/u.test(left.text) && /^\p{Lu}/u.test(right.text);
  const closes = after !== undefined && !isBreak(after.before) && parts[k + 2] === 'noun';
  return capitals && closes && !left.tags.has('Plural');
}

/** What is done to people: the noun has them before it. */
const DONE_TO_PEOPLE =
  /^(?:recruitment|recruiting|hiring|training|trainings|development|supervision|retention|relations|scheduling|orientation|induction|onboarding|safety|satisfaction|morale|engagement|education|evaluations?|appraisals?|turnover|welfare|wellbeing|discipline|records|handbooks?)$/;
const WHOSE: readonly Tag[] = ['Staff', 'Occupation', 'Volunteer', 'Outsider', 'Contractor'];

/** "staff and student recruitment", "employee and volunteer training": both say whose the noun behind is. */
export function joinsWhose(tokens: readonly Token[], parts: readonly Part[], i: number, k: number): boolean {
  const left = tokens[k - 1];
  const right = tokens[k + 1];
  const head = tokens[k + 2];
  if (left === undefined || right === undefined || head === undefined || k - 1 !== i) return false;
  if (parts[k + 1] !== 'noun' || !DONE_TO_PEOPLE.test(head.norm) || isBreak(head.before)) return false;
  return [left, right].every((one) => !one.tags.has('Plural') && WHOSE.some((tag) => one.tags.has(tag)));
}
