/**
 * Nouns by what they are, singular; plurals are made. `~` joins the words of a compound.
 * A compound decides over its words: "project board" is no board, "account manager" manages no people.
 */
export const NOUNS = {
  /** People spoken of as a whole. Written as they stand: no plural is made. */
  Staff:
    'staff employees employee personnel people workforce workers worker subordinates subordinate associates associate headcount head~count labour labor hands crewmembers crewmember team~members team~member staff~members staff~member crew~members crew~member fte ftes wte individuals professionals professional direct~report direct~reports colleagues manpower heads reportees reportee sales~force salesforce ics labourers laborers',
  /** Trades and posts without people of their own. */
  Occupation: `engineer developer programmer analyst technician nurse teacher clerk cashier agent adviser advisor officer soldier marine nco sailor airman mechanic carpenter driver operator assistant planner administrator specialist consultant
    designer architect tester scientist researcher instructor tutor lecturer postdoc therapist doctor physician barista cook chef waiter waitress recruiter accountant buyer salesperson salespeople salesman tradespeople craftspeople businesspeople representative rep editor writer journalist artist actor
    musician dancer producer attorney lawyer paralegal pharmacist dentist dietitian social~worker caseworker case~worker counselor counsellor carer caregiver care~worker aide orderly paramedic firefighter constable guard inspector auditor bookkeeper
    underwriter broker trader banker teller loan~officer dba database~administrator webmaster copywriter strategist photographer videographer stylist hairdresser cleaner janitor custodian housekeeper groundskeeper gardener painter plumber electrician
    welder machinist fitter fabricator assembler picker packer loader warehouseman forklift~driver bartender server~staff busser dishwasher host hostess steward attendant receptionist secretary typist courier dispatcher estimator surveyor scheduler
    draftsman drafter expediter expeditor librarian archivist curator ranger pilot navigator crewman captain lieutenant corporal private cadet trainer facilitator educator faculty professor fellow adjunct intern trainee apprentice graduate student~worker
    junior senior pm ba sme scrum~master product~owner project~manager program~manager programme~manager product~manager account~manager case~manager property~manager relationship~manager project~coordinator brand~manager change~manager category~manager
    territory~manager risk~manager data~manager content~manager community~manager campaign~manager marketing~manager contract~manager delivery~manager project~leader quality~manager product~lead account~executive sales~executive sales~representative customer~service~representative
    coordinator co-ordinator caretaker porter hca healthcare~assistant teaching~assistant social~media~manager sales~associate clinician midwife hygienist technologist chemist biologist statistician economist mathematician physicist translator interpreter
    collector processor adjuster examiner investigator detective deputy~sheriff patrolman lifeguard coach referee minister~of~music missionary pastor chaplain labourer farmhand foreman~carpenter crew~hand splicer rigger scaffolder telemarketer fundraiser canvasser organizer
    investment~banker advisor~consultant merchandiser planogrammer stocker stockist presser seamstress tailor baker butcher barber caterer pathologist radiographer radiologist surgeon anaesthetist anesthesiologist veterinarian vet mechanic~apprentice sales~rep`,
  /** Posts whose holders have people of their own. */
  Manager: `manager supervisor team~lead team~leader lead leader director chief foreman forewoman superintendent head department~head platoon~leader section~chief squad~leader section~leader ward~manager matron shift~leader shift~lead shift~manager shift~supervisor
    store~manager area~manager regional~manager branch~manager department~manager duty~manager line~manager engineering~manager site~manager plant~manager team~manager general~manager operations~manager office~manager sales~manager country~manager
    assistant~manager deputy~manager deputy~head deputy principal vice~principal assistant~principal first~sergeant sergeant platoon~sergeant group~leader crew~leader crew~chief charge~nurse head~nurse sister dean service~manager unit~manager district~manager
    head~of~department vice~president vp regional~director country~head section~head functional~head practice~manager team~captain restaurant~manager kitchen~manager production~supervisor warehouse~manager development~manager it~manager hr~manager finance~manager department~chair`,
  /** Those who decide for the whole organisation. */
  Executive: `executive ceo cio cfo coo cto ciso chro cmo cpo cro cdo president chief~executive chief~executive~officer chief~information~officer chief~financial~officer chief~operating~officer chief~technology~officer medical~director managing~director c-suite c~suite c-level c~level
    executive~committee executive~team executive~leadership executive~leadership~team executive~board executive~management senior~leadership senior~leadership~team leadership~team senior~management senior~management~team top~management upper~management management~committee management~board senior~leader senior~executive
    senior~executives company~executive business~executive management~team senior~manager minister secretary~of~state commander brigade~commander battalion~commander general admiral colonel governor mayor commissioner city~council city~manager chancellor provost superintendent~of~schools executive~director senior~partner managing~partner
    vice~president~of~operations permanent~secretary director~general deputy~minister senior~officials steering~committee operating~committee investment~committee`,
  /** Bodies that hold the executives to account. */
  Board: `board board~of~directors board~of~trustees board~of~governors board~of~regents board~member trustee trustees governors governing~body governing~board governing~council audit~committee risk~committee audit~and~risk~committee audit~&~risk~committee supervisory~board
    oversight~board advisory~board~of~directors finance~committee remuneration~committee compensation~committee nomination~committee school~board school~governor governor~board executive~and~finance~committees non-executive~director non~executive~director
    board~of~education regents parish~council council~cabinet select~committee parliamentary~committee investors’~board shareholders shareholder`,
  /** Compounds with "board" that govern nothing. */
  OtherBoard: `project~board programme~board program~board change~board change~advisory~board change~control~board cab kanban~board scrum~board circuit~board printed~circuit~board white~board job~board message~board bulletin~board board~game story~board dash~board leader~board
    key~board mother~board bill~board review~board promotion~board selection~board on~board control~board board~book board~paper board~papers architecture~board architecture~review~board technical~review~board tumor~board design~board mood~board cutting~board sign~board board~range discussion~board interview~board menu~board advisory~board exam~board editorial~board`,
  Team: 'team squad pod crew group working~group task~force taskforce committee cell cohort shift tribe chapter panel workstream work~stream cast ensemble orchestra choir workgroup staff~team board~team',
  /** Line units of the forces. */
  Force:
    'platoon company~of~soldiers battalion regiment brigade detachment motor~pool flight~crew fire~team rifle~squad troop garrison flotilla',
  /** Standing units of an organisation. */
  Unit: `department dept division directorate business~unit subsidiary branch store shop school academy nursery ward plant factory clinic practice hospital agency bureau depot warehouse restaurant hotel bank~branch banking~center call~center call~centre contact~center contact~centre
    service~desk help~desk helpdesk noc network~operations~center office region district territory function organization organisation pmo program~office programme~office project~management~office center~of~excellence centre~of~excellence company firm business college faculty~department secretariat dealership bakery café cafe
    bar pub salon studio laboratory lab farm mill foundry shipyard yard terminal station precinct parish church museum library theatre theater gym pharmacy surgery care~home nursing~home facility center centre campus unit section institute foundation charity service~center service~centre property kitchen
    it~organization it~function it~department enterprise operation laboratory~unit radio~station newsroom profit~center profit~centre cost~center cost~centre`,
  /** People served, not led. */
  Outsider: `customer client patient pupil student user member guest resident tenant candidate applicant prospect donor passenger child learner citizen participant subscriber visitor shopper viewer reader attendee policyholder consumer household family parent classmate
    end~user cardholder caller borrower beneficiary buyer~group inmate offender athlete player camper investor kid teenager adult senior~citizen veteran~client homeowner landlord owner alumni community public stakeholder business~partner business~owner`,
  Volunteer: 'volunteer docent mentor~volunteer steward~volunteer',
  Contractor:
    'contractor subcontractor sub-contractor freelancer temp agency~worker agency~staff offshore~developer outsourced~developer consultant~contractor third~party~contractor temporary~worker supply-chain~staff casual',
  Supplier:
    'vendor supplier outsourcer provider third~party third~parties partner manufacturer distributor service~provider subcontracting~firm carrier publisher reseller business~associate contracting~agency strategic~partner',
  /** Peers: other people's units or heads. */
  Peer: 'peer counterpart department~head~peer union trade~union works~council partner~organisation partner~organization council',

  Budget:
    'budget cost~centre~budget funds operating~funds funding expenditure expenditures spend opex capex operating~expense capital~expenditure capital~expenditures operating~budget capital~budget financial~authority signing~authority spending~authority running~cost running~costs overhead payroll~budget expense~budget prelims purse grant allocation appropriation budgeting',
  ProfitLoss:
    'p&l p&ls p~&~l p/l pnl profit~and~loss profit~&~loss profit~centre profit~center bottom~line bottom-line profit/loss p~and~l',
  Profit:
    'profit profitability margin ebitda ebit surplus net~profit operating~income net~income gross~margin gross~profit contribution~margin loss bottom~line earnings',
  Revenue:
    'revenue sales income turnover bookings booking arr mrr fees fee billing billings sales~quota quota sales~target sales~goal revenue~target tuition donations donation gifts pledges fundraising sponsorship new~business renewal renewals takings receipts quotas annual~sales commission~income framework~contracts order~intake revenue~stream revenue~streams sales~revenue sales~volume pipeline~revenue gross~sales market~share',
  Cost: 'cost costs expense expenses overheads outlay spending loss~cost price~paid waste scrap shrinkage shrink savings wages bill',
  /** Bounded pieces of work. */
  Project: `project programme program initiative rollout roll-out implementation migration upgrade launch deployment conversion relocation construction refurbishment renovation installation go-live release transition integration campaign event workstream effort engagement redesign
    rebuild build-out fit-out office~move data~center~move datacenter~move merger~integration gala conference festival exhibition pilot proof~of~concept renovation~project capital~works capital~project works electrification production tour ball wedding concert tradeshow trade~show fundraiser expansion
    implementations migrations deployments rollouts overhaul modernization modernisation decommissioning cutover cut-over move special~event special~projects project~work deliverable deliverables milestone phase scheme reengineering re-engineering`,
  /** Things that are built and then stand. */
  System: `system software application app platform website web~site web~portal site~redesign portal solution product infrastructure network server data~center data~centre database cloud erp crm intranet tool toolset product~line building house bridge road plant~line facility~building
    pipeline warehouse~system data~warehouse phone~system voip e-commerce~site ecommerce~site mobile~app architecture~platform environment product~suite suite engine device machine prototype program~software training~program learning~platform service~platform lms lan wan active~directory exchange sharepoint office~365 salesforce servicenow service~now sap oracle workday
    book film game album exhibition~space curriculum course collection store~opening operation~opening home care~home~building school~building framework reporting~system monitoring~system payment~system`,
  /** Small parts of somebody's daily work: making one is no delivery. */
  Part: `module page script component feature query stored~procedure api service~layer microservice micro-service function interface form template library class method test~case test~plan ui unit~test endpoint widget plugin bug defect ticket workflow rule view trigger table schema etl dashboard macro
    spreadsheet web~service user~story user~stories story backlog prototype~page wireframe mockup diagram code codebase data~model model job mapping bean servlet jsp field report~template control collateral package package~body animation graphic graphics banner stylesheet screen lesson~plan lesson unit~plan`,
  Document: `report reports document documentation presentation slide slides deck minutes newsletter manual user~manual procedure~manual memo letter log status~report proposal business~case requirement requirements specification specifications checklist record records file files charter project~charter project~plan
    correspondence agenda paper papers article story~board~document press~release brochure spreadsheet~report worksheet statement summary bulletin flyer resume invoice purchase~order schedule forecast analysis plan~on~a~page status~pack training~material training~materials materials job~description`,
  Strategy: `strategy strategies vision roadmap road~map strategic~plan strategic~direction business~plan operating~plan master~plan improvement~plan three-year~plan five-year~plan long-term~plan long-range~plan multi-year~plan technology~plan marketing~plan growth~plan development~plan sourcing~strategy mission direction
    strategic~planning marketing~planning strategic~vision business~strategy go-to-market product~vision it~plan strategic~initiative~plan digital~strategy readiness~plan`,
  Policy: `policy policies standard standards guideline guidelines governance compliance regulation regulations risk risks security safety audit audits accreditation certification disaster~recovery business~continuity privacy quality~assurance internal~control internal~controls controls protocol protocols code~of~conduct
    risk~register risk~management information~security cyber~security cybersecurity data~protection data~governance health~and~safety health~&~safety safeguarding incident~response regulatory~compliance hipaa pci sox gdpr iso~27001 iso~9001 osha fda~inspection inspection inspections licensing license ethics emergency~plan contingency~plan contingency~planning safety~program compliance~program`,
  Contract: `contract agreement sla slas tender rfp rfps rfq request~for~proposal framework~agreement lease outsourcing procurement service~agreement maintenance~agreement purchase~agreement vendor~agreement service~level~agreement concession statement~of~work bid~proposal managed~service managed-service~contract license~agreement supply~contract master~agreement supplier~relationship vendor~relationship vendor~relationships`,
  /** What goes on running. */
  Operations: `operations day-to-day~operations daily~operations day~to~day~operations service~delivery production~operations business~operations it~operations help~desk~operations store~operations shop~floor night~shift day~shift shift~operations 24x7~service 24/7~service service services availability uptime
    production~line line~operations service~operations field~operations plant~operations warehouse~operations network~operations all~aspects daily~running running front~of~house back~of~house supply~chain logistics~operations clinical~services patient~care~services infrastructure~operations facilities facilities~management`,
  Site: 'site location office city state country region market territory time~zone timezone branch store plant campus facility centre center depot ward restaurant clinic province county province continent warehouse hospital hub property unit~site nursery council~area district continents countries locations sites geography school province~office base shop',
  Portfolio:
    'portfolio project~portfolio programme~portfolio program~portfolio product~portfolio change~portfolio investment~portfolio stage-gate stage~gate pmo~governance prioritization prioritisation project~prioritization',
  Change:
    'transformation change cultural~change culture~change change~management adoption digital~transformation agile~transformation turnaround culture lean reorganization~change change~program change~programme continuous~improvement process~improvement business~transformation organizational~change organisational~change lean~transformation new~way~of~working ways~of~working',
  Structure:
    'structure reporting~line reporting~structure org~structure organization~structure organizational~structure organisational~structure team~structure operating~model organization~design org~chart layer re-org reorg support~model department~structure',
  /** What a person may be judged by at work: formal reviews. */
  Review:
    'appraisal performance~review performance~appraisal performance~evaluation employee~review employee~evaluation annual~review annual~appraisal mid-year~review staff~appraisal fitness~report evaluation~report oer ncoer epr enlisted~performance~report performance~management performance~plan performance~improvement~plan pip pay~review salary~review disciplinary~action disciplinary~actions disciplinary~matters disciplinary disciplinary~procedure grievance grievances corrective~action disciplinary~hearing termination dismissal merit~increase bonus~recommendation objective~setting performance~objectives progressive~discipline employee~performance staff~performance team~performance performance~feedback performance~counseling performance~counselling capability~procedure redundancy~dismissal employee~relations',
  /** Measures of how people in a unit fare. */
  Climate:
    'attrition staff~turnover employee~turnover labor~turnover labour~turnover retention staff~retention employee~retention absence absenteeism sickness~absence sick~leave engagement employee~engagement staff~engagement team~engagement associate~engagement engagement~score engagement~survey employee~satisfaction staff~satisfaction morale team~morale staff~morale climate employee~morale lost-time~injury lost-time~injuries lost~time~injuries injuries accidents regretted~leavers leavers drop-out aes employee~opinion~survey pulse~survey re-enlistment reenlistment culture~of~trust open~culture positive~culture team~cohesion team~building~culture turnover~rate',
  /** What a business is measured by. */
  Metric: `productivity efficiency quality satisfaction customer~satisfaction nps net~promoter~score csat throughput yield accuracy downtime uptime~level error errors defect~rate defects complaints complaint cycle~time lead~time turnaround~time response~time waiting~time wait~time processing~time time time~to~market conversion conversion~rate
    performance process processes reliability visibility backlog inventory capacity utilization utilisation traffic enrollment enrolment attendance pass~rate sla~compliance service~level service~levels delivery~time rework duplication volume output growth retention~rate customer~retention churn customer~attrition market~share awareness loyalty
    scores score results rate rating effectiveness consistency transparency maintenance~costs calls tickets incidents workload hours paperwork manual~effort risk~exposure oee scrap~rate membership graduation~rate readiness occupancy collections bad~debt dso test~scores usage visits engagement~rate speed reporting~time service~quality operational~effectiveness impairments`,
  Credential:
    'certificate certification certified pmp prince2 pgmp pmi itil mba msc bsc degree diploma licence license course courses class classes training~course workshop seminar award prize scholarship honors honours graduate accreditation~course academy~graduate',
  Forum:
    'meeting meetings conference~call call stand-up standup workshop session review~meeting forum retrospective retrospectives drill drills huddle huddles webinar',
} as const;

export type NounTag = keyof typeof NOUNS;
