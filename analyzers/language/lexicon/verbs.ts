import { table } from '../../text/table.ts';

/**
 * Verbs by what they say about the author's part. A verb may stand in several groups.
 * Base forms; `inflect.ts` makes the others. `~` joins a verb and its particle ("set~up").
 */
export const VERBS = {
  /** Has people as staff, or answers for a standing thing. */
  Line: 'manage supervise oversee command superintend line-manage foreman',
  /** Directs the work of others, line or not. */
  Lead: 'lead head head~up direct run guide captain chair co-lead steer mobilize rally orchestrate spearhead drive coordinate co-ordinate champion pilot helm motivate inspire empower marshal matrix-manage project-manage co-manage quarterback skipper',
  /** Holds money, a plan or a duty as its owner. */
  Hold: 'own hold control administer manage oversee direct run supervise steward command handle lead maintain govern carry',
  Plan: 'draw~up prepare develop plan set set~up formulate devise create build draft write defend propose establish define author forecast allocate submit produce implement balance construct compile design generate',
  Hire: 'hire recruit staff appoint employ onboard interview source headhunt re-hire',
  Appraise:
    'performance-manage appraise evaluate rate review discipline dismiss fire terminate reprimand grade assess counsel promote reward lay~off let~go',
  Develop:
    'coach mentor train develop groom cultivate sponsor upskill educate nurture teach tutor guide prepare instruct precept advise grow',
  Deliver:
    'inaugurate retrofit decommission unveil operationalize rebrand re-brand refit deliver implement launch complete execute deploy migrate commission relocate upgrade convert roll~out introduce install release open finish finalize transition move stand~up rebuild renovate refurbish re-platform replatform productionize stage host accomplish oversee manage lead close~out',
  Build:
    'put~together piece~together assemble erect enact co-found co-author co-design co-create incubate spawn formalize codify build develop create design establish found set~up architect engineer construct produce author write make form start initiate program code prototype pioneer stand~up invent launch',
  Up: 'augment amplify bolster enlarge intensify magnify propel catapult skyrocket soar uplift widen fortify enrich invigorate increase grow raise boost improve expand double triple quadruple enhance accelerate exceed surpass lift strengthen maximize optimize elevate gain achieve attain outperform heighten better upgrade multiply extend rise climb jump surge',
  Down: 'avert abate abolish curtail eradicate dismantle discontinue suppress quell extinguish preempt neutralize lighten reduce cut lower decrease save eliminate shorten halve minimize slash trim drop fall decline shrink cure curb lessen avoid prevent streamline diminish mitigate remove stop half ease speed~up conserve recover bring~down drive~down take~out',
  Turn: 'revive rejuvenate resurrect salvage rehabilitate reverse rectify revolutionize reimagine transform turn~around turn~round modernize overhaul revitalize reinvent rescue revamp reshape remake stabilize',
  Restructure:
    'reconstruct rationalize disband reunite restructure reorganize re-organize re-structure re-design regroup realign re-align consolidate merge integrate redeploy centralize decentralize combine split delayer downsize right-size rightsize outsource insource spin~off absorb amalgamate close close~down wind~up redesign reshape transform reconfigure',
  Adopt:
    'adopt embed instil instill transform champion change shift move convert transition pioneer spearhead lead drive roll~out introduce',
  Negotiate:
    'negotiate renegotiate re-negotiate award tender re-tender retender procure terminate re-let let outsource contract',
  Select: 'select choose source evaluate vet engage retain secure onboard',
  Advise:
    'advise brief present recommend counsel report inform update consult testify pitch propose answer persuade',
  Represent: 'represent speak testify lobby negotiate liaise',
  Win: 'garner yield recoup reclaim regain monetize clinch win secure generate raise earn sell close bring~in land capture acquire attract book bill collect drive achieve exceed attain surpass carry deliver produce grow increase',
  Unite:
    'align unite broker reconcile mediate persuade convince negotiate agree forge build secure rally bring~together influence harmonize unify join win',
  Govern:
    'cancel shelve greenlight govern prioritize fund approve stop oversee manage direct chair run set~up establish balance own lead gate kill rebalance allocate',
  Regulate:
    'ensure enforce own lead manage oversee direct define establish set develop maintain implement write create pass author draft institute uphold certify achieve guide',
  Cover: 'act deputize cover stand~in fill~in step~up step~in second',
  Rise: 'promote advance rise progress graduate elevate select move',
  Answer: 'report answer',

  /** Could not be blamed: presence or help. */
  Support:
    'assist support help aid participate attend liaise track monitor collaborate cooperate co-operate interface interact work partner contribute observe shadow accompany serve back~up sit assisted supporting liason communicate meet facilitate',
  /** Partly the author's. */
  Partial: 'contribute involve shape influence input',
  /** Passing on, writing up: never a decision. */
  Relay:
    'report communicate document record compile gather collect present submit distribute circulate log enter track update file archive provide send relay escalate disseminate minute',
  Aim: 'seek aim aspire wish want hope intend look strive try attempt desire like plan expect',
  Get: 'receive win earn obtain get gain award complete attend graduate hold pass nominate recognize select elect join acquire learn study take',
  /** Carries another act: "provided leadership". */
  Light:
    'provide perform conduct exercise have hold take give undertake assume carry~out show demonstrate do exert offer deliver ensure execute include accomplish handle',

  /** Plain work, of verbs that no list above has. Known so that the clause is read, without a meaning for any signal. */
  Work: `roll accept access account adapt add address adhere adjust aggregate analyze analyse apply arrange articulate assign assure audit authorize automate bake become begin believe benchmark block blog
    bridge broadcast browse brush budget calculate calibrate call campaign care cascade cash catalog catalogue categorize chart check claim classify clean clear collate color commit compare compose
    compute conceptualize conclude configure confirm connect consider consist consume contact contain continue convene cook copy correct correspond craft customize deal debug decide decorate
    dedicate delegate depict derive describe detail detect determine diagnose digitize discover discuss dispatch display dispose draw drill edit elicit enable encourage entertain equip estimate examine
    exchange exhibit expedite experience explain explore express extract fabricate familiarize feed field fill finance fix focus follow foster frame fulfill fulfil function greet harness harvest honor
    house identify illustrate imagine improvise incorporate index inspect interpret inventory investigate invite invoice issue iterate judge keep label leverage liaison listen live load locate lubricate
    manipulate manufacture map market master match measure mine model modify mop navigate network note notify nurse operate order organize orient originate outline pack paint photograph pick
    place play post practice preserve price print process profile project proofread protect prove publish pull purchase pursue push qualify quantify question quote reach read realize redirect
    refactor refer refine reflect register regulate rehearse reinforce relate remain remind remodel render renew repair repeat replace reply require research reserve resolve respond restock restore
    retrieve reuse revise revisit revolve rotate route safeguard sample satisfy scan schedule score screen script scrub search segment sense service settle sew share ship shoot sign simplify simulate
    sketch solicit solve sort specify spend standardize stimulate stock store strategize structure suggest summarize supply survey sustain sweep synthesize systematize tabulate tag tailor talk target tend
    test trade transcribe transfer translate transport travel treat troubleshoot tune type understand unload unpack use utilize validate value vary verify visit visualize wait walk wash watch wear
    weigh weld wipe witness activate anchor conceive apportion arbitrate ascertain calm catalyze condense curate debottleneck deflect defray diversify energize equate enlist envision further galvanize
    hone ignite infuse innovate instigate insure internalize localize mastermind normalize overcome pinpoint preside reactivate recalibrate redouble refocus replenish reposition solidify
    synchronize tally unearth unlock underwrite withdraw pertain net wrap affect allow attach await bear bind bring buy cause come comprise depend differ evolve face fail find follow~up force go guarantee
    guard happen hear impact imply indicate interest know lack last lay leave lend lie lose love mean mention need occupy occur perceive permit point possess prefer promise prompt put range recall relieve
    rely request result return ride ring say see seem span stand state stay succeed suit tell think touch turn view warn wonder demand loan borrow comply rearrange reschedule shoulder juggle swap spread
    evangelize ideate proctor merchandise triage wireframe look~after fold knock shave chalk chalk~out hammer hammer~out thrash thrash~out pull~together win~round win~over sign~off put~in rostered roster
    rewrite restart reclassify remediate re-engineer reengineer retool reset survive wire hand phase practise write~up hand~over take~over pick~up clean~up build~out scale ramp~up`,
} as const;

