import type { SectionKind } from '../../model.ts';
import { knownHeading } from '../../parse/heading-words.ts';

/** A section of a profile. `kind` is null for cards that hold nothing of the subject's career. */
interface Card {
  /** End of the card's reference on the profile and on its page of details, and of the anchor in an empty card. */
  readonly names: readonly string[];
  readonly kind: SectionKind | null;
}

/** Names in card references; not translated. */
// prettier-ignore
const CARDS: readonly Card[] = [
  { kind: 'summary', names: ['About'] },
  { kind: 'experience', names: ['ExperienceTopLevelSection', 'ExperienceDetailsSection'] },
  { kind: 'education', names: ['EducationTopLevelSection', 'EducationDetailsSection'] },
  { kind: 'certifications', names: ['CertificationTopLevel', 'CertificationDetailsLevel', 'CertificationTopLevelSection', 'CertificationDetailsSection'] },
  { kind: 'skills', names: ['Skills', 'SkillDetails', 'SkillsTopLevel', 'SkillsDetails', 'SkillDetailsSection'] },
  { kind: 'recommendations', names: ['RecommendationsTopLevel', 'RecommendationsDetails', 'RecommendationDetails', 'RecommendationsDetailsSection'] },
  { kind: 'volunteering', names: ['VolunteerExperienceTopLevel', 'VolunteerExperienceDetails', 'VolunteerExperienceTopLevelSection', 'VolunteerExperienceDetailsSection'] },
  { kind: 'publications', names: ['PublicationTopLevelSection', 'PublicationDetailsSection', 'PublicationTopLevel'] },
  { kind: 'awards', names: ['HonorsTopLevel', 'HonorsDetails', 'HonorsTopLevelSection', 'HonorsDetailsSection'] },
  { kind: 'projects', names: ['Projects', 'ProjectsDetails', 'ProjectsTopLevel', 'ProjectsTopLevelSection', 'ProjectsDetailsSection'] },
  { kind: 'languages', names: ['LanguageTopLevel', 'LanguageDetails', 'LanguagesDetails', 'LanguageTopLevelSection', 'LanguageDetailsSection'] },
  { kind: null, names: ['Topcard', 'Featured', 'Activity', 'SuggestedForYou', 'SalesInsightsOrHighlights', 'Services', 'ConnectedAccountsTopLevel', 'SupportedLocales', 'Patents', 'PatentDetails', 'Causes', 'Organizations', 'OrganizationDetails', 'OrganizationsDetails', 'CourseTopLevelSection', 'CourseDetailsSection', 'TestScoresTopLevel', 'Interests', 'InterestsDetails'] },
];

const BY_LENGTH: readonly { readonly name: string; readonly kind: SectionKind | null }[] = CARDS.flatMap(
  ({ names, kind }) => names.map((name) => ({ name, kind })),
).sort((a, b) => b.name.length - a.name.length);

const CARD_PREFIX = 'com.linkedin.sdui.profile.card.ref';

/** Whose card it is, and which. `kind` is `undefined` for a name that is not known. */
export interface CardReference {
  readonly owner: string;
  readonly name: string;
  readonly kind: SectionKind | null | undefined;
}

/** Reads `com.linkedin.sdui.profile.card.ref<owner><name>`. Names are matched at the end, longest first. */
export function readCardReference(value: string | undefined): CardReference | null {
  if (value?.startsWith(CARD_PREFIX) !== true) return null;
  const rest = value.slice(CARD_PREFIX.length);
  const lower = rest.toLowerCase();
  const card = BY_LENGTH.find(({ name }) => lower.endsWith(name.toLowerCase()));
  return card === undefined
    ? { owner: rest, name: '', kind: undefined }
    : { owner: rest.slice(0, rest.length - card.name.length), name: card.name, kind: card.kind };
}

/** Reads `profile_<name>_<owner>`. */
export function readTestId(value: string | undefined): CardReference | null {
  const match = /^profile_([A-Za-z]+)_(.+)$/.exec(value ?? '');
  const name = match?.[1] ?? '';
  const card = BY_LENGTH.find((one) => one.name.toLowerCase() === name.toLowerCase());
  return match === null || card === undefined
    ? null
    : { owner: match[2] ?? '', name: card.name, kind: card.kind };
}

/** Reads `ProfileNullStateCardAnchor_<name>` of a card's heading. */
export function readHeadingAnchor(value: string | undefined): SectionKind | null {
  const name = /^ProfileNullStateCardAnchor_(\w+)$/.exec(value ?? '')?.[1];
  return name === undefined ? null : (ANCHOR_KINDS[name] ?? 'other');
}

const ANCHOR_KINDS: Readonly<Record<string, SectionKind>> = {
  About: 'summary',
  Experience: 'experience',
  Education: 'education',
  Certifications: 'certifications',
  Skills: 'skills',
  Recommendations: 'recommendations',
  VolunteerExperience: 'volunteering',
  Publications: 'publications',
  Honors: 'awards',
  Projects: 'projects',
  Languages: 'languages',
};

/** Last word of `/in/<slug>/details/<word>/`. */
export const DETAILS_KINDS: Readonly<Record<string, SectionKind>> = {
  experience: 'experience',
  education: 'education',
  certifications: 'certifications',
  skills: 'skills',
  recommendations: 'recommendations',
  'volunteering-experiences': 'volunteering',
  publications: 'publications',
  honors: 'awards',
  projects: 'projects',
  languages: 'languages',
};

/** Ids of the empty anchors in pages of 2022 to 2025, and the ends of their `data-view-name`. */
export const ANCHOR_IDS: Readonly<Record<string, SectionKind>> = {
  about: 'summary',
  experience: 'experience',
  education: 'education',
  licenses_and_certifications: 'certifications',
  skills: 'skills',
  recommendations: 'recommendations',
  volunteering_experience: 'volunteering',
  publications: 'publications',
  honors_and_awards: 'awards',
  projects: 'projects',
  languages: 'languages',
};

/** Classes beside `pp-section` on public pages. */
export const PUBLIC_KINDS: Readonly<Record<string, SectionKind>> = {
  summary: 'summary',
  experience: 'experience',
  education: 'education',
  certifications: 'certifications',
  skills: 'skills',
  recommendations: 'recommendations',
  volunteering: 'volunteering',
  publications: 'publications',
  awards: 'awards',
  projects: 'projects',
  languages: 'languages',
};

/** Titles that a profile uses and resumes hardly do. */
const PROFILE_HEADINGS: Readonly<Record<string, SectionKind>> = {
  'licenses & certifications': 'certifications',
  'volunteer experience': 'volunteering',
  'recommendations received': 'recommendations',
  'honors & awards': 'awards',
  info: 'summary',
  kenntnisse: 'skills',
  distinctions: 'awards',
  formation: 'education',
  formación: 'education',
  conoscenze: 'skills',
};

/** The kind that a card's title names in one of the languages known, or null. */
export function headingKind(text: string): SectionKind | null {
  const bare = text.replace(/\s*\(?[\d.,]+\)?\s*$/, '').trim();
  if (bare === '' || bare.length > 60) return null;
  return PROFILE_HEADINGS[bare.toLowerCase()] ?? knownHeading(bare);
}

/** The sections that every profile can have. A page without one of them did not show it: `unseen`. */
export const PROFILE_KINDS: readonly SectionKind[] = [
  'summary',
  'experience',
  'education',
  'certifications',
  'skills',
  'recommendations',
  'volunteering',
  'projects',
  'awards',
  'publications',
  'languages',
];
