import type { SectionKind } from '../model.ts';

/** The headings that people really use, as they would be written out; `|` separates them. */
// prettier-ignore
const HEADINGS: readonly (readonly [SectionKind, string])[] = [
  ['summary',
    'summary|professional summary|career summary|executive summary|summary of qualifications|qualifications summary|profile|professional profile|' +
    'personal profile|career profile|executive profile|personal statement|career objective|professional objective|objective|objectives|about|about me|' +
    'personal summary|statement|highlights|career highlights|professional highlights|overview|professional overview|career overview|introduction|' +
    'summary of experience|summary of skills|summary profile|profile summary|who i am|in brief|bio|biography|professional biography|personal details and profile|' +
    'career snapshot|at a glance|value proposition|leadership profile|leadership summary|mission|mission statement|vision|background summary|' +
    'professional background summary|executive overview|brand statement|personal brand|synopsis|career synopsis|professional synopsis|profile synopsis|' +
    'my profile|career goal|career goals|career aim|profile overview|professional statement|executive highlights|introduction and profile|qualifications profile|' +
    'summary and objective|objective and summary|highlights of qualifications|qualification highlights|key qualifications|summary statement|profile statement|' +
    'areas of interest and profile|personal information and profile|research statement|teaching philosophy|abstract|executive bio|hello|my story|position sought'],
  ['experience',
    'experience|career to date|current or most recent employer|present or most recent employer|most recent employer|current or most recent employment|previous employers|past employers|executive roles|contracts|recent contracts|contract roles|contract history|work experience|professional experience|employment|employment history|work history|career history|career|professional history|' +
    'employment experience|job history|relevant experience|related experience|selected experience|professional background|career experience|' +
    'industry experience|management experience|leadership experience|executive experience|business experience|consulting experience|teaching experience|' +
    'research experience|clinical experience|military experience|military service|military career|additional experience|other experience|previous experience|prior experience|' +
    'earlier experience|early career|earlier career|earlier career history|previous employment|past employment|prior employment|other employment|additional employment|' +
    'positions|positions held|appointments|academic appointments|academic positions|professional appointments|hospital appointments|clinical appointments|' +
    'faculty appointments|current appointments|previous appointments|administrative appointments|administrative positions|administrative experience|' +
    'current position|current positions|current employment|present position|present employment|present appointment|previous positions|recent experience|work|jobs|employment record|employment summary|' +
    'record of employment|career record|career path|career progression|career summary and experience|experience summary|professional employment|professional positions|' +
    'professional career|career details|work experience details|experience and achievements|experience and accomplishments|experience highlights|' +
    'professional experience and achievements|professional experience and accomplishments|career and achievements|career history and achievements|' +
    'selected professional experience|relevant work experience|relevant professional experience|professional work experience|work and experience|working experience|' +
    'where i have worked|where ive worked|where i worked|places i have worked|places ive worked|what i have done|what ive done|jobs i have held|my work|my jobs|internships|internship|internship experience|internships and experience|industry employment|technical experience|project management experience|' +
    'teaching and leadership posts|teaching posts|posts held|posts|academic employment|academic experience|university appointments|residency|residencies|fellowships and residencies|' +
    'postgraduate training and appointments|training posts|postdoctoral training|postdoctoral experience|medical experience|nursing experience|legal experience|sales experience|' +
    'engineering experience|it experience|information technology experience|construction experience|hospitality experience|retail experience|finance experience|healthcare experience|' +
    'nonprofit experience|government experience|federal experience|civilian experience|public sector experience|private sector experience|international experience|corporate experience|' +
    'board experience|directorships|board and executive experience|non executive roles|board positions|executive career|executive leadership experience|assignments|assignment history|' +
    'service history|service record|record of service|military history|military assignments|duty assignments|tours of duty|duty history|professional journey|my journey|career journey|career timeline|' +
    'organisational experience|organizational experience|total experience|detailed experience|job experience|job profile|employment details|experience details|other work experience|' +
    'additional work experience|other professional experience|additional professional experience|previous work experience|other roles|additional roles|earlier roles|previous roles|roles|selected roles|employment chronology|chronology of employment|' +
    'professional chronology|work chronology|professional practice|practice experience|career chronology|selected employment history|entrepreneurial experience|freelance experience|contract experience|temporary experience|part time experience|' +
    'part time employment|full time experience|career highlights and experience|leadership and work experience|work and leadership experience|employers|employment background|work background|other relevant experience|further experience|early career experience|earlier work experience|earlier positions|earlier employment|professional engagements|client engagements|interim assignments|paid employment|paid work'],
  ['education',
    'education|study|my studies|where i have studied|where ive studied|what i studied|what i have studied|what ive studied|educational background|academic background|education and training|education training|academic qualifications|educational qualifications|' +
    'qualifications|education and qualifications|qualifications and education|education and certifications|education and certification|education certifications|education and credentials|' +
    'education and professional development|academic history|academic record|academic credentials|educational history|academics|degrees|degree|' +
    'education details|educational details|academic details|academic profile|education and professional qualifications|academic and professional qualifications|' +
    'professional and academic qualifications|schooling|university|studies|formal education|higher education|education and honors|education and awards|education background|' +
    'education and skills|academic education|academic training|postgraduate education|military education|professional military education|professional education|' +
    'medical education|medical school|undergraduate education|graduate education|education and licenses|education and licensure|education summary|educational profile|educational credentials|academic achievements|academic qualification|educational qualification|qualification|scholastics|scholastic record|education history|learning|where i studied|training and education|coursework|relevant coursework|courses|selected coursework'],
  ['skills',
    'skills|key skills|core skills|technical skills|core competencies|core competences|competencies|competences|key competencies|areas of expertise|area of expertise|expertise|' +
    'skills and expertise|skills and abilities|skills and competencies|skills and tools|tools and skills|professional skills|technical proficiencies|technical proficiency|technical expertise|technical competencies|' +
    'technologies|tools|tools and technologies|technologies and tools|systems|software|software skills|computer skills|it skills|technical summary|technical profile|technical knowledge|' +
    'strengths|key strengths|core strengths|top skills|skill set|skillset|skills summary|skill highlights|skills highlights|key skills and competencies|specialties|specialities|specialisms|' +
    'specializations|special skills|other skills|additional skills|soft skills|hard skills|transferable skills|leadership skills|management skills|personal skills|interpersonal skills|' +
    'key capabilities|capabilities|core capabilities|proficiencies|key proficiencies|knowledge|areas of knowledge|areas of strength|areas of excellence|leadership competencies|' +
    'skills and qualifications|skills qualifications|key areas of expertise|industry expertise|domain expertise|methodologies|tech stack|technical environment|programming languages|tools and platforms|' +
    'platforms|core expertise|functional expertise|functional skills|relevant skills|skills profile|competency profile|key expertise|business skills|technology|technology skills|technology summary|' +
    'skills and strengths|abilities|qualities|personal qualities|personal strengths|personal attributes|attributes|skills and knowledge|expertise and skills|core qualifications|digital skills|what i bring|what i do best|professional competencies|professional strengths|key technical skills|skills and technologies|skills and software|computer proficiency|computer literacy|it proficiency|lab skills|laboratory skills|clinical skills|strength|my skills|skill|technical|technical tools|tools and methods|methods and tools|methods|applications|it systems'],
  ['certifications',
    'certifications|certification|certificates|certificate|licenses and certifications|licences and certifications|licenses|licences|licensure|licensure and certification|licensure and certifications|' +
    'certifications and licenses|certifications and training|training and certifications|training and certification|training|professional training|professional certifications|' +
    'professional certification|accreditations|accreditation|credentials|professional credentials|professional qualifications|technical certifications|courses and certifications|' +
    'certifications and courses|training courses|training and courses|courses and training|training and development|professional development|continuing education|professional development and certifications|' +
    'certifications and professional development|professional training and certifications|licenses and credentials|board certification|board certifications|medical licensure|registrations|' +
    'professional registration|professional registrations|registration|licenses certifications|certifications licenses|certifications and credentials|certifications and affiliations|certifications and memberships|certificates and training|certificates and licenses|certificates and courses|professional licenses|professional licences|other training|additional training|further training|short courses|seminars and training|workshops and training|trainings|training attended|certified in|courses attended|specialized training|military training|certification and training|certification and licenses|courses and certificates|licenses and certificates|cpd'],
  ['projects',
    'projects|key projects|selected projects|major projects|project experience|project highlights|personal projects|academic projects|relevant projects|notable projects|' +
    'project history|project portfolio|portfolio|side projects|project list|project details|projects undertaken|projects handled|research projects|recent projects|professional projects|open source|open source projects|case studies|selected work|project summary|project profile|representative projects|significant projects|engagements|consulting engagements|selected engagements'],
  ['volunteering',
    'volunteering|volunteer experience|volunteer work|volunteer|voluntary work|voluntary experience|volunteer activities|volunteer service|volunteer and community service|community service|community|' +
    'community involvement|community engagement|community activities|community leadership|civic involvement|civic activities|civic engagement|voluntary roles|volunteering and community|volunteer leadership|' +
    'volunteering experience|volunteerism|pro bono|pro bono work|charity work|charitable work|social work and volunteering|community work|extracurricular and volunteering|board service|board memberships|nonprofit board service|boards and community|trusteeships|volunteer roles|volunteer positions|community and volunteer work|social engagement|community volunteering|giving back'],
  ['publications',
    'publications|selected publications|papers|articles|books|patents|patents and publications|publications and patents|publications and presentations|presentations and publications|' +
    'presentations|selected presentations|conference presentations|conferences|talks|invited talks|speaking|speaking engagements|public speaking|conference papers|peer reviewed publications|' +
    'journal articles|research publications|refereed publications|book chapters|posters|lectures|invited lectures|media|press|writing|published work|published works|publications and talks|bibliography|peer reviewed articles|abstracts|conference proceedings|invited presentations|speaking and publications|posters and presentations|oral presentations|patents and inventions|keynotes'],
  ['awards',
    'awards|honors|honours|awards and honors|honors and awards|honours and awards|awards and honours|honors awards|awards and recognition|recognition|recognitions|achievements|key achievements|' +
    'accomplishments|key accomplishments|selected accomplishments|selected achievements|major accomplishments|major achievements|professional achievements|career achievements|career accomplishments|professional accomplishments|awards and achievements|' +
    'achievements and awards|honors and achievements|scholarships|fellowships|grants|grants and awards|awards and grants|fellowships and awards|distinctions|prizes|decorations|medals|awards and decorations|military awards|notable achievements|significant achievements|significant accomplishments|selected career achievements|representative accomplishments|awards and scholarships|scholarships and awards|honors and recognition|awards and accolades|accolades|rewards and recognition|research grants|funding|grants and funding|research funding|honors and scholarships|recognition and awards|awards achievements|kudos|proudest achievements|most proud of|proud of|key results|achievements and accomplishments|honors and fellowships'],
  ['languages', 'languages|language skills|language|languages spoken|foreign languages|language proficiency|linguistic skills|languages known|language competencies|spoken languages|languages and interests'],
  ['interests',
    'interests|hobbies|hobbies and interests|interests and hobbies|personal interests|other interests|activities|activities and interests|interests and activities|extracurricular activities|' +
    'extra curricular activities|leisure|leisure interests|outside interests|outside work|passions|personal|pastimes|leisure activities|my interests|life outside work|skills and interests|activities and societies|extracurriculars|co curricular activities|beyond work|my time'],
  ['recommendations', 'recommendations|testimonials|endorsements|what others say|what people say|recommendations received|what colleagues say|feedback|client testimonials|recommendation'],
  ['contact',
    'contact|contact information|contact details|contact info|contact me|personal information|personal details|personal data|personal info|address|get in touch|details|reach me|links|online|social|social media|websites|find me online|contacts|personal particulars|profiles|connect|find me'],
  ['other',
    'references|referees|reference|additional information|other information|further information|additional details|miscellaneous|other|memberships|professional memberships|affiliations|' +
    'professional affiliations|memberships and affiliations|affiliations and memberships|associations|professional associations|professional organizations|organizations|professional bodies|professional societies|' +
    'availability|declaration|security clearance|clearance|clearances|visa status|work authorization|other activities|other details|professional activities|professional service|service|committees|committee service|committee work|university service|' +
    'teaching|research|research interests|courses taught|supervision|mentoring|students supervised|thesis|dissertation|causes|following|salary|nationality|relocation|mobility|notes|appendix|editorial activities|editorial boards|reviewing|' +
    'professional involvement|professional memberships and affiliations|memberships and associations|professional activities and memberships|professional membership|membership|leadership activities|leadership|leadership and activities|leadership and service|leadership roles|extra information|additional|personal references|professional references|driving licence|driving license|work preferences|preferences|references available on request|references available upon request|groups|supporters|sponsorship|test scores|key metrics|key figures|expected salary|notice period|teaching interests|areas of interest|area of interest|fields of interest|research areas|service and leadership|professional leadership|declarations|memberships and certifications|affiliations and certifications|academic service|clinical interests|industry affiliations|professional networks|networks|quote|philosophy|management philosophy|leadership philosophy|leadership style|a day in my life|day in my life|most proud'],
];

