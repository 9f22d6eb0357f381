import { remember } from '../text/memo.ts';

/** Nouns that job titles end in, over all sectors and levels. Lower case, singular. */
// prettier-ignore
const TITLE_NOUNS = new Set((
  'manager director engineer analyst consultant developer architect administrator coordinator specialist officer supervisor assistant associate ' +
  'executive president chairman chairwoman chairperson chair vice-president vp svp evp avp ceo cto cio cfo coo cmo cpo ciso chro cso cdo cro md gm pm ' +
  'lead leader head chief principal partner founder co-founder cofounder owner proprietor entrepreneur intern trainee apprentice fellow scholar ' +
  'technician technologist scientist researcher professor lecturer instructor teacher tutor educator trainer coach mentor headteacher headmaster headmistress dean provost rector chancellor registrar librarian ' +
  'nurse physician doctor surgeon dentist pharmacist therapist psychologist psychiatrist counselor counsellor paramedic midwife radiographer sonographer dietitian nutritionist optometrist veterinarian matron resident houseman intensivist hospitalist cardiologist oncologist anesthesiologist anaesthetist pathologist radiologist neurologist pediatrician paediatrician hygienist phlebotomist caregiver carer aide clinician practitioner ' +
  'attorney lawyer solicitor barrister paralegal counsel judge magistrate notary clerk secretary receptionist typist stenographer bookkeeper accountant auditor controller comptroller treasurer cashier teller actuary underwriter adjuster appraiser assessor broker trader banker economist statistician planner scheduler estimator buyer purchaser merchandiser expediter dispatcher ' +
  'salesperson salesman saleswoman representative rep agent realtor marketer strategist copywriter writer editor journalist reporter correspondent author publisher translator interpreter producer filmmaker photographer videographer designer illustrator animator artist stylist curator conservator archivist musician actor performer presenter anchor announcer ' +
  'programmer coder tester administrator sysadmin webmaster devops sre dba scrum-master scrummaster facilitator moderator evangelist advocate advisor adviser liaison ambassador ' +
  'operator mechanic electrician plumber carpenter welder machinist fitter installer repairer assembler inspector foreman forewoman foreperson superintendent builder contractor surveyor draughtsman draftsman drafter mason painter roofer laborer labourer worker handyman custodian janitor cleaner housekeeper caretaker porter packer picker loader driver courier pilot captain steward stewardess dispatcher conductor sailor seaman deckhand ' +
  'chef cook sous-chef baker butcher barista bartender waiter waitress server host hostess busser dishwasher caterer sommelier concierge bellhop ' +
  'soldier sergeant corporal lieutenant commander colonel major general admiral private marine airman gunner medic sapper commandant adjutant quartermaster detective policeman policewoman constable investigator guard firefighter bodyguard lifeguard ' +
  'organizer organiser activist campaigner fundraiser volunteer missionary pastor priest minister chaplain rabbi imam deacon bishop councillor councilor councilman councilwoman mayor senator congressman legislator delegate trustee governor commissioner ambassador attaché diplomat consul envoy ' +
  'biologist chemist physicist geologist mathematician ecologist hydrologist meteorologist astronomer botanist zoologist microbiologist toxicologist epidemiologist biochemist bioinformatician geneticist anthropologist archaeologist sociologist historian linguist philosopher geographer demographer ' +
  'postdoc postdoctoral demonstrator examiner invigilator proctor reader reviewer referee teaching-assistant ta ra undergraduate ' +
  'merchant vendor retailer wholesaler distributor importer exporter grower farmer gardener landscaper horticulturist arborist forester ranger rancher fisherman beekeeper groomer trainer nanny babysitter au-pair ' +
  'athlete player umpire scout choreographer dancer singer composer conductor recruiter headhunter sourcer staffer generalist hrbp bp controller responder handler processor preparer planner associate-director expert master tsr csr cna rn lpn lvn np pa emt ' +
  'freelancer self-employed sole-trader delegate spokesperson superuser member committeeman executor cto/co-founder salesforce-admin admin it-support sergeant-at-arms warden bailiff usher clerk-typist teller stocker greeter attendant valet doorman aid presser tailor seamstress dressmaker jeweler jeweller beautician barber hairdresser cosmetologist esthetician manicurist masseuse masseur ' +
  // German, French, Spanish, Portuguese, Italian, Dutch, Nordic
  'leiter leiterin projektleiter projektleiterin teamleiter teamleiterin abteilungsleiter abteilungsleiterin gruppenleiter bereichsleiter bauleiter bauleiterin werkleiter geschäftsführer geschäftsführerin mitarbeiter mitarbeiterin sachbearbeiter sachbearbeiterin berater beraterin entwickler entwicklerin ingenieur ingenieurin referent referentin assistentin praktikant praktikantin werkstudent werkstudentin techniker technikerin kaufmann kauffrau meister lehrer lehrerin ' +
  'directeur directrice responsable chef-de-projet ingénieur ingénieure consultante gérant gérante stagiaire chargé chargée adjoint technicien ' +
  'gerente jefe jefa ingeniero ingeniera consultor consultora coordinador coordinadora analista diretor diretora coordenador coordenadora engenheiro engenheira director-a directora encargado encargada técnico técnica gestor gestora ' +
  'direttore direttrice ingegnere consulente responsabile coordinatore impiegato impiegata projectleider adviseur medewerker teamleider afdelingshoofd projektleder afdelingsleder konsulent direktør ingeniør chef projektledare konsult'
).split(' '));