export type VerbTag = keyof typeof VERBS;

/** Nouns that name an act, with the verb they stand for: "recruitment of", "staff supervision". */
export const NOMINALS = table({
  management: 'manage', managing: 'manage', supervision: 'supervise', leadership: 'lead', oversight: 'oversee', direction: 'direct', command: 'command',
  recruitment: 'recruit', recruiting: 'recruit', recruitments: 'recruit', hiring: 'hire', hire: 'hire', staffing: 'staff', onboarding: 'onboard', selection: 'select',
  implementation: 'implement', implementations: 'implement', deployment: 'deploy', deployments: 'deploy', migration: 'migrate', migrations: 'migrate', installation: 'install', launch: 'launch', launches: 'launch',
  rollout: 'roll out', 'roll-out': 'roll out', delivery: 'deliver', completion: 'complete', execution: 'execute', development: 'develop', design: 'design', creation: 'create', construction: 'construct',
  establishment: 'establish', opening: 'open', relocation: 'relocate', conversion: 'convert', upgrade: 'upgrade', upgrades: 'upgrade', transition: 'transition', introduction: 'introduce', build: 'build', startup: 'start', 'start-up': 'start',
  coordination: 'coordinate', 'co-ordination': 'coordinate', administration: 'administer', control: 'control', ownership: 'own', stewardship: 'steward', preparation: 'prepare', planning: 'plan', forecasting: 'forecast', budgeting: 'plan',
  negotiation: 'negotiate', negotiations: 'negotiate', procurement: 'procure', training: 'train', coaching: 'coach', mentoring: 'mentor', mentorship: 'mentor', tutoring: 'tutor',
  appraisal: 'appraise', appraisals: 'appraise', evaluation: 'evaluate', evaluations: 'evaluate', termination: 'terminate', terminations: 'terminate', firing: 'fire', dismissal: 'dismiss', discipline: 'discipline', promotion: 'promote', promotions: 'promote',
  restructuring: 'restructure', restructure: 'restructure', reorganization: 'reorganize', reorganisation: 'reorganize', transformation: 'transform', transformations: 'transform', turnaround: 'turn around', integration: 'integrate', consolidation: 'consolidate', merger: 'merge', modernization: 'modernize', modernisation: 'modernize',
  improvement: 'improve', improvements: 'improve', reduction: 'reduce', reductions: 'reduce', increase: 'increase', increases: 'increase', growth: 'grow', decrease: 'decrease', savings: 'save', saving: 'save', boost: 'boost', uplift: 'uplift', surge: 'surge', drop: 'drop', rise: 'rise', fall: 'fall', decline: 'decline',
  support: 'support', assistance: 'assist', participation: 'participate', help: 'help', monitoring: 'monitor', tracking: 'track', analysis: 'analyze', representation: 'represent', adoption: 'adopt', maintenance: 'maintain', accountability: 'own', stewarding: 'steward',
}); // prettier-ignore

