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
export const NOUN_FIRST: ReadonlySet<string> = new Set([
  // Singular and plural alike.
  ...[
    ...list(
      'work order change issue need use request test result contact demand control display detail field function interest label matter position practice price question record score source state target value view visit network service report project market schedule program design plan contract lead head staff review support call document file form group map model name note post profile screen script set shift step store survey team type update upgrade bill board book check cost log measure monitor offer page paper part partner place print purchase quote rate release repair return risk route rule sale show sign sponsor tag task track transfer benefit campaign audit account claim',
    ),
  ].flatMap((noun) => [noun, `${noun}s`]),
  ...list(
    'process processes focus number object range sample share ship stage stock structure study trade budget train cover host pilot point produce progress query shadow shop signal trust tune voice watch wire help drive exercise experience finance guide handle house implement index input inventory inventories judge level link load mail merchandise mine nurse outline pack phase pick play present proof quality research rent sense sort space spot standard start stop stream stress supply talk tax transport travel treat trial turn warehouse wear access',
  ),
]);
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
