import type { Strength } from '../model.ts';
import type { Standing } from './clauses/act.ts';
import type { Rule } from './rules.ts';

/**
 * What a standing is worth. A `relationship` (these people, this ward, this money) is shown by "responsible for";
 * an `activity` is only claimed by it. Null: nothing, and the standing is the reason.
 */
export function strengthOf(
  standing: Standing,
  kind: 'relationship' | 'activity',
): 'claimed' | 'demonstrated' | null {
  switch (standing) {
    case 'own':
      return 'demonstrated';
    case 'duty':
      return kind === 'relationship' ? 'demonstrated' : 'claimed';
    case 'partial':
    case 'trait':
    case 'listed':
      return 'claimed';
    default:
      return null;
  }
}

/** A number of the right kind lifts what is demonstrated, never what is only claimed. */
export function withNumber(strength: 'claimed' | 'demonstrated', hasNumber: boolean): Strength {
  return strength === 'demonstrated' && hasNumber ? 'quantified' : strength;
}

/** The rule that a standing turns words down by; null when the author did it. */
export function ruleOfStanding(standing: Standing): Rule | null {
  if (standing === 'own') return null;
  return standing === 'duty' ? 'duty-only' : standing;
}
