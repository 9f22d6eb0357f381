import type { Quantity } from '../../model.ts';
import type { Predicate } from '../clauses/act.ts';
import { isPeopleTag } from '../phrases.ts';
import type { Placed } from '../walk.ts';

/** "the P&L", "whole P&L of the branch", "P&L goals". */
export function isProfitAndLoss({ phrase }: Placed): boolean {
  // "profit-center managers" are people.
  if (isPeopleTag(phrase.tags) && phrase.tags.has('Plural')) return false;
  return (
    phrase.tags.has('ProfitLoss') ||
    phrase.modifiers.some((word) => /^(?:p&l|p&ls|pnl|p\/l|bottom-line|profit-and-loss)$/.test(word)) ||
    /(?:^| )(?:p & l|profit cent(?:re|er)|profit and loss|profit & loss|bottom line)(?: |$)/.test(
      [...phrase.modifiers, phrase.noun].join(' '),
    )
  );
}

/** "took the bar from a £60k loss to a £45k profit": whoever turns it runs it. */
export const turnsToProfit = ({ lemma, objects, complements }: Predicate): boolean =>
  /^(?:take|bring|turn(?: around)?|move|return|swing|pull)$/.test(lemma) &&
  objects.some(({ tags }) => !tags.has('Project')) &&
  complements.some(({ prep, phrase }) => prep === 'from' && /^(?:loss|losses|deficit)$/.test(phrase.noun)) &&
  complements.some(({ prep, phrase }) => prep === 'to' && /^(?:profit|surplus)$/.test(phrase.noun));

/** From what loss to what profit, where both are said. */
export function turnOf({ complements }: Predicate): readonly Quantity[] {
  const amount = (joiner: string): number | undefined =>
    complements.find(({ prep, phrase }) => prep === joiner && phrase.number?.currency !== undefined)?.phrase
      .number?.value;
  const from = amount('from');
  const to = amount('to');
  return from === undefined || to === undefined ? [] : [{ type: 'money', from, to, role: 'profit' }];
}
