import type { SectionKind } from '../../model.ts';
import { table } from '../../text/table.ts';

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

const ANCHOR_KINDS = table<SectionKind>({
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
});

/** Last word of `/in/<slug>/details/<word>/`. */
export const DETAILS_KINDS = table<SectionKind>({
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
});

/** Ids of the empty anchors in pages of 2022 to 2025, and the ends of their `data-view-name`. */
export const ANCHOR_IDS = table<SectionKind>({
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
});

/** Titles of cards as LinkedIn writes them in English, German, French, Spanish, Portuguese, Italian, Danish and Dutch. */
// prettier-ignore
const TITLES: Readonly<Partial<Record<SectionKind, string>>> = {
  summary: 'about|info|über mich|infos|acerca de|extracto|sobre|resumo|informazioni|om|over|samenvatting|à propos',
  experience: 'experience|work experience|berufserfahrung|erfahrung|expérience|expériences|experiencia|experiência|esperienza|esperienze|erfaring|ervaring|werkervaring',
  education: 'education|ausbildung|formation|educación|formación|formação acadêmica|formação|educação|formazione|istruzione|uddannelse|opleiding',
  certifications: 'licenses & certifications|licences & certifications|licenses and certifications|certifications|bescheinigungen und zertifikate|lizenzen und zertifikate|zertifikate|licences et certifications|licencias y certificaciones|licenças e certificados|licenças e certificações|licenze e certificazioni|licenser og certificeringer|licenties en certificaten',
  skills: 'skills|kenntnisse|kenntnisse und fähigkeiten|compétences|aptitudes|conocimientos|conocimientos y aptitudes|competências|competenze|conoscenze|kompetencer|vaardigheden',
  recommendations: 'recommendations|recommendations received|empfehlungen|erhaltene empfehlungen|recommandations|recomendaciones|recomendações|referenze|segnalazioni|anbefalinger|aanbevelingen',
  volunteering: 'volunteering|volunteer experience|ehrenamt|ehrenamtliche erfahrung|bénévolat|expériences de bénévolat|voluntariado|volontariato|frivilligt arbejde|vrijwilligerswerk',
  awards: 'honors & awards|honours & awards|honors and awards|auszeichnungen|auszeichnungen und preise|distinctions|distinctions et prix|reconocimientos|reconocimientos y premios|reconhecimentos|reconhecimentos e prêmios|riconoscimenti|riconoscimenti e premi|udmærkelser og priser|prijzen en onderscheidingen',
  publications: 'publications|publikationen|veröffentlichungen|publicaciones|publicações|pubblicazioni|publikationer|publicaties',
  languages: 'languages|sprachen|langues|idiomas|lingue|sprog|talen',
  projects: 'projects|projekte|projets|proyectos|projetos|progetti|projekter|projecten',
};

const KIND_OF_TITLE = new Map(
  (Object.entries(TITLES) as [SectionKind, string][]).flatMap(([kind, titles]) =>
    titles.split('|').map((title) => [title, kind] as const),
  ),
);

/** The kind that a card's title names in one of the languages known, or null. */
export function headingKind(text: string): SectionKind | null {
  if (text.length > 60) return null;
  const bare = text.replace(/\s*\(?[\d.,]+\)?\s*$/, '').trim();
  return KIND_OF_TITLE.get(bare.toLowerCase()) ?? null;
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

/** Classes beside `pp-section` on public pages: the kinds by their own names. */
export const PUBLIC_KINDS = table<SectionKind>(Object.fromEntries(PROFILE_KINDS.map((kind) => [kind, kind])));
