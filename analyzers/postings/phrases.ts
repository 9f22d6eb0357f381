import { WIDE_PHRASES } from './wide-phrases.ts';

/**
 * How postings name a signal without an act that the statement reader knows: nouns, set phrases, wide verbs.
 * `unless`: words that give the same phrase another sense.
 */
export interface AskPhrase {
  readonly signal: string;
  readonly asks: RegExp;
  readonly unless?: RegExp;
}

const LEADS = String.raw`(?:lead|leads|leading|led|manage|manages|managing|managed|management of|direct|directs|directing|head|heads|heading|run|runs|running|oversee|oversees|overseeing|supervise|supervises|supervising|take on|take over|taking on|scale|scales|scaling|grow|grows|growing|build|builds|building|responsib\w+ for|accountable for|answerable for|in charge of)`;
const OWNS = String.raw`(?:own|owns|owning|ownership|hold|holds|lead\w*|manag\w+|responsib\w+|accountab\w+|named|ensur\w+|defin\w+|develop\w*|establish\w*|enforce\w*|overse\w+|maintain\w*|implement\w*|driv\w+|set|sets|setting)`;
const near = (a: string, b: string, gap = 50): RegExp =>
  new RegExp(String.raw`\b${a}\b[^.;]{0,${gap}}?\b${b}`, 'i');

