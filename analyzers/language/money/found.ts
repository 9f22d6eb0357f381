import type { Reading } from '../reading.ts';
import type { Found } from '../signal.ts';
import { isCover } from '../cover.ts';
import { budgetClaims } from './budgets.ts';
import type { BudgetSignal } from './kinds.ts';

/** Words of budgets, and money itself. */
export const BUDGET_CUE =
  /^(?:#Budget|#ProfitLoss|grant|purse|funding|spending|allocation|appropriation|overhead|cost|center|centre|fund|budget|fiscal|p&l|pnl|p\/l)|[$£€₹]/;

/** What a statement shows of one kind of budget; the other kind comes near it. */
export function budgetFound(reading: Reading, signal: BudgetSignal): Found {
  const claims = budgetClaims(reading);
  const covered = isCover(reading);
  const hits = claims.flatMap((claim) =>
    claim.signal === signal && claim.strength !== null && !covered
      ? [{ ...claim, strength: claim.strength }]
      : [],
  );
  if (hits.length > 0) return { hits, misses: [] };
  const misses = claims.flatMap((claim) => {
    if (covered) return [{ span: claim.span, rule: 'while-covering' as const }];
    if (claim.signal === signal) return claim.rule === null ? [] : [{ span: claim.span, rule: claim.rule }];
    return claim.strength === null
      ? []
      : [
          {
            span: claim.span,
            rule: signal === 'operating-budget' ? ('project-money' as const) : ('unit-money' as const),
          },
        ];
  });
  return { hits, misses };
}