/** Forms that no rule makes. */
export const IRREGULAR = table<{ past: readonly string[]; ing?: string }>({
  lead: { past: ['led'] }, run: { past: ['ran', 'run'] }, hold: { past: ['held'] }, build: { past: ['built'] }, grow: { past: ['grew', 'grown'] }, write: { past: ['wrote', 'written'] }, oversee: { past: ['oversaw', 'overseen'] },
  win: { past: ['won'] }, sell: { past: ['sold'] }, bring: { past: ['brought'] }, take: { past: ['took', 'taken'] }, give: { past: ['gave', 'given'] }, make: { past: ['made'] }, cut: { past: ['cut'] }, set: { past: ['set'] }, let: { past: ['let'] },
  put: { past: ['put'] }, stand: { past: ['stood'] }, drive: { past: ['drove', 'driven'] }, rise: { past: ['rose', 'risen'] }, fall: { past: ['fell', 'fallen'] }, teach: { past: ['taught'] }, find: { past: ['found'] }, found: { past: ['founded'] },
  keep: { past: ['kept'] }, meet: { past: ['met'] }, speak: { past: ['spoke', 'spoken'] }, split: { past: ['split'] }, shrink: { past: ['shrank', 'shrunk'] }, get: { past: ['got', 'gotten'] }, go: { past: ['went', 'gone'] }, see: { past: ['saw', 'seen'] },
  come: { past: ['came', 'come'] }, become: { past: ['became', 'become'] }, begin: { past: ['began', 'begun'] }, do: { past: ['did', 'done'] }, have: { past: ['had'] }, feed: { past: ['fed'] }, spend: { past: ['spent'] }, send: { past: ['sent'] }, lend: { past: ['lent'] },
  lose: { past: ['lost'] }, leave: { past: ['left'] }, think: { past: ['thought'] }, seek: { past: ['sought'] }, buy: { past: ['bought'] }, read: { past: ['read'] }, understand: { past: ['understood'] }, draw: { past: ['drew', 'drawn'] }, show: { past: ['showed', 'shown'] },
  know: { past: ['knew', 'known'] }, wear: { past: ['wore', 'worn'] }, choose: { past: ['chose', 'chosen'] }, sit: { past: ['sat'] }, forecast: { past: ['forecast', 'forecasted'] }, lay: { past: ['laid'] }, say: { past: ['said'] }, tell: { past: ['told'] }, hear: { past: ['heard'] },
  shoot: { past: ['shot'] }, sweep: { past: ['swept'] }, wind: { past: ['wound'] }, bear: { past: ['bore'] }, deal: { past: ['dealt'] }, lie: { past: ['lay'], ing: 'lying' }, rebuild: { past: ['rebuilt'] }, rewrite: { past: ['rewrote', 'rewritten'] }, 'co-lead': { past: ['co-led'] }, 're-let': { past: ['re-let'] },
  foster: { past: ['fostered'] }, overcome: { past: ['overcame', 'overcome'] }, withdraw: { past: ['withdrew', 'withdrawn'] }, uphold: { past: ['upheld'] }, underwrite: { past: ['underwrote', 'underwritten'] }, refit: { past: ['refitted'] }, spread: { past: ['spread'] }, broadcast: { past: ['broadcast'] }, bind: { past: ['bound'] }, ride: { past: ['rode'] }, undertake: { past: ['undertook', 'undertaken'] }, cost: { past: ['cost'] }, upset: { past: ['upset'] }, 'project-manage': { past: ['project-managed'] },
}); // prettier-ignore
