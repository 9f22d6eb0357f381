/** All combinations of a template's slots: `{n} {people}` with two lists gives one sentence for each pair. */
export function fill(template: string, slots: Readonly<Record<string, readonly string[]>>): string[] {
  const slot = Object.keys(slots).find((name) => template.includes(`{${name}}`));
  if (slot === undefined) return [template];
  return (slots[slot] ?? []).flatMap((word) => fill(template.replaceAll(`{${slot}}`, word), slots));
}

/** One group for each template, with a sentence for each filling. */
export const groupsOf = (
  templates: readonly string[],
  slots: Readonly<Record<string, readonly string[]>>,
): string[][] => templates.map((template) => fill(template, slots));

export const NAMES = [
  'Mary', 'John', 'Aisha', 'Wei', 'Priya', 'Kwame', 'Olga', 'José', 'Latoya', 'Hamish', 'Fatima', 'Björn', 'Nguyen',
  'Siobhán', 'Dmitri', 'Guadalupe', 'Mohammed', 'Ngozi', 'Takeshi', 'Rebecca', 'Jean-Luc', 'Ananya', 'Tyrone', 'Ewa',
]; // prettier-ignore
export const SURNAMES = [
  'Smith',
  'Okafor',
  'Krishnamurthy',
  'García',
  'O’Brien',
  'Nowak',
  'Chen',
  'Al-Hassan',
];
export const NUMBERS = ['three', '4', 'six', '9', 'twelve', '18'];

/** People of a line unit in many trades: what they are called must not decide what their manager is. */
export const STAFF = [
  'nurses', 'fitters', 'soldiers', 'fundraisers', 'engineers', 'teachers', 'chefs', 'cashiers', 'carpenters',
  'housekeepers', 'librarians', 'drivers', 'analysts', 'caseworkers', 'welders', 'porters', 'receptionists',
  'technicians', 'electricians', 'clerks', 'firefighters', 'cleaners', 'care assistants', 'developers',
]; // prettier-ignore

/** Acts of many signals. How warmly or how boldly they are told is no part of them. */
export const ACTS = [
  'hired nine clerks',
  'appraised 12 porters',
  'managed three store managers',
  'headed a 40-person department',
  'mentored two junior sisters',
  'reduced staff turnover in my unit from 30% to 12%',
  'led a project team of eight',
  'presented the plan to the executive committee',
  'reported quarterly to the board of trustees',
  'managed a £640k project budget',
  'held the annual budget of £400k for the ward',
  'raised £300k from foundations',
  'negotiated a £2m cleaning contract',
  'wrote the three-year strategy of the library',
  'led the culture change in the claims department',
  'governed a portfolio of 20 projects',
  'launched the new booking service',
  'set the safety policy of the plant',
  'cut waste by 20%',
  'was promoted twice in four years',
];
