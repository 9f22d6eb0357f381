import { EMPLOYMENT_TYPE } from './fields.ts';
import {
  countOrganizationNouns,
  endsInOrganizationNoun,
  hasLegalForm,
  isKnownOrganization,
} from './organization-words.ts';
import { isCity, isNameLike, isRegion, placeStrength } from './places.ts';
import { isFunction } from './function-words.ts';
import { endsInTitle, titleStrength } from './titles.ts';
import { beginsWithVerb, isRunningText, isTitleNoun, wordsOf } from './title-words.ts';

/** What a value of an entry says. `rest` is none of these. */
export type Label = 'title' | 'organization' | 'location' | 'type' | 'rest';

/** How well a text suits a label, on one scale for all labels; what is left over is worth nothing. */
export function suits(label: Label, text: string): number {
  switch (label) {
    case 'title':
      return suitsTitle(text);
    case 'organization':
      return suitsOrganization(text);
    case 'location':
      return suitsLocation(text);
    case 'type':
      return EMPLOYMENT_TYPE.test(text) ? 3 : -6;
    case 'rest':
      return -0.4;
  }
}

function suitsLocation(text: string): number {
  const parts = text.split(/\s*,\s*/);
  // "Ohio, United States" lacks its town.
  if (parts.every(isRegion) && !isCity(parts[0] ?? '')) return 1.2;
  return [-2.5, 0.7, 1.9, 3][placeStrength(text)] ?? 0;
}

function suitsTitle(text: string): number {
  const words = wordsOf(text).length;
  let score = [-0.6, 1.3, 2.2, 3.2][titleStrength(text)] ?? 0;
  if (hasLegalForm(text)) score -= 2;
  if (isMoney(text)) score -= 3;
  if (isKnownOrganization(text)) score -= 3;
  if (placeStrength(text) >= 2) score -= 2.5;
  if (words > 8) score -= (titleStrength(text) === 3 ? 0.2 : 0.35) * (words - 8);
  // "Gantry Engineers": those who do it, together.
  if (words > 1 && isPlural(text)) score -= 1.4;
  if (beginsWithVerb(text)) score -= 1.5;
  if (isRunningText(text)) score -= 1;
  if (
    endsInOrganizationNoun(text) &&
    titleStrength(text) < 3 &&
    !isFunction(text.split(/,|\bof\b/).at(-1) ?? '')
  )
    score -= 1;
  return score;
}

/** "€42m": what a project cost, beside its name. */
const isMoney = (text: string): boolean => /^[€$£₹]\s?\d/u.test(text);

/** True for words that end in a noun for several who do a job. */
const isPlural = (text: string): boolean => /(?:er|or|ant|ist|ect|ian)s$/i.test(text) && endsInTitle(text);

/** "U.S. Army, 9th Supply Battalion", "Royal Navy – Fleet Command" */
function isUnitOfKnown(text: string): boolean {
  const cut = text.search(/,|\s[–—-]\s/u);
  return cut > 0 && endsInOrganizationNoun(text) && isKnownOrganization(text.slice(0, cut));
}

function suitsOrganization(text: string): number {
  if (isFunction(text)) return -1.5;
  const words = wordsOf(text);
  let score = 0.5;
  if (hasLegalForm(text)) score += 2.4;
  const isUnit = isUnitOfKnown(text);
  if (isKnownOrganization(text) || isUnit) score += 3;
  score += Math.min(2, 0.9 * countOrganizationNouns(text));
  if (endsInOrganizationNoun(text)) score += 0.4;
  const title = titleStrength(text);
  const last = words.at(-1);
  if (title === 3) score -= 2.2;
  else if (last !== undefined && isTitleNoun(last)) score -= 1.5;
  if (words.length > 1 && isPlural(text)) score += title === 3 ? 2 : 0.5;
  else if (title > 0 && !isUnit) score -= 0.7;
  const place = placeStrength(text);
  if (place >= 2) score -= place === 3 ? 2.2 : 1.4;
  // A state alone: "ID" of "Boise, ID".
  else if (place === 1 && isRegion(text)) score -= 1.5;
  if (isFunction(text.split(/,/)[0] ?? '') && text.includes(',')) score -= 1.5;
  if (words.length > 9) score -= 0.35 * (words.length - 9);
  if (beginsWithVerb(text)) score -= 1;
  if (isRunningText(text)) score -= 2;
  if (/^\p{Ll}/u.test(text) && !/\./.test(text)) score -= 1;
  if (/^[\p{Lu}\d]/u.test(text) || isNameLike(text)) score += 0.2;
  if (!/\p{L}/u.test(text) || isMoney(text)) score -= 2;
  return score;
}
