const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** The small words of English, by what they do in a clause. */
export const DETERMINERS = list(
  "a an the this that these those my our your his her its their each every all any some both several multiple various numerous many no another such own entire whole two's",
);
export const PREPOSITIONS = list(
  'of in on at for with by from to into onto across through throughout during over under between among within without about against per via after before since until regarding concerning towards toward upon along alongside around near behind beyond above below despite except like as than vs versus inside outside including include incl excluding plus up down off out amongst amid aboard w',
);
export const CONJUNCTIONS = list('and or & but nor yet plus as~well~as');
export const RELATIVES = list('which that who whom whose where when while whereby whilst');
export const PRONOUNS = list(
  'i me we us he she it they them you him myself ourselves themselves himself herself itself one',
);
export const BE = list('is are was were be been being am');
export const HAVE = list('have has had having');
export const MODALS = list('will would can could may might should must shall do does did');
export const NEGATIONS = list('not no never without none neither nor');
export const ADVERBS = list(
  'also then now currently previously formerly successfully effectively directly consistently personally jointly once twice always often regularly independently actively initially simultaneously additionally too very highly most more further furthermore moreover well hands-on onshore offshore onsite overseas nationwide worldwide statewide companywide daily weekly monthly quarterly annually yearly together both just even only ultimately finally eventually still already recently primarily mainly solely fully closely safely quickly efficiently continually continuously constantly instead overall later soon here there ever either so thus thereby hence later on ongoing approximately about around nearly almost roughly up',
);
/** Nouns of having something in one's head: what follows is a trait, not an act. */
export const TRAITS = list(
  'comfortable confident experience experienced expertise skills skill skilled ability abilities able knowledge background proficient proficiency adept expert experts talent talented history record capable capability competent competency competencies strengths strength passion passionate known familiarity familiar exposure understanding reputation effective accomplished seasoned proven specializing specialising specialized specialised strong excellent dynamic motivated combination focus interest qualified demonstrated track aptitude flair instrumental professional leader executive manager specialist',
);
/** Forms that are nouns first: after "and" or a comma they are verbs only before a plain object. */
export const NOUN_FIRST = list(
  'work works order orders change changes process processes issue issues need needs use uses request requests test tests result results contact contacts demand demands control controls display displays detail details field fields focus function functions interest interests label labels matter matters number object position positions practice practices price prices question questions range record records sample score scores share ship source sources stage state states stock structure study target targets trade value values view views visit visits network networks service services report reports project projects budget market markets schedule schedules program programs design designs plan plans contract contracts lead leads head heads staff staffs review reviews support supports train call calls cover document documents file files form forms group groups host map maps model models name names note notes pilot point post posts produce profile profiles progress query screen screens script scripts set sets shadow shift shifts shop signal step steps store stores survey surveys team teams trust tune type types update updates upgrade upgrades voice watch wire help bill bills board boards book books check checks cost costs drive exercise experience finance guide handle house implement index input inventory inventories judge level link load log logs mail measure measures merchandise mine monitor monitors nurse offer offers outline pack page pages paper papers part parts partner partners phase pick place places play present print prints proof purchase purchases quality quote quotes rate rates research release releases rent repair repairs return returns risk risks route routes rule rules sale sales sense show shows sign signs sort space sponsor sponsors spot standard start stop stream stress supply tag tags talk task tasks tax track tracks transfer transfers transport travel treat trial turn warehouse wear benefit benefits campaign campaigns audit audits account accounts access claim claims',
);
/** Past participles that describe a person before they say what was done. */
export const TRAIT_PARTICIPLES = list(
  'accomplished experienced disciplined dedicated motivated seasoned proven skilled talented certified driven detailed oriented focused recognized organized committed self-motivated results-driven qualified licensed licenced respected trusted noted gifted advanced related detail-oriented customer-focused degreed well-rounded bilingual',
);
/** Nouns first even where a clause opens: "Staff supervision", "Contract negotiations", "Market research". */
export const START_NOUNS = list(
  'staff team group market network service project contract budget program process change risk quality test cost store issue product function data work field database time labor labour',
);
/** Frequent adjectives that no ending gives away. */
export const ADJECTIVES = list(
  'new old key senior junior major minor large small big strong high low local net gross top full whole main core prime poor good great best better front chief complex direct indirect joint shared own first second third last next early late long short daily weekly monthly quarterly yearly part-time full-time hands-on on-site in-house real young lean prior remote rural urban solid sound raw live safe clean clear smart fast quick rapid slow broad wide deep faster quicker higher lower fewer greater shorter cheaper safer larger smaller stronger agile nimble sizable sizeable elite mature hostile versatile volatile',
);
/** Nouns whose ending looks like that of an adjective. */
export const LOOKS_ADJECTIVE = list(
  'approval proposal renewal referral removal disposal rental arrival trial signal journal capital hospital material manual dismissal refusal survival withdrawal terminal tutorial festival rehearsal deal goal total medal initiative incentive objective representative executive archive directive perspective narrative alternative archives library salary summary secretary subsidiary boundary dictionary diary vocabulary military beneficiary commentary table cable vegetable timetable variable receivable payable deliverable traffic logic music clinic fabric public topic metric plastic graphic ceramic mechanic seed feed speed bed shed need fish dish finish publish',
);
