import {
  countOrganizationNouns,
  endsInOrganizationNoun,
  hasLegalForm,
  isKnownOrganization,
} from './organization-words.ts';
import { isCity, isNameLike, isRegion } from './places.ts';

/** Where a place begins that follows a name with nothing but a blank: "Acme Inc. Toledo, OH", "Company Name City , State". */
export function gluedPlaces(text: string): number[] {
  const found: number[] = [];
  if (!text.includes(',')) return found;
  for (const match of text.matchAll(
    /((?:[\p{L}&.’'-]+ )+)([\p{L}.’'-]+)\s?,\s*([\p{L}. ]{2,20}?)(?=$|[\t|(,]|\s[–—-]\s|\s\d)/gu,
  )) {
    const [, before = '', last = '', region = ''] = match;
    if (!isRegion(region) && !/^state$/i.test(region)) continue;
    const words = `${before}${last}`.split(' ');
    const cut = townLength(words);
    if (cut > 0) found.push(match.index + words.slice(0, -cut).join(' ').length + 1);
  }
  return found;
}

/** Number of words at the end that name the town: a town that is known, or what follows the end of a name; else 0. */
function townLength(words: readonly string[]): number {
  // "New York, NY" is a place as it stands.
  if (isCity(words.join(' '))) return 0;
  const counts = [3, 2, 1].filter((count) => count < words.length);
  const split = (count: number): readonly [string, string] => [
    words.slice(0, -count).join(' '),
    words.slice(-count).join(' '),
  ];
  const known = counts.find((count) => {
    const [head, town] = split(count);
    return (isCity(town) || town.toLowerCase() === 'city') && !/\b(?:of|at|in|the)$/i.test(head);
  });
  const afterName = counts.find((count) => {
    const [head, town] = split(count);
    const last = head.slice(head.lastIndexOf(' '));
    if (isKnownOrganization(head) || hasLegalForm(last)) return isNameLike(town);
    return (
      count <= 2 && endsInOrganizationNoun(last) && isNameLike(town) && countOrganizationNouns(town) === 0
    );
  });
  return known ?? afterName ?? 0;
}