/** The same headings in other languages: their resumes are read as far as positions and dates go. */
// prettier-ignore
const FOREIGN_HEADINGS: readonly (readonly [SectionKind, string])[] = [
  ['summary', 'profil|kurzprofil|über mich|zusammenfassung|persönliches profil|info|à propos|résumé|infos|profil professionnel|acerca de|acerca de mí|sobre mí|extracto|resumen|perfil|perfil profesional|sobre|resumo|perfil profissional|informazioni|profilo|sommario|riepilogo|profiel|samenvatting|over mij|om|om mig|resumé'],
  ['experience', 'berufserfahrung|berufliche erfahrung|beruflicher werdegang|werdegang|erfahrung|berufspraxis|praktische erfahrung|berufliche laufbahn|expérience|expériences|expérience professionnelle|expériences professionnelles|parcours professionnel|experiencia|experiencia laboral|experiencia profesional|trayectoria profesional|experiência|experiência profissional|histórico profissional|esperienza|esperienze|esperienza lavorativa|esperienze lavorative|esperienza professionale|esperienze professionali|werkervaring|ervaring|arbeidservaring|erfaring|erhvervserfaring|arbetslivserfarenhet|erfarenhet|arbeidserfaring|doświadczenie|doświadczenie zawodowe'],
  ['education', 'ausbildung|studium|bildung|bildungsweg|schulbildung|hochschulbildung|akademischer werdegang|ausbildung und studium|formation|formations|diplômes|études|educación|formación|formación académica|estudios|formação|formação acadêmica|formação académica|educação|formazione|istruzione|istruzione e formazione|opleiding|opleidingen|uddannelse|utbildning|utdanning|wykształcenie'],
  ['skills', 'kenntnisse|fähigkeiten|kompetenzen|fachkenntnisse|it kenntnisse|edv kenntnisse|kenntnisse und fähigkeiten|compétences|compétences clés|compétences techniques|informatique|aptitudes|aptitudes principales|conocimientos|habilidades|competencias|competências|principais competências|competenze|conoscenze|vaardigheden|kompetencer|kompetenser|ferdigheter|umiejętności|topkenntnisse|principales compétences'],
  ['certifications', 'zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildungen|bescheinigungen|lizenzen und zertifikate|bescheinigungen und zertifikate|certificats|licences et certifications|certificaciones|licencias y certificaciones|certificações|licenças e certificados|certificazioni|licenze e certificazioni|certificaten|certificeringer|licenser og certificeringer|certifikat|certyfikaty'],
  ['projects', 'projekte|projets|proyectos|projetos|progetti|projecten|projekter'],
  ['volunteering', 'ehrenamt|ehrenamtliche erfahrung|ehrenamtliches engagement|engagement|bénévolat|voluntariado|volontariato|vrijwilligerswerk|frivilligt arbejde|ideellt arbete'],
  ['publications', 'publikationen|veröffentlichungen|publicaciones|publicações|pubblicazioni|publicaties|publikationer'],
  ['awards', 'auszeichnungen|auszeichnungen und preise|distinctions et prix|reconocimientos|logros|reconhecimentos|riconoscimenti|onderscheidingen|udmærkelser og priser'],
  ['languages', 'sprachen|sprachkenntnisse|langues|idiomas|lingue|talen|sprog|språk|języki'],
  ['interests', 'interessen|hobbys|hobbies und interessen|centres d intérêt|loisirs|intereses|aficiones|interesses|interessi|interesser|zainteresowania'],
  ['recommendations', 'empfehlungen|recommandations|recomendaciones|recomendações|referenze|anbefalinger'],
  ['contact', 'kontakt|kontaktdaten|persönliche daten|persönliche angaben|angaben zur person|coordonnées|contacto|datos personales|contato|dados pessoais|contatti|dati personali|contactgegevens|persoonlijke gegevens'],
  ['other', 'referenzen|sonstiges|références|referencias|referências|referenties|referencer'],
];

