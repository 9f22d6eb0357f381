import { tagsOf } from './lexicon/index.ts';
import type { NounPhrase } from './phrases.ts';

const OTHERS =
  /^(?:customer|customers|client|clients|user|users|account|accounts|student|students|pupil|member|members|donor|patient|data|record|records|knowledge|community|audience|media|social|stakeholder|guest|subscriber|consumer|parent|public|water|lesson|fan|resident|email|digital|app|apps|online|website|site|page|platform|content|video|post|listener|viewer|reader|vendor|brand|gross|net|logo|revenue|renewal|subscription|dollar|employer's|asset|inventory)$/;

/** Turnover, absence, engagement, morale of people at work; not of customers, users or data. */
export function isClimate(phrase: NounPhrase): boolean {
  const words = phrase.words;
  if (words.some((word) => OTHERS.test(word)) || phrase.noun === 'engagements') return false;
  if (
    /^(?:absence|leave)$/.test(phrase.noun) &&
    (/^(?:his|her|their)$/.test(phrase.owner ?? '') ||
      phrase.of.some(({ tags }) => tags.has('Manager') || tags.has('Executive')))
  )
    return false;
  if (phrase.noun === 'turnover' || phrase.noun === 'retention')
    return (
      phrase.tags.has('Climate') ||
      phrase.number?.percent === true ||
      phrase.of.some(({ tags }) => tags.has('Occupation') || tags.has('Staff')) ||
      words.some(
        (word) =>
          /^(?:volunteers?|staff|employee|team|labor|labour|voluntary|associate|crew|talent)$/.test(word) ||
          tagsOf(word).has('Occupation'),
      ) ||
      phrase.noun === 'retention'
    );
  return (
    phrase.tags.has('Climate') ||
    // "staff survey scores", "people survey index"
    (/^(?:scores?|surveys?|results?|index|ratings?)$/.test(phrase.noun) &&
      words.includes('survey') &&
      words.some((word) =>
        /^(?:staff|employee|people|colleague|team|associate|pulse|workforce)$/.test(word),
      )) ||
    (/^(?:building|improvement)$/.test(phrase.noun) &&
      /^(?:morale|engagement|retention)$/.test(phrase.modifiers.at(-1) ?? '')) ||
    (/^(?:scores?|surveys?|rates?|index|climate|cohesion|satisfaction)$/.test(phrase.noun) &&
      words.some((word) =>
        /^(?:engagement|absence|absenteeism|attrition|morale|turnover|retention|aes|cohesion|staff|employee|associate)$/.test(
          word,
        ),
      ) &&
      words.some((word) =>
        /^(?:engagement|absence|absenteeism|attrition|morale|turnover|retention|aes|cohesion|satisfaction)$/.test(
          word,
        ),
      ))
  );
}