/** Words in front of a title that tell its level. */
// prettier-ignore
const TITLE_LEVELS = new Set((
  'senior sr junior jr lead principal chief head deputy vice assistant associate acting interim executive managing general regional national global international ' +
  'group divisional corporate area district branch staff graduate trainee student project program programme product account business operations technical software data ' +
  'night shift team section site plant store unit charge ward floor front night chief-of-staff co- key first second entry-level mid-level contract freelance independent visiting adjunct clinical research teaching'
).split(' '));

/** A word. ASCII stands apart: of a text with other signs in it, the large class is asked letter by letter. */
const WORD = /(?:[A-Za-z]|\p{L})(?:[A-Za-z’'/-]|[\p{L}\p{M}])*/gu;

const singular = (word: string): string =>
  word
    .replace(/ies$/, 'y')
    .replace(/(?<=[^s])s$/, '')
    .replace(/(?:men)$/, 'man');

/** Nouns that compounds end in: "Projektmanager". */
const COMPOUNDED = ['manager', 'leiter', 'leiterin', 'ingenieur', 'berater', 'entwickler'];

/** True for a noun that names who does a job. */
export const isTitleNoun = remember((word) => {
  const plain = word.toLowerCase().replace(/\/.*$|[’']s$/, '');
  if (TITLE_NOUNS.has(plain)) return true;
  if (/(?:s|men)$/.test(plain) && TITLE_NOUNS.has(singular(plain))) return true;
  // "sub-editor", "co-manager"
  const hyphen = plain.lastIndexOf('-');
  if (hyphen >= 0 && TITLE_NOUNS.has(plain.slice(hyphen + 1))) return true;
  return COMPOUNDED.some((noun) => plain.length >= noun.length + 4 && plain.endsWith(noun));
});

export const isTitleLevel = (word: string): boolean =>
  TITLE_LEVELS.has(word.toLowerCase().replace(/\.$/, ''));

/** The words of a phrase in order. */
export const wordsOf = remember((text): readonly string[] => text.match(WORD) ?? []);

/** Verbs that resume bullets begin with and titles and names do not. */
// prettier-ignore
const VERBS = new Set((
  'achieved acted added administered advised analyzed analysed answered applied approved arranged assessed assigned assisted attended attained audited authored automated awarded balanced began briefed brought budgeted built calculated called captured carried chaired championed changed ' +
  'cleaned closed coached collaborated collected commissioned communicated compared compiled completed conceived conducted configured consolidated constructed consulted contributed controlled converted conveyed cooperated coordinated co-led counseled created cut ' +
  'dealt decreased defined delegated delivered demonstrated deployed designed determined developed devised diagnosed directed documented doubled drafted drove earned edited educated eliminated enabled enforced engaged engineered enhanced ensured entered escalated established evaluated examined exceeded executed expanded expedited explained ' +
  'facilitated filed filled finalized fixed focused followed forecasted forged formed formulated fostered founded generated grew guided handled headed held helped hired identified implemented improved increased influenced informed initiated innovated inspected installed instituted instructed integrated interacted interviewed introduced investigated issued ' +
  'joined kept launched learned led leveraged liaised liaise line-manage line-managed located logged made maintained managed mapped marketed maximized measured mediated mentored met migrated minimized mitigated mobilized modeled modelled modernized modified monitored motivated moved negotiated obtained offered opened operated optimized orchestrated ordered organized organised originated overhauled oversaw owned ' +
  'participated partnered performed persuaded piloted pioneered planned played posted prepared presented prevented prioritized processed procured produced programmed projected promoted proposed provided published purchased pursued raised ran reached received recognized recommended reconciled recorded recruited redesigned reduced re-engineered referred refined rehabilitated reorganized repaired replaced reported represented researched resolved responded restored restructured retained reviewed revised revamped revitalized rolled ' +
  'saved scheduled screened secured selected served serviced set shaped shared simplified sold solved spearheaded specified sponsored standardized started stocked streamlined strengthened structured studied submitted succeeded summarized supervised supplied supported surpassed surveyed sustained tailored targeted taught tested took tracked trained transferred transformed transitioned translated traveled triaged trimmed tripled troubleshot turned uncovered undertook unified updated upgraded used utilized validated verified visited volunteered was won worked wrote ' +
  'manage lead oversee develop design build deliver drive provide support ensure maintain coordinate create implement perform prepare responsible accountable work serve assist monitor analyze analyse train conduct negotiate own run direct plan organize organise handle review report hire mentor coach supervise identify communicate collaborate establish evaluate participate facilitate'
).split(' '));

/** Words in "-er" and "-or" that name no one. */
const THINGS = new Set(
  (
    'center computer water summer winter order power paper river number leather silver matter letter corner tower career customer consumer carrier vendor sector motor error color floor door labor harbor minor major senior junior ' +
    'other over under after former further higher lower larger better never whether together newsletter transfer offer october september november december boulder denver manchester chester leicester worcester rochester lancaster alexander oliver peter ' +
    'cancer trauma laser server router folder chapter charter quarter theater dinner butter timber rubber copper pepper cover silicon weather feather'
  ).split(' '),
);

/** True for a word that is formed like the name of a worker: "setter", "welder", "archivist". */
export const isAgentive = (word: string): boolean => {
  const plain = word.toLowerCase().replace(/s$/, '');
  return (
    /^\p{L}{2,}(?:[^aeiou]er|[aeiou]{2}er|yer|ator|itor|uctor|ist|ician|keeper|maker|worker|smith)$/u.test(
      plain,
    ) && !THINGS.has(plain)
  );
};

/** Verbs that titles begin with too: "Lead", "Support". */
const TITLE_VERBS = new Set(
  'lead support design set report project work review plan train direct own'.split(' '),
);

const FIRST_WORDS =
  /^[^\p{L}]{0,2}((?:[A-Za-z]|\p{L})(?:[A-Za-z’'/-]|[\p{L}\p{M}])*)(?:[^\p{L}]+((?:[A-Za-z]|\p{L})(?:[A-Za-z’'/-]|[\p{L}\p{M}])*))?/u;

/** True for a text that begins with what somebody did. */
export const beginsWithVerb = remember((text): boolean => {
  const match = FIRST_WORDS.exec(text);
  if (match === null) return false;
  const word = match[1]?.toLowerCase() ?? '';
  const second = match[2];
  if (TITLE_VERBS.has(word))
    return /^\p{L}+\s+(?:(?:the|a|an|all|and|for|with|of|on|to|in|by|our|their)(?!\p{L})|\d)/iu.test(
      text.trim(),
    );
  if (VERBS.has(word)) return true;
  // "Helps to", "Manages the", "Directing all", "Reconfigured a": a verb that is in no list.
  if (second === undefined || !beginsSmall(second) || /^(?:of|and|de|du|in)$/.test(second)) return false;
  const base = word.replace(/(?:ies)$/, 'y').replace(/s$/, '');
  return (base !== word && VERBS.has(base)) || (/(?:ed|ing)$/.test(word) && word.length > 5);
});

const SMALL_WORDS = new Set('of and the for at in on de la du von and & y e to a an by with'.split(' '));

/** True for running text: most of its words begin with a small letter. Titles and names are written large. */
export const isRunningText = remember((text): boolean => {
  let words = 0;
  let own = 0;
  let small = 0;
  for (const word of text.match(/(?:[A-Za-z]|\p{L})(?:[A-Za-z’'-]|\p{L})*/gu) ?? []) {
    words++;
    if (SMALL_WORDS.has(word.toLowerCase())) continue;
    own++;
    if (beginsSmall(word)) small++;
  }
  return words >= 4 && small >= 3 && small >= 0.5 * own;
});

const beginsSmall = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 97 : /^\p{Ll}/u.test(word);
};