export const PHRASES: readonly AskPhrase[] = [
  {
    signal: 'direct-reports',
    asks: /\blooks? to you for direction\b|\breport into you\b|\binherit a team\b|\bdisciplinary (?:leadership|responsibility)\b|\b(?:people|line|staff|personnel|team) (?:management|leadership|responsibilit\w+)|\bline[- ]manag\w+|\b(?:direct|staff) supervision\b|\bmanagement of (?:staff|people|a team)\b|\bpeople leader\b|\bdirect reports?\b|\bsupervis\w+ (?:experience|responsib\w+)|\bmanag(?:e|es|ed|ing) (?:people|staff|a team|teams|engineers|employees)\b|\b(?:people|line) manager\b|\b(?:lead|manag|build|coach|run|head|supervis)\w*\b[^.;]{0,20}\b(?:team|staff) of (?:about |around |up to |over )?(?:\d{1,2}\b|two|three|four|five|six|seven|eight|nine|ten|twelve)/i,
    unless:
      /\b(?:no|without) (?:direct reports|line|people)|\b(?:project|virtual|matrix|cross-functional) teams?/i,
  },
  {
    signal: 'manages-managers',
    asks: new RegExp(
      String.raw`\bmanagers? of managers\b|\bmanaging through (?:\w+ )?leaders\b|\bincluding an? \w+ manager and an? \w+ manager\b|\b(?:your|\w+) heads of \w+ (?:look|report|could|answer|will)\b|\b(?:leader of|lead|leading) leaders\b|\bthrough (?:\w+ ){0,2}(?:managers|directors|team lead(?:er)?s|supervisors|heads of \w+)\b|\bover supervisors\b|\bheads? of \w+\b[^.;]{0,30}\breport(?:ing)? to you|\b(?:managers|directors|supervisors|leads)\b[^.;]{0,20}\breport(?:ing)? to you|\b(?:lead|manag|supervis|overse|direct)\w*\b[^.;]{0,30}(?<!\b(?:project|programme|program|product|account|delivery|case|stakeholder|key) )\b(?:managers|supervisors|directors|(?:team|group|tech) lead(?:er)?s)\b|\bdirect reports are\b[^.;]{0,30}\b(?:managers|directors)|\bincluding \w+ (?:group |team )?(?:leads|managers|leaders)\b`,
      'i',
    ),
    unless:
      /\b(?:work|collaborat|partner|agree|liais)\w* with\b[^.;]{0,40}(?:managers|directors)|\bcoach|\bmentor/i,
  },
  {
    signal: 'org-headcount',
    asks: new RegExp(
      String.raw`\b${LEADS}\b[^.;]{0,80}(?:\b(?:organi[sz]ation|department|division|function|group|staff|team|workforce)\b[^.;]{0,30}?\b(?:[2-9]\d|\d{3,4}|twenty|thirty|forty|fifty|sixty|eighty|hundred)\b|\b(?:\d{2,4})\+? (?:staff|people|colleagues|employees|FTEs?|engineers|professionals|analysts|technicians)\b)|\b\d{2,4}-(?:person|strong|people) (?:organi[sz]ation|department|division|function|group|team|unit)\b|\blarge (?:teams|organi[sz]ations?|departments?)\b|\b(?:team|staff|headcount): (?:about |over )?\d{2,4}\b`,
      'i',
    ),
    unless: /\bproject team|\bwe (?:are|have|employ)\b|\bcustomers|\busers/i,
  },
  {
    signal: 'hiring',
    asks: /\b(?:hire|hires|hired|hiring|recruit|recruits|recruited|recruiting|recruitment|staffing)\b|\battract(?:ing)?\b[^.;]{0,30}\btalent|\bbuild(?:ing)?(?: out)? (?:and \w+ )?(?:\w+ ){0,3}teams?\b|\btalent acquisition\b|\bgrow(?:ing)? (?:the|your|our|a) (?:\w+ )?team\b/i,
    unless:
      /\bwe(?:'|’)?(?: a)?re hiring|\bhiring manager will|\brecruitment (?:agenc|process|team|consult)|\bcar hire/i,
  },
  {
    signal: 'performance-management',
    asks: /\bperformance (?:management|reviews?|appraisals?|evaluations?)|\bapprais\w+|\b(?:let|letting) (?:some|people|somebody|someone) go\b|\bhold\w* (?:\w+ ){0,2}(?:people|team|staff) (?:members )?(?:to account|accountable)\b|\bunder-?performance|\bset(?:ting)? (?:clear )?(?:objectives|goals)\b[^.;]{0,30}\b(?:team|staff|people|report)|\b(?:one-to-ones|one-on-ones|1:1s)\b|\bpay (?:proposals|reviews?)|(?<!(?:multi|inter|cross|trans)[- ]?)\bdisciplinary\b(?! (?:leadership|responsib))|\bgrievances?\b|\bdifficult conversations\b|\bfeedback that people act on\b|\b(?:bar|standards?|expectations) for performance|\bmanag\w+ (?:individual |team |staff )?performance\b/i,
    unless: /\b(?:system|application|network|database|supplier|vendor) performance/i,
  },
  {
    signal: 'develops-leaders',
    asks: /\bsuccess(?:ion|ors?)\b|\bstep into your (?:shoes|role|job)\b|\b(?:bench|pipeline) of (?:\w+ ){0,2}(?:leaders|talent|managers)\b|\b(?:grow|develop)\w* (?:your|our|the|their) (?:people|team)\b|\bprofessional development of\b|\b(?:leadership|talent|people|career|staff|team) development\b|\b(?:coach|mentor)\w*\b|\b(?:develop|grow|grown|nurtur)\w*\b[^.;]{0,40}\b(?:leaders?|managers?|leads?|talent|people|team members|staff|careers?|successors|engineers|seniors|employees)\b/i,
    unless:
      /\bgrow the (?:business|company|engineering organi[sz]ation)|\byour own\b|\bdevelop(?:ing)? (?:software|applications|products)|\bagile coach|\bcoach\w*\b[^.;]{0,15}\b(?:scrum|agile|delivery) teams?\b|\bteams? (?:made up )?of (?:\d+ to \d+|our people)\b|\bpull\w* together\b|\b(?:integrated product|working) (?:teams|groups)\b|\bmentor for your\b/i,
  },
  {
    signal: 'retention-engagement',
    asks: /\b(?:employee|staff|team) (?:engagement|retention|satisfaction|experience|turnover)|\b(?:retain\w*|attrition|morale|engagement)\b|\b(?:keep(?:s|ing)?|kept) (?:good|great|talented|the best) people|\bretention\b|\bkept good\b|\bpeople (?:don(?:'|’)t|do not) want to leave\b|\b(?:reduc|lower|cut)\w*\b[^.;]{0,12}\bturnover\b|\b(?:driver|staff|employee|nurse|labou?r|colleague|team) turnover\b|\bwhere (?:people|engineers|everyone|staff) (?:want to |choose to )?(?:stay|do their best)|\b(?:build|foster|shap|creat|champion|promot)\w*\b[^.;]{0,40}\bculture\b/i,
    unless:
      /\b(?:customer|client|user|member|guest|data|stakeholder|community|logo|net|record)s? (?:engagement|retention)|\brevenue, retention|\bretained\b/i,
  },
  {
    signal: 'team-leadership',
    asks: /\blead(?:s|ing)?\b[^.;]{0,30}\b(?:project|cross-functional|virtual|multi-?disciplinary|delivery|scrum|agile) teams?\b|\bcoach\w*\b[^.;]{0,15}\b(?:scrum|agile|delivery) teams?\b/i,
  },
  {
    signal: 'cross-functional-influence',
    asks: /\bcross-functional(?:ly)?\b|\b(?:across|between)\b[^.;]{0,20}\b(?:business units?|functions|departments|the organi[sz]ation|the business|divisions)\b|\binfluenc\w+\b|\b(?:work|working|worked|collaborat\w+|partner\w*|align\w*)\b[^.;]{0,15}\bwith\b[^.;]{0,40}\b(?:product|sales|finance|marketing|commercial|clinical|clinicians|academics|faculty|engineering|departments?|business|peers|functions|operations|HR|legal|risk|stakeholders?|colleagues|teams across)\b|\bstakeholder (?:management|engagement)\b|\bmatrix(?:ed)? (?:organi[sz]ation|environment)|\bagreement between\b|\bwon over\b|\b(?:don(?:'|’)t|do not|does not|won(?:'|’)t|will not) (?:work for|report to) you|\bas much time with\b|\bwin\w* over\b|\borgani[sz]ational boundaries\b|\bwithout being (?:any(?:one|body)(?:'|’)s|the) boss\b|\bunblock\w* dependencies\b|\bpartners? with \p{Lu}[^.;]{0,40}\bleaders\b|\bto one (?:\w+ )?(?:list|plan|rule|process)\b|\bpersuad\w+ (?:senior|other)\b|\bpartnership with (?:other|neighbouring)\b|\bnobody reports to you|\bwithout (?:formal |direct |line )?authority|\bas (?:a peer|an equal|equals)\b|\bto a common (?:plan|goal)/iu,
    unless: /\bcross-functional (?:project )?teams? of\b/i,
  },
  {
    signal: 'executive-advice',
    asks: /\b(?:present|advis|brief|counsel|report|recommend|decid|communicat|influenc|partner|trusted|interact|sit|escalat)\w*\b[^.;]{0,60}\b(?:C-(?:level|suite)|executives?\b|executive (?:committee|team|board|leadership|group)|senior (?:leadership|management|executives?|leaders)|leadership team|management team|board[- ]level|CEO|CFO|COO|founders?|president|ministers?|chief \w+ officer|chief nurse|medical director|investment (?:board|committee))|\bshow (?:our |the )?founders\b|\bagree\w*\b[^.;]{0,30}\bexecutive board\b|\bmember of the (?:\w+ ){0,2}(?:leadership|executive|management) team\b|\bserv\w+ on\b[^.;]{0,30}\b(?:executive|leadership|management) (?:team|committee)|\b(?:present|communicat|report|recommend)\w*\b[^.;]{0,30}\bto (?:the )?(?:directors|executives|investment)|\bexecutive[- ]level (?:communication|presentation)|\bexecutive presence\b/i,
    unless:
      /\breport(?:s|ing)?(?: directly)? to (?:the |our )?(?:CEO|CFO|COO|CIO|chief|managing director|VP|head|director)/i,
  },
  {
    signal: 'board-exposure',
    asks: /\bboard of (?:directors|trustees|governors|management)|\bboard(?:'|’)s\b|\bboard[- ](?:level|reporting|presentations?|papers|members?|meetings?|committees?)|\b(?:audit|risk|remuneration)(?: and \w+)? committee|\b(?:report|present|answer)\w*\b[^.;]{0,60}\b(?:trustees|governors|cabinet|commission|legislat\w+)\b|\bsupervisory board|\btrustees\b|\bgoverning body|\bthe board (?:signs off|approves|agrees|has agreed)\b|\bnon-executive|\b(?:present|report|advis)\w*\b[^.;]{0,40}\bthe board\b|\b(?:member of|seat on|sits? on|attend\w*|serv\w+ on) (?:the|our) (?:main )?board\b/i,
    unless:
      /\b(?:project|programme|program|change|steering|architecture|design|job|executive|management|investment) board|\bon board\b/i,
  },
  {
    signal: 'external-representation',
    asks: /\brepresent\w*\b[^.;]{0,60}\b(?:company|organi[sz]ation|bank|firm|us|customers|investors|partners|industry|external\w*|events?|bodies|authorit\w+|public)|\brepresents? \p{Lu}|\b(?:speak|spoke|spoken|present)\w*\b[^.;]{0,40}\b(?:conferences?|events?|meetups)|\bspokes\w+|\bthought leader\w*|\b(?:deal|liais|engag|work|credib|relationship)\w*\b[^.;]{0,25}\b(?:regulators?|investors|funders|commissioners|(?:trade )?unions?|industry bodies|professional bodies|trade associations|the press|media)|\btell\w*\b[^.;]{0,40}\b(?:investors|regulator)\b|\bnegotiat\w*\b[^.;]{0,30}\b(?:trade )?unions?\b|\bpublic speaking\b|\bspeak\w* about\b[^.;]{0,40}\bcommunit(?:y|ies)\b|\bpublic face of\b|\bambassador for\b/iu,
    unless: /\brepresentative of the team|\bunderrepresented/i,
  },
  {
    signal: 'project-budget',
    asks: /\b(?:project|programme|program) (?:budgets?|financials|costs)|\b(?:projects?|programmes?|programs?)\b[^.;]{0,40}[£$€]\s?\d|\b(?:on|within|to) budget\b|\b(?:schedule|scope|time)\b[^.;]{0,20}\b(?:cost|budget)\b|\bcost, (?:schedule|time|scope)\b/i,
    unless: /\b(?:sales|revenue|income|turnover) of\b/i,
  },
  {
    signal: 'operating-budget',
    asks: /\b(?:operating|departmental|annual|revenue|department(?:'|’)s|IT|cost cent(?:re|er)) (?:\w+ ){0,3}budgets?|\bbudget(?:ary)? (?:responsib\w+|ownership|accountab\w+|planning|management)|\bcost cent(?:re|er)|\b(?:opex|capex)\b|\b(?:own|hold|held|manag|carr|control|set|deliver)\w*\b[^.;]{0,30}\bbudgets?\b|\bbudget[- ]holders?\b|\bfinancial (?:management|planning|responsib\w+)/i,
    unless:
      /\b(?:project|programme|program|campaign|training|learning|travel)\b[^.;]{0,12}\bbudgets?|\b(?:on|within|to) budget\b/i,
  },
  {
    signal: 'pnl-ownership',
    asks: /\bP ?& ?L\b|\bprofit (?:and|&) loss\b|\bprofitability\b|\bsurplus of\b|\bbottom[- ]line (?:responsib|accountab)\w+|\bprofit cent(?:re|er)\b/i,
  },
  {
    signal: 'revenue-accountability',
    asks: /\b(?:revenue|sales|income|fundraising|bookings) (?:targets?|goals?|growth|responsib\w+|quota|generation)|\b(?:grow|increas|generat|driv)\w*\b[^.;]{0,20}\b(?:revenue|income|sales)\b|\bwin\w* (?:new )?(?:funding|business|work|clients|contracts)\b|\bbusiness development\b|\bcarr\w+ (?:a |the )?(?:quota|target)/i,
  },
  {
    signal: 'vendor-contracts',
    asks: /\b(?:vendor|supplier|contract|third[- ]party|outsourc\w+|procurement)s? (?:and \w+ )?(?:\w+ )?(?:management|negotiations?|relationships?|selection|oversight|partners?)\b|\b(?:manag|negotiat|select|overse|own|procur|tender|commission|award)\w*\b[^.;]{0,50}\b(?:vendors?|suppliers?|contracts?|outsourc\w+|providers|agreements|third parties|integrators)\b|\b(?:work\w*|partnerships?|relationships?)\b[^.;]{0,10}\bwith\b[^.;]{0,30}\b(?:suppliers|vendors|service providers)\b|\bdirects procurement\b|\bcoordinat\w*\b[^.;]{0,40}\b(?:providers|suppliers|vendors)\b|\boutsourc\w+\b|\b(?:software|hosting|service) agreements\b|\btenders?\b/i,
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
    signal: 'strategy-ownership',
    asks: /\b(?:agree|write|set|draw up|develop|own)\w* (?:the|a|our|its) (?:\w+ )?(?:regional|annual|business|operating|strategic|multi-year|long-term) plan\b/i,
  },
  {
    signal: 'org-design',
    asks: /\borgani[sz]ation(?:al)? (?:design|structure)|\brestructur\w+|\bre-?organi[sz]\w+|\b(?:target )?operating model|\bteam (?:structures?|topolog\w+|boundaries)|\bspans? (?:and|of) (?:layers|control)|\b(?:design|redesign|shap)\w*\b[^.;]{0,20}\b(?:organi[sz]ation|department|team structure)|\b(?:integrat(?:e|es|ing|ion of)|merg(?:e|es|ing))\b[^.;]{0,20}\b(?:teams|departments|acqui\w+)|\b(?:experience of|through|lead\w*|manag\w+) (?:an? )?(?:mergers?|acquisitions?)\b|\b(?:review|reshape|reshaping)\b[^.;]{0,12}\bstructure\b|\bbring\w*\b[^.;]{0,60}\bteams?\b[^.;]{0,50}\binto one\b|\b(?:acquisition|site closure)s? (?:or|and) \w+|\bhow (?:\w+ ){1,2}are (?:set up|organi[sz]ed)\b|\b(?:post-merger|M&A) integration/i,
    unless: /\bdata structure|\bdatabase/i,
  },
  {
    signal: 'change-leadership',
    asks: /\bchange (?:management|leadership|programmes?|programs?|agent)|\borgani[sz]ational change|\btransform(?!er)\w*|\b(?:new )?ways of working|\badoption\b|\b(?:lead|driv|manag|steer)\w*\b[^.;]{0,20}\bchange\b(?! (?:board|control|request|advisory|log))|\b(?:implement|introduc|deliver|driv)\w*\b[^.;]{0,30}\b(?:major|organi[sz]ational|cultural|process|business|company-wide|significant) change\b|\bchange (?:how|across|in (?:how|working|the way))\b|\b(?:bring|brought|take|taken) (?:people|teams|staff|others|colleagues) (?:along|with you)\b|\bmoderni[sz](?:e|es|ing|ation)\b|\bturn(?:ing|ed)? (?:a|an|the)?[^.;]{0,20}\baround\b|\b(?:set|setting) up a (?:process|way)\b|\b(?:people|departments?|staff|users?|teams?|it)\b[^.;]{0,12}\b(?:use|used|take up|adopts?)\b[^.;]{0,12}\bnew\b|\bgetting it used\b|\bintroduc\w+\b[^.;]{0,20}\b(?:process\w*|methods?|practices|framework|way)/i,
    unless: /\bchange (?:board|control|requests?|advisory|log)|\bdata transformation/i,
  },
  {
    signal: 'portfolio-governance',
    asks: /\b(?:project|programme|program|investment|demand|PMO) portfolio|\bportfolio (?:of (?:about |over |around )?\d*\+?\s*(?:related |active )?(?:projects|programmes|programs|investments|initiatives)|governance|management)|\bstage[- ]gates?|\bwhich (?:projects|initiatives|investments|workstreams)\b|\bsay(?:ing)? no to\b[^.;]{0,15}\bprojects?|\b(?:decid|choos)\w*\b[^.;]{0,12}\b(?:what|where|which)\b[^.;]{0,12}\b(?:build|stop|fund|invest|projects|bids)\w*|\binvestment decisions\b|\branked list\b|\bproject pipeline\b|\b(?:fund|prioriti[sz]|stop|paus)\w*\b[^.;]{0,20}\b(?:projects?|initiatives?|investments?|programmes?)\b/i,
    unless: /\bproduct portfolio|\bonline portfolio|\byour portfolio/i,
  },
  {
    signal: 'project-delivery',
    asks: /\b(?:deliver|manag|run|lead)\w*\b[^.;]{0,40}\bprojects?\b(?! (?:managers?|teams?|budgets?|portfolio))|\b(?:project|programme|program) (?:delivery|management) (?:experience|skills)|\bexperience (?:as|in) (?:an? )?project manage|\b(?:lead|led|leading|own|owning|driv)\w* (?:the )?(?:end-to-end )?(?:delivery|implementation|roll-?out|migration)\b|\breplac\w* (?:our|the|an?) (?:\w+ )?(?:ERP|CRM|systems?|platform|software)\b|\bdelivered\b[^.;]{0,45}\b(?:services|systems|products)\b|\b(?:end-to-end )?responsib\w+ for (?:\w+ )?projects\b|\bthrough (?:\w+, )*alpha\b|\bled an? (?:\w+ )?(?:migration|implementation|roll-?out)\b|\bdeliver\w* (?:\w+ ){0,2}(?:services through|products|systems|solutions|releases)\b|\bshipp?(?:ed|ing)? (?:\w+ )?(?:products?|software|features)\b|\binstallations?\b/i,
    unless: /\bportfolio\b/i,
  },
  {
    signal: 'operations-accountability',
    asks: /\b(?:run|runs|running|own|owns|manag\w+|overse\w+|responsib\w+|accountab\w+|ensur\w+|maintain\w*|keep|lead\w*)\b[^.;]{0,50}\b(?:(?:day-to-day|IT|business|service|plant|daily|live) operations|service desk|uptime|availability|reliability|infrastructure|production|on-call|service (?:delivery|levels?)|platform|24\/7|round the clock)\b|\b(?:availability|uptime|operations)\b[^.;]{0,20}\bis your responsibility|\bround-the-clock\b|\bdisaster recovery\b|\b(?:business continuity|continuity of operations)\b|\bservice levels\b|\b(?:keep|keeping|keeps)\b[^.;]{0,40}\brunning\b|\bday-to-day (?:running|operation)\b|\b9\d(?:\.\d+)?\s?% (?:availability|uptime)\b|\bbuck stops with you\b|\bperformance of the service\b|\ball internal operations\b|\bownership of (?:IT|operations|the service)\b|\bcan rely on\b[^.;]{0,20}\bsystems\b|\b(?:run|runs|running|leading|managing) (?:\w+ )?operations\b|\bat 99(?:\.\d+)?\s?%/i,
    unless: /\b(?:plan|deliver)\w*\b[^.;]{0,20}\bprojects?\b|\bproduction (?:programs?|programmes?)\b/i,
  },
  {
    signal: 'governance-risk',
    asks: new RegExp(
      String.raw`\b${OWNS}\b[^.;]{0,60}\b(?:compliance|(?<!portfolio )governance|risk management|information security|cyber ?-?security|security polic\w+|audits?|polic(?:y|ies)|regulat(?:ory|ions?)|GDPR|ISO ?27001|SOX|data protection|health and safety|internal controls?|resilience|(?:clinical|patient) safety|(?:security|cyber|operational|information|enterprise|business) risks?)\b|\bcompliant with\b|\b(?:security|cyber|operational|enterprise) risk\b|\brisk and compliance\b|\baccountable executive\b|\b(?:get|take)\w* us through\b|\b(?:audit|examination) findings\b|\b(?:\w+ )?audits?\b[^.;]{0,40}\bowns? remediation\b|\b(?:security|safety|compliance|risk)\b[^.;]{0,80}\baccountable owner\b|\brisk owner\b|\bdesignated (?:safeguarding|safety|data protection)\b|\b(?:named|statutory) duty holder\b|\brisk register\b`,
      'i',
    ),
    unless: /\bequal opportunit/i,
  },
  {
    signal: 'business-outcome',
    asks: /\b(?:business|measurable|tangible) (?:results|outcomes?|impact|value|benefits|improvements?)|\bin numbers\b|\b(?:show|evidenc|demonstrat|measur|chang|improv)\w*\b[^.;]{0,40}\b(?:outcomes?|impact|the difference)\b|\bbring(?:ing)?\b[^.;]{0,25}\b(?:down|up)\b|\bsavings (?:delivered|made|achieved)|\b(?:deliver|achiev|realis|realiz)\w* (?:\w+ )?(?:savings|efficienc\w+|benefits)\b|\b(?:cost|margin|yield|service|quality) (?:reduction|improvement)s?\b|\b(?:rais|lower)\w*\b[^.;]{0,40}\bfrom \d+\s?%?|\b(?:improv|reduc|increas|cut|lower)\w*\b[^.;]{0,40}\b(?:costs?|time|revenue|margins?|quality|productivity|efficiency|satisfaction|throughput|waste)\b|\b(?:cost savings|benefits realisation|realised savings)\b|\btrack record of (?:delivering )?(?:results|value|outcomes)/i,
  },
  {
    signal: 'multi-site-scope',
    asks: /\bmulti-?\s?(?:site|country|national|region\w*|location)\b|\b(?:across|in|over)\b[^.;]{0,25}\b(?:two|three|four|five|six|seven|eight|nine|ten|several|multiple|\d+)\b (?:\w+ )?(?:sites|countries|regions|locations|offices|warehouses|plants|branches|hospitals|continents|time ?zones)\b|\b(?:answerable|responsible|accountable) for\b[^.;]{0,80}\b(?:two|three|four|five|six|seven|eight|nine|ten|several|\d+) (?:\w+ )?(?:sites|countries|regions|offices|warehouses|plants|branches|hospitals|depots)\b|\bglobal(?:ly)?[ -](?:distributed )?(?:teams?|organi[sz]ation|operations|responsib\w+|remit)|\binternational (?:teams?|responsib\w+|remit|(?:\w+ )?experience)|\bopen(?:ed|ing)? (?:an? |our )?(?:\w+ )?(?:offices?|sites?)\b|\b(?:leading|lead|led|running|managing) several sites\b|\b(?:run|lead|manag)\w*\b[^.;]{0,30}\b(?:abroad|overseas)\b/i,
    unless: /\bdeliver|\bwe (?:are|have|operate)\b/i,
  },
  {
    signal: 'multi-site-scope',
    asks: new RegExp(
      String.raw`\b[Ll]ead\w*|\b[Mm]anag\w+|\b[Ss]cale\w*|\b[Rr]un\w*|\b(?:[Oo]wnership|[Aa]nswerable|[Aa]ccountable|[Rr]esponsible) (?:of|for)\b`,
    ),
    unless:
      /^(?!.*\b(?:in|across) \p{Lu}\p{L}+(?:, \p{Lu}\p{L}+)*,? and \p{Lu}\p{L}+(?![\p{L}]* (?:team|department)))/u,
  },
  { signal: 'career-progression', asks: /\bprogressive(?:ly)?\b[^.;]{0,25}\b(?:experience|responsib\w+)/i },
  {
    signal: 'acting-cover',
    asks: /\bdeputi[sz]\w+|\b(?:stand|standing|step|stepping) in for\b|\bcover(?:ing)? for\b|\bin (?:the )?\w+(?:'|’)s absence/i,
  },
  ...WIDE_PHRASES,
];
