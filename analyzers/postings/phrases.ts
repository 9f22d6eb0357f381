/**
 * How postings name a signal without an act that the statement reader knows: nouns, set phrases, wide verbs.
 * `unless`: words that give the same phrase another sense.
 */
export interface AskPhrase {
  readonly signal: string;
  readonly asks: RegExp;
  readonly unless?: RegExp;
}

const LEADS = String.raw`(?:lead|leads|leading|led|manage|manages|managing|managed|management of|direct|directs|directing|head|heads|heading|run|runs|running|oversee|oversees|overseeing|supervise|supervises|supervising|scale|scales|scaling|grow|grows|growing|build|builds|building|responsib\w+ for|accountable for|in charge of)`;
const OWNS = String.raw`(?:own|owns|owning|ownership|hold|holds|lead\w*|manag\w+|responsib\w+|accountab\w+|named|ensur\w+|defin\w+|develop\w*|establish\w*|enforce\w*|overse\w+|maintain\w*|implement\w*|driv\w+|set|sets|setting)`;
const near = (a: string, b: string, gap = 50): RegExp =>
  new RegExp(String.raw`\b${a}\b[^.;]{0,${gap}}?\b${b}`, 'i');

export const PHRASES: readonly AskPhrase[] = [
  {
    signal: 'direct-reports',
    asks: /\b(?:people|line|staff|personnel) (?:management|leadership|responsibilit\w+)|\bdirect reports?\b|\bsupervis\w+ (?:experience|responsib\w+)|\bmanag(?:e|es|ed|ing) (?:people|staff|a team|teams|engineers|employees)\b|\b(?:people|line) manager\b|\b(?:lead|manag|build|coach|run|head|supervis)\w*\b[^.;]{0,20}\b(?:team|staff) of (?:about |around |up to |over )?(?:\d{1,2}\b|two|three|four|five|six|seven|eight|nine|ten|twelve)/i,
    unless:
      /\b(?:no|without) (?:direct reports|line|people)|\b(?:project|virtual|matrix|cross-functional) teams?/i,
  },
  {
    signal: 'manages-managers',
    asks: new RegExp(
      String.raw`\bmanagers? of managers\b|\bthrough (?:\w+ ){0,2}(?:managers|team lead(?:er)?s|supervisors)\b|\b(?:managers|directors|supervisors|leads)\b[^.;]{0,20}\breport(?:ing)? to you|\b(?:lead|manag|supervis|overse|direct)\w*\b[^.;]{0,30}(?<!\b(?:project|programme|program|product|account|stakeholder|key) )\b(?:managers|supervisors|directors|(?:team|group|tech) lead(?:er)?s)\b|\bdirect reports are\b[^.;]{0,30}\b(?:managers|directors)|\bincluding \w+ (?:group |team )?(?:leads|managers|leaders)\b`,
      'i',
    ),
    unless:
      /\b(?:work|collaborat|partner|agree|liais)\w* with\b[^.;]{0,40}(?:managers|directors)|\bcoach|\bmentor/i,
  },
  {
    signal: 'org-headcount',
    asks: new RegExp(
      String.raw`\b${LEADS}\b[^.;]{0,60}(?:\b(?:organi[sz]ation|department|division|function|group|staff|team|workforce)\b[^.;]{0,30}?\b(?:\d{2,4}|twenty|thirty|forty|fifty|sixty|eighty|hundred)\b|\b(?:\d{2,4})\+? (?:staff|people|employees|FTEs?|engineers|professionals|analysts|technicians)\b)|\blarge (?:teams|organi[sz]ations?|departments?)\b|\b(?:team|staff|headcount): (?:about |over )?\d{2,4}\b`,
      'i',
    ),
    unless: /\bproject team|\bwe (?:are|have|employ)\b|\bcustomers|\busers/i,
  },
  {
    signal: 'hiring',
    asks: /\b(?:hire|hires|hired|hiring|recruit|recruits|recruited|recruiting|recruitment|staffing)\b|\battract(?:ing)?\b[^.;]{0,30}\btalent|\bbuild(?:ing)? (?:and \w+ )?(?:\w+ ){0,3}teams?\b/i,
    unless:
      /\bwe(?:'|’)?(?: a)?re hiring|\bhiring manager will|\brecruitment (?:agenc|process|team|consult)|\bcar hire/i,
  },
  {
    signal: 'performance-management',
    asks: /\bperformance (?:management|reviews?|appraisals?)|\bapprais\w+|\bunder-?performance|\bset(?:ting)? (?:clear )?(?:objectives|goals)\b[^.;]{0,30}\b(?:team|staff|people|report)|\b(?:one-to-ones|one-on-ones|1:1s)\b|\bpay (?:proposals|reviews?)|\bdisciplinary\b|\b(?:bar|standards?|expectations) for performance|\bmanag\w+ (?:individual |team |staff )?performance\b/i,
    unless: /\b(?:system|application|network|database|supplier|vendor) performance/i,
  },
  {
    signal: 'develops-leaders',
    asks: /\bsuccess(?:ion|ors?)\b|\b(?:leadership|talent|people|career|staff|team) development\b|\b(?:coach|mentor)\w*\b|\b(?:develop|grow|grown|nurtur)\w*\b[^.;]{0,40}\b(?:leaders?|managers?|leads?|talent|people|team members|staff|careers?|successors|engineers|seniors|employees)\b/i,
    unless:
      /\bgrow the (?:business|company|engineering organi[sz]ation)|\byour own\b|\bdevelop(?:ing)? (?:software|applications|products)|\bagile coach|\bcoach\w*\b[^.;]{0,15}\b(?:scrum|agile|delivery) teams?\b|\bmentor for your\b/i,
  },
  {
    signal: 'retention-engagement',
    asks: /\b(?:employee|staff|team) (?:engagement|retention|satisfaction|experience|turnover)|\b(?:retain\w*|attrition|morale|engagement)\b|\bkeep(?:s|ing)? (?:good|great|talented|the best) people|\bretention\b|\b(?:build|foster|shap|creat|champion|promot)\w*\b[^.;]{0,40}\bculture\b/i,
    unless:
      /\b(?:customer|client|user|member|guest|data|stakeholder|community|logo|net|record)s? (?:engagement|retention)|\brevenue, retention|\bretained\b/i,
  },
  {
    signal: 'team-leadership',
    asks: /\blead(?:s|ing)?\b[^.;]{0,30}\b(?:project|cross-functional|virtual|multi-?disciplinary|delivery|scrum|agile) teams?\b|\bcoach\w*\b[^.;]{0,15}\b(?:scrum|agile|delivery) teams?\b|\bteam leadership\b/i,
  },
  {
    signal: 'cross-functional-influence',
    asks: /\bcross-functional(?:ly)?\b|\b(?:across|between)\b[^.;]{0,20}\b(?:business units?|functions|departments|the organi[sz]ation|the business|divisions)\b|\binfluenc\w+\b|\b(?:work|working|worked|collaborat\w+|partner\w*|align\w*)\b[^.;]{0,15}\bwith\b[^.;]{0,40}\b(?:product|sales|finance|marketing|departments?|business|peers|functions|operations|HR|legal|risk|stakeholders?)\b|\bstakeholder (?:management|engagement)\b|\bmatrix(?:ed)? (?:organi[sz]ation|environment)|\bagreement between\b|\bwon over\b|\b(?:don(?:'|’)t|do not|does not) (?:work for|report to) you|\bnobody reports to you|\bwithout (?:formal |direct |line )?authority|\bas (?:a peer|an equal|equals)\b|\bto a common (?:plan|goal)/i,
    unless: /\bcross-functional (?:project )?teams? of\b/i,
  },
  {
    signal: 'executive-advice',
    asks: /\b(?:present|advis|brief|counsel|report|recommend|decid|communicat|influenc|partner|trusted|interact|sit|escalat)\w*\b[^.;]{0,60}\b(?:C-(?:level|suite)|executives?\b|executive (?:committee|team|board|leadership)|senior (?:leadership|management|executives?|leaders)|leadership team|management team|board[- ]level|CEO|CFO|COO|investment (?:board|committee))|\b(?:present|communicat|report|recommend)\w*\b[^.;]{0,30}\bto (?:the )?(?:directors|executives|investment)|\bexecutive[- ]level (?:communication|presentation)|\bexecutive presence\b/i,
    unless:
      /\breport(?:s|ing)?(?: directly)? to (?:the |our )?(?:CEO|CFO|COO|CIO|chief|managing director|VP|head|director)/i,
  },
  {
    signal: 'board-exposure',
    asks: /\bboard of (?:directors|trustees|governors|management)|\bboard(?:'|’)s\b|\bboard[- ](?:level|reporting|presentations?|papers|members?|meetings?|committees?)|\b(?:audit|risk|remuneration) committee|\bsupervisory board|\btrustees\b|\bgoverning body|\bnon-executive|\b(?:present|report|advis)\w*\b[^.;]{0,40}\bthe board\b|\b(?:member of|seat on|sits? on|attend\w*|serv\w+ on) (?:the|our) (?:main )?board\b/i,
    unless:
      /\b(?:project|programme|program|change|steering|architecture|design|job|executive|management|investment) board|\bon board\b/i,
  },
  {
    signal: 'external-representation',
    asks: /\brepresent\w*\b[^.;]{0,60}\b(?:company|organi[sz]ation|bank|firm|us|customers|investors|partners|industry|external\w*|events?|bodies|authorit\w+|public)|\brepresents? \p{Lu}|\b(?:speak|spoke|spoken|present)\w*\b[^.;]{0,40}\b(?:conferences?|events?|meetups)|\bspokes\w+|\bthought leader\w*|\b(?:deal|liais|engag|work|credib|relationship)\w*\b[^.;]{0,25}\b(?:regulators?|investors|industry bodies|trade associations|the press|media)/iu,
    unless: /\brepresentative of the team|\bunderrepresented/i,
  },
  {
    signal: 'project-budget',
    asks: /\b(?:project|programme|program) (?:budgets?|financials|costs)|\b(?:projects?|programmes?|programs?)\b[^.;]{0,40}[£$€]\s?\d|\b(?:on|within|to) budget\b/i,
  },
  {
    signal: 'operating-budget',
    asks: /\b(?:operating|departmental|annual|department(?:'|’)s|IT|cost cent(?:re|er)) (?:\w+ )?budgets?|\bbudget(?:ary)? (?:responsib\w+|ownership|accountab\w+|planning|management)|\bcost cent(?:re|er)|\b(?:opex|capex)\b|\b(?:own|hold|manag|carr)\w*\b[^.;]{0,30}\bbudgets?\b|\bfinancial (?:management|planning|responsib\w+)/i,
    unless:
      /\b(?:project|programme|program|campaign|training|learning|travel)\b[^.;]{0,12}\bbudgets?|\b(?:on|within|to) budget\b/i,
  },
  { signal: 'pnl-ownership', asks: /\bP ?& ?L\b|\bprofit (?:and|&) loss\b|\bprofitability\b/i },
  {
    signal: 'revenue-accountability',
    asks: /\b(?:revenue|sales|income|fundraising|bookings) (?:targets?|goals?|growth|responsib\w+|quota)|\bcarr\w+ (?:a |the )?(?:quota|target)/i,
  },
  {
    signal: 'vendor-contracts',
    asks: /\b(?:vendor|supplier|contract|third[- ]party|outsourc\w+|procurement)s? (?:and \w+ )?(?:\w+ )?(?:management|negotiations?|relationships?|selection|oversight|partners?)\b|\b(?:manag|negotiat|select|overse|own)\w*\b[^.;]{0,50}\b(?:vendors?|suppliers?|contracts?|outsourc\w+|providers|agreements|third parties)\b/i,
    unless: /\b(?:permanent|fixed[- ]term|temporary|employment) contract|\bservice levels? agreements?\b/i,
  },
  {
    signal: 'strategy-ownership',
    asks: near(
      String.raw`(?:set|sets|setting|defin\w+|own\w*|develop\w*|shap\w+|driv\w+|creat\w+|lead\w*|build\w*|formulat\w+|devis\w+|establish\w*|articulat\w+)`,
      String.raw`(?:strateg(?:y|ies|ic (?:direction|plans?|planning|vision|roadmap))|vision|roadmap)\b`,
    ),
    unless:
      /\b(?:test|release|project|content|search) (?:strategy|roadmap)|\bin line with (?:the|our) strategy/i,
  },
  {
    signal: 'org-design',
    asks: /\borgani[sz]ation(?:al)? (?:design|structure)|\brestructur\w+|\bre-?organi[sz]\w+|\b(?:target )?operating model|\bteam (?:structures?|topolog\w+|boundaries)|\bspans? (?:and|of) (?:layers|control)|\b(?:design|redesign|shap)\w*\b[^.;]{0,20}\b(?:organi[sz]ation|department|team structure)|\b(?:integrat\w+|merg\w+)\b[^.;]{0,20}\b(?:teams|departments|acqui\w+)|\b(?:post-merger|M&A) integration/i,
    unless: /\bdata structure|\bdatabase/i,
  },
  {
    signal: 'change-leadership',
    asks: /\bchange (?:management|leadership|programmes?|programs?|agent)|\borgani[sz]ational change|\btransform(?!er)\w*|\b(?:new )?ways of working|\badoption\b|\b(?:lead|driv|manag|steer)\w*\b[^.;]{0,20}\bchange\b(?! (?:board|control|request|advisory|log))|\b(?:implement|introduc|deliver|driv)\w*\b[^.;]{0,30}\b(?:major|organi[sz]ational|cultural|process|business|company-wide|significant) change\b|\bchange (?:how|across)\b|\bintroduc\w+\b[^.;]{0,20}\b(?:process\w*|methods?|practices|framework|way)/i,
    unless: /\bchange (?:board|control|requests?|advisory|log)|\bdata transformation/i,
  },
  {
    signal: 'portfolio-governance',
    asks: /\b(?:project|programme|program|investment|demand|PMO) portfolio|\bportfolio (?:of (?:about |over |around )?\d*\+?\s*(?:related |active )?(?:projects|programmes|programs|investments|initiatives)|governance|management)|\bstage[- ]gates?|\bwhich (?:projects|initiatives|investments|workstreams)\b|\bsay(?:ing)? no to\b[^.;]{0,15}\bprojects?|\b(?:fund|prioriti[sz]|stop|paus)\w*\b[^.;]{0,20}\b(?:projects?|initiatives?|investments?|programmes?)\b/i,
    unless: /\bproduct portfolio|\bonline portfolio|\byour portfolio/i,
  },
  {
    signal: 'project-delivery',
    asks: /\b(?:deliver|manag|run|lead)\w*\b[^.;]{0,40}\bprojects?\b(?! (?:managers?|teams?|budgets?|portfolio))|\b(?:project|programme|program) (?:delivery|management) (?:experience|skills)|\bexperience (?:as|in) (?:an? )?project manage/i,
    unless: /\bportfolio\b/i,
  },
  {
    signal: 'operations-accountability',
    asks: /\b(?:run|runs|running|own|owns|manag\w+|overse\w+|responsib\w+|accountab\w+|ensur\w+|maintain\w*|keep|lead\w*)\b[^.;]{0,50}\b(?:(?:day-to-day|IT|business|service|plant|daily|live) operations|service desk|uptime|availability|reliability|infrastructure|production|on-call|service (?:delivery|levels?)|platform|24\/7|round the clock)\b|\b(?:availability|uptime|operations)\b[^.;]{0,20}\bis your responsibility|\bround-the-clock\b|\b(?:run|runs|running|leading|managing) (?:\w+ )?operations\b|\bat 99(?:\.\d+)?\s?%/i,
    unless: /\b(?:plan|deliver)\w*\b[^.;]{0,20}\bprojects?\b/i,
  },
  {
    signal: 'governance-risk',
    asks: new RegExp(
      String.raw`\b${OWNS}\b[^.;]{0,60}\b(?:compliance|governance|risk management|information security|cyber ?-?security|security polic\w+|audits?|polic(?:y|ies)|regulat(?:ory|ions?)|GDPR|ISO ?27001|SOX|data protection|health and safety|internal controls?|resilience|(?:clinical|patient) safety|(?:security|cyber|operational|information|enterprise|business) risks?)\b|\bcompliant with\b|\b(?:security|cyber|operational|enterprise) risk\b|\brisk and compliance\b|\baccountable executive\b`,
      'i',
    ),
    unless: /\bequal opportunit/i,
  },
  {
    signal: 'business-outcome',
    asks: /\b(?:business|measurable|tangible) (?:results|outcomes?|impact|value|benefits|improvements?)|\bin numbers\b|\b(?:improv|reduc|increas|cut|lower)\w*\b[^.;]{0,40}\b(?:costs?|time|revenue|margins?|quality|productivity|efficiency|satisfaction|throughput|waste)\b|\b(?:cost savings|benefits realisation|realised savings)\b|\btrack record of (?:delivering )?(?:results|value|outcomes)/i,
  },
  {
    signal: 'multi-site-scope',
    asks: /\bmulti-?\s?(?:site|country|national|region\w*|location)\b|\b(?:across|in|over)\b[^.;]{0,25}\b(?:two|three|four|five|six|seven|eight|nine|ten|several|multiple|\d+)\b (?:\w+ )?(?:sites|countries|regions|locations|offices|warehouses|plants|branches|hospitals|continents|time ?zones)\b|\bglobal(?:ly)?[ -](?:distributed )?(?:teams?|organi[sz]ation|operations|responsib\w+|remit)|\binternational (?:teams?|responsib\w+|remit)|\b(?:run|lead|manag)\w*\b[^.;]{0,30}\b(?:abroad|overseas)\b/i,
    unless: /\bdeliver|\bwe (?:are|have|operate)\b/i,
  },
  {
    signal: 'multi-site-scope',
    asks: new RegExp(String.raw`\b[Ll]ead\w*|\b[Mm]anag\w+|\b[Ss]cale\w*|\b[Rr]un\w*`),
    unless:
      /^(?!.*\b(?:in|across) \p{Lu}\p{L}+(?:, \p{Lu}\p{L}+)*,? and \p{Lu}\p{L}+(?![\p{L}]* (?:team|department)))/u,
  },
  { signal: 'career-progression', asks: /\bprogressive(?:ly)?\b[^.;]{0,25}\b(?:experience|responsib\w+)/i },
  {
    signal: 'acting-cover',
    asks: /\bdeputi[sz]\w+|\b(?:stand|standing|step|stepping) in for\b|\bcover(?:ing)? for\b|\bin (?:the )?\w+(?:'|’)s absence/i,
  },
];