/** Letters and digits only, lower case, "and" and its signs left out: how headings are compared. */
function headingKey(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/\b(?:and|und|et|y|e)\b/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The letters of a phrase without spaces, to find a letter-spaced heading. */
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const KIND_OF = new Map<string, SectionKind>();
const WRITTEN_OUT = new Map<string, string>();
for (const [kind, phrases] of [...HEADINGS, ...FOREIGN_HEADINGS]) {
  for (const phrase of phrases.split('|')) {
    if (!KIND_OF.has(headingKey(phrase))) KIND_OF.set(headingKey(phrase), kind);
    if (!WRITTEN_OUT.has(letters(phrase))) WRITTEN_OUT.set(letters(phrase), phrase);
  }
}

/** The kind that a heading names word by word, or null. */
export function knownHeading(text: string): SectionKind | null {
  const key = headingKey(text);
  return key === '' ? null : (KIND_OF.get(key) ?? null);
}

/** "P R O F I L E" and "WORKEXPERIENCE" as words again, in their own case; null when no heading has these letters. */
export function respellHeading(text: string): string | null {
  const key = letters(text);
  const phrase = WRITTEN_OUT.get(key) ?? WRITTEN_OUT.get(key.replace(/and/, ''));
  if (phrase === undefined) return null;
  return text === text.toUpperCase()
    ? phrase.toUpperCase()
    : phrase.replace(/\b\p{Ll}/gu, (c) => c.toUpperCase());
}

/** Words that tell the kind of a heading that is in no list, the surest first. */
const TELLING_WORDS: readonly (readonly [SectionKind, RegExp])[] = [
  ['volunteering', /\b(?:volunteer|voluntary|community|charity|pro bono|civic)/i],
  ['publications', /\b(?:publications?|presentations?|patents?|papers|speaking|talks|conferences?)\b/i],
  [
    'experience',
    /\b(?:experience|employment|(?:work|career|professional|leadership|management|service) history|appointments|positions|roles|contracts)\b/i,
  ],
  ['education', /\b(?:education|academic background|degrees|qualifications)\b/i],
  [
    'certifications',
    /\b(?:certifi\w+|licen[cs]\w+|accreditations?|training|courses|professional development)\b/i,
  ],
  [
    'skills',
    /\b(?:skills?|competenc\w+|expertise|proficienc\w+|technolog\w+|tools|strengths|capabilit\w+)\b/i,
  ],
  ['awards', /\b(?:awards?|hono[u]?rs|achievements?|accomplishments?|recognition|scholarships?)\b/i],
  // "Sales career", "Career narrative"
  ['experience', /\bcareer\b(?! (?:break|goals?|aims?|objectives?|interests|summary|profile))/i],
  ['projects', /\bprojects?\b/i],
  ['languages', /\blanguages?\b/i],
  ['interests', /\b(?:interests?|hobbies)\b/i],
  ['summary', /\b(?:summary|profile|objective|about)\b/i],
  ['contact', /\bcontact\b/i],
];

/** The kind that a heading seems to name, or null. */
export const guessHeading = (text: string): SectionKind | null =>
  TELLING_WORDS.find(([, words]) => words.test(text))?.[0] ?? null;
