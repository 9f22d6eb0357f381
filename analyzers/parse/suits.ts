import { EMPLOYMENT_TYPE } from './fields.ts';
import {
  countOrganizationNouns,
  endsInOrganizationNoun,
  hasLegalForm,
  isKnownOrganization,
  wordsIn,
} from './organization-words.ts';
import { isCity, isNameLike, isRegion, placeStrength } from './places.ts';
import { titleStrength } from './titles.ts';
import { beginsWithVerb, isRunningText, isTitleNoun, wordsOf } from './title-words.ts';

/** What a value of an entry says. `rest` is none of these. */
export type Label = 'title' | 'organization' | 'location' | 'type' | 'rest';

/** Names of parts of an organization and of lines of work: they go with a title or a name, never alone. */
const FUNCTION_WORDS = new Set(
  (
    'operations operation production plant it engineering sales marketing finance financial accounting hr human resources resource people projects project programs programmes program programme delivery product products quality assurance qa supply chain logistics ' +
    'platform platforms medicine acute surgical clinical nursing care analytics cloud network networks software hardware web mobile media brand growth partnerships accounts account bids housing planning policy safety health environment quality mechanical electrical civil pediatrics oncology emergency intensive theatre outpatients admissions enrollment student affairs events ' +
    'procurement purchasing support customer client service services success infrastructure data security strategy strategic digital technology technologies information systems applications application business development commercial legal compliance risk audit ' +
    'research r&d innovation design construction maintenance facilities administration communications training learning education planning pmo transformation change management portfolio field regional global national international emea apac americas europe north america ' +
    'distribution fulfillment fulfilment inbound outbound inventory merchandising transportation fleet controls treasury claims underwriting lending payments tax ' +
    'benefits compensation talent acquisition recruiting recruitment inclusion diversity culture employee workplace community content creative editorial pr social insights crm ecommerce e-commerce demand ' +
    'sourcing category pricing lifecycle acquisition retention reporting testing release reliability site integration implementation deployment experience ux ui machine intelligence bi ai ' +
    'patient radiology perioperative ambulatory inpatient outpatient maternity neonatal icu telemetry rehabilitation behavioral mental curriculum instruction athletics advancement alumni giving grants policy assessment ' +
    'corporate enterprise internal external public affairs relations retail wholesale department dept division team unit office night shift days nights and & of the for'
  ).split(' '),
);

/** True for a text of such words alone. */
export const isFunction = (text: string): boolean => {
  const words = wordsIn(text);
  return words.length > 0 && words.every((word) => FUNCTION_WORDS.has(word));
};

const CONNECTIVES = new Set('and & of the for'.split(' '));

/** True for a text with such a word in it: "Inbound Freight". */
export const namesFunction = (text: string): boolean =>
  wordsIn(text).some((word) => FUNCTION_WORDS.has(word) && !CONNECTIVES.has(word));

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
  if (isKnownOrganization(text)) score -= 3;
  if (placeStrength(text) >= 2) score -= 2.5;
  if (words > 8) score -= 0.35 * (words - 8);
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

/** "U.S. Army, 9th Supply Battalion" */
function isUnitOfKnown(text: string): boolean {
  const cut = text.indexOf(',');
  return cut > 0 && endsInOrganizationNoun(text) && isKnownOrganization(text.slice(0, cut));
}

function suitsOrganization(text: string): number {
  if (isFunction(text)) return -1.5;
  const words = wordsOf(text);
  let score = 0.5;
  if (hasLegalForm(text)) score += 2.4;
  if (isKnownOrganization(text) || isUnitOfKnown(text)) score += 3;
  score += Math.min(2, 0.9 * countOrganizationNouns(text));
  if (endsInOrganizationNoun(text)) score += 0.4;
  const title = titleStrength(text);
  const last = words.at(-1);
  if (title === 3) score -= 2.2;
  else if (last !== undefined && isTitleNoun(last)) score -= 1.5;
  else if (title > 0) score -= 0.7;
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
  if (!/\p{L}/u.test(text)) score -= 2;
  return score;
}
