import { REGULATED } from './audits.ts';
import type { NounPhrase } from './phrases.ts';
import type { Reading } from './reading.ts';

const RULE =
  /^(?:rules|register|manual|code|line|system|polic(?:y|ies)|standards?|guidelines?|governance|controls|frameworks?|programs?|programmes?|procedures?)$/;
const WHOLE =
  /^(?:company|corporate|department|departmental|organi[sz]ation|organi[sz]ational|enterprise|agency|school|safety|security|it|hr|information|development|quality|site|data|risk|compliance|management|technology|system|effective|governance|operational|company-wide|policies)$/;
/** Rules of the day's work. */
const SMALL =
  /^(?:training|test|testing|ordering|pricing|coding~guide|user|cleaning|filing|sales|return|classroom|grading|dress|customer|manual|teaching|lesson|style|brand|project|ppq|work|design|accounting|payroll|mock|installation|menu)$/;
/** Risks of one project, and what is kept of them. */
export const PROJECT_RISK =
  /^(?:project|raid|issues?|schedule|delivery|program|programme|sprint|mitigation)$/;

/** The word before a phrase and what describes it. */
export function wordAhead({ tokens, parts }: Reading, start: number): string {
  let k = start - 1;
  while (parts[k] === 'adj' || parts[k] === 'det') k--;
  return tokens[k]?.norm ?? '';
}

/** Whether a phrase names a rule that others are bound by. */
export function isRule(phrase: NounPhrase): boolean {
  const words = phrase.words;
  if (phrase.noun === 'controls' && words.includes('internal')) return true;
  if (!RULE.test(phrase.noun) || phrase.modifiers.some((word) => SMALL.test(word))) return false;
  if (phrase.noun === 'system')
    return (
      words.some((word) => REGULATED.test(word)) || (words.includes('internal') && words.includes('control'))
    );
  if (/^(?:rules|register|manual|code|line)$/.test(phrase.noun))
    return words.some((word) => REGULATED.test(word) || /^(?:control|conduct|whistleblowing)$/.test(word));
  if (/^(?:programs?|programmes?|frameworks?|controls)$/.test(phrase.noun))
    return (
      words.some((word) => REGULATED.test(word)) || words.includes('management') || words.includes('internal')
    );
  if (/^procedures?$/.test(phrase.noun))
    return words.some(
      (word) => REGULATED.test(word) || /^(?:policies|operating|departmental|company)$/.test(word),
    );
  return (
    words.some((word) => WHOLE.test(word) || REGULATED.test(word)) ||
    phrase.of.length > 0 ||
    phrase.modifiers.length <= 1
  );
}

/** Whether a phrase names a field of risk, safety, compliance or audit. */
export function isField(phrase: NounPhrase): boolean {
  const words = [...phrase.modifiers, phrase.noun];
  // Vehicles and patients recover too.
  const recovers =
    words.includes('recovery') &&
    !words.some((word) => /^(?:disaster|business|system|systems|data|cyber|it|crisis)$/.test(word));
  if (recovers) return false;
  if (
    words.some(
      (word) =>
        PROJECT_RISK.test(word) ||
        /^(?:guard|guards|officer|officers|systems?|cameras?|questionnaires|vendor|team|teams|staff|tools?|stories|patches|access|email|spam|virus)$/.test(
          word,
        ),
    )
  )
    return false;
  return (
    REGULATED.test(phrase.noun) ||
    (/^(?:practices|programs?|programmes?|efforts|function|management|response|operations|governance)$/.test(
      phrase.noun,
    ) &&
      words.some((word) => REGULATED.test(word)))
  );
}
