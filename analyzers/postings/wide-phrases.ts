import type { AskPhrase } from './phrases.ts';

/** What a posting only touches on: wide words, which in the mouth of an employer still ask. */
export const WIDE_PHRASES: readonly AskPhrase[] = [
  {
    signal: 'direct-reports',
    asks: /\b(?:in|of) your own line\b|\bsupervising others\b|\b(?:lead|leading|manage|managing|run|running|head|heading) (?:a|an|the|our|your) (?:\w+,? ){0,4}team\b(?! (?:meeting|room))|\b(?:squad|team|crew) of (?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2})\b/i,
    unless:
      /\b(?:project|virtual|matrix|cross-functional|multi-?disciplinary|client) teams?\b|\bwork(?:ing)? in a\b|\bjoin/i,
  },
  {
    signal: 'manages-managers',
    asks: /\bthrough (?:\w+ ){0,3}(?:leads|managers|heads|leaders)\b|\b(?:managers|directors|heads) (?:and|,) (?:\w+ ){0,2}(?:managers|directors)\b[^.;]{0,20}\breport|\b(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?!(?:project|product|account|delivery|programme|program)\b)(?:\w+ )?(?:managers|directors|team leads|supervisors)\b/i,
    unless: /\b(?:meet|work|sit down|collaborat|partner|liais|coordinat)\w* with\b|\btrain|\bcoach/i,
  },
  {
    signal: 'org-headcount',
    asks: /\b(?:staff|headcount|team|people)\s?: (?:about |around |over )?\d{2,4}\b|\bteam of (?:about |around |over |some )?(?:2\d|[3-9]\d|\d{3,4})\b|\b(?:organi[sz]ation|department|function|division) is (?:about |around |over )?\d{2,4} people\b|\b(?:run|lead|head|manage|oversee)s?\b[^.;]{0,60}\bwith (?:about |around |over )?\d{2,4} (?:people|staff|colleagues|agents|employees)\b/i,
  },
  {
    signal: 'performance-management',
    asks: /\bmov(?:e|ed|ing) people on\b|\b(?:annual|yearly|end-of-year|mid-year) (?:reviews|evaluations)\b|\blabou?r relations\b|\bregular feedback\b|\bset(?:s|ting)? (?:clear )?expectations\b/i,
  },
  {
    signal: 'develops-leaders',
    asks: /\b(?:their|people(?:'|’)s|engineers(?:'|’)|team(?:'|’)s) (?:growth|careers?|development)\b|\bgrow(?:n|ing)? (?:\w+ ){0,3}(?:into|your own|successors)\b|\btraining up\b|\bto promotion\b|\bdevelop(?:ing)? (?:\w+ ){0,3}(?:staff|people|colleagues|team)\b/i,
  },
  {
    signal: 'retention-engagement',
    asks: /\battrition\b|\b(?:staff|team|people|their) (?:happiness|wellbeing|well-being|morale)\b|\b(?:absence|sickness|turnover)\b[^.;]{0,30}\b(?:down|lower|reduc|to show)|\b(?:lower|reduc\w+) (?:absence|sickness|turnover|attrition)\b/i,
  },
  {
    signal: 'cross-functional-influence',
    asks: /\b(?:plan|agree|work|working|partner|collaborat|consult|negotiat|liais|align)\w*\b[^.;]{0,25}\bwith (?:\p{L}+,? ){0,4}(?:and|&) \p{L}+|\bin consultation with\b|\bpartnerships with\b|\bsigned up to\b|\bto agree on\b|\bcould(?:n(?:'|’)t| not) (?:just )?tell people\b|\bsit down with\b|\bhear (?:one story|what gets in their way)\b|\bbring\w* (?:together|people together)\b|\bconsensus\b|\bbuy-in\b|\bstakeholders?\b/iu,
    unless: /\b(?:vendors?|suppliers|contractors|clients?|customers) and\b|\bin line with\b/i,
  },
  {
    signal: 'executive-advice',
    asks: /\b(?:take part in|part of|join|sit on|seat on|member of|contribute to)\b[^.;]{0,25}\b(?:executive|leadership|management) (?:team|committee|group|board)\b|\bdecisions? with the (?:CEO|CFO|COO|chief)|\b(?:advi[cs]e|briefings?|recommendations?) to\b[^.;]{0,40}\b(?:director general|executives?|chief|ministers?|leadership|headteachers)|\bsenior (?:leaders|leadership|executives|management|stakeholders|officers|civil servants)\b|\belected members\b|\bbrief\w* the general manager\b/i,
    unless: /\breport(?:s|ing)? to\b/i,
  },
  {
    signal: 'board-exposure',
    asks: /\bat board meetings?\b|\bboard of \w+\b|\b(?:questions|papers|reports?) (?:at|for|to) (?:the )?board\b|\btrustees\b|\bgovernors?\b[^.;]{0,20}\b(?:confidence|report|present)/i,
    unless: /\b(?:project|programme|program|steering) board\b/i,
  },
  {
    signal: 'external-representation',
    asks: /\b(?:account|answer|stood in front|explain|present)\w*\b[^.;]{0,20}\b(?:regulators?|parliament|funders?|press)\b|\bregulators\b[^.;]{0,60}\b(?:stood|in front)\b|\bengineering community\b|\bcentral agencies\b|\bprovincial\b|\bclient(?:'|’)s director\b|\bgrant funder\b/i,
  },
  {
    signal: 'project-budget',
    asks: /\bgrant (?:money|funding|budget)|\bcontract value of\b|\bforecast\w*\b[^.;]{0,15}\bcosts?\b|\b(?:hold|manage|control)\w*\b[^.;]{0,10}[£$€]\s?[\d.,]+\s?(?:m|k|million)?\b[^.;]{0,20}\b(?:grant|programme|project)/i,
  },
  {
    signal: 'operating-budget',
    asks: /\b(?:site|ward|service|branch|store|school|hub|revenue and capital) budgets?\b|\bspend(?:ing)? (?:of |\()?[£$€]|\b(?:operating|expense|cost) budget\b|\b(?:manage|managing|approve)\w*\b[^.;]{0,20}\b(?:budgets|purchases)\b|\bfinancial resources\b/i,
    unless: /\b(?:project|programme|program)\b[^.;]{0,15}\bbudgets?/i,
  },
  {
    signal: 'revenue-accountability',
    asks: /\b(?:retention or )?sales target\b|\b(?:carried|carry|own)\w*\b[^.;]{0,30}\b(?:revenue|sales|income)\b/i,
  },
  {
    signal: 'vendor-contracts',
    asks: /\b(?:let|letting|award|administer)\w*\b[^.;]{0,20}\b(?:subcontracts|contracts)\b|\bhold vendors\b|\bsubcontractors?\b|\b(?:consulting|implementation|managed-service) partners\b|\bprocurements?\b|\b(?:vendor|supplier) performance\b/i,
    unless: /\bwith procurement\b/i,
  },
  {
    signal: 'strategy-ownership',
    asks: /\bset(?:s|ting)?\b[^.;]{0,12}\b(?:direction|priorities|where (?:it|we) (?:goes|go))\b|^(?:an?|the|our)? ?(?:\w+ ){0,2}strategy (?:that|which|for)\b/i,
  },
  {
    signal: 'org-design',
    asks: /\b(?:leaner|flatter|new|better|right) (?:team |organi[sz]ation )?structure\b|\breorgani[sz]\w+\b|\btakeover\b|\b(?:close down|combine|merge|bring together)\b[^.;]{0,30}\b(?:desks|teams|departments|units|services)\b/i,
  },
  {
    signal: 'change-leadership',
    asks: /\b(?:change|alter|rethink|transform)\w* how\b|\bhow (?:they|people|we|staff) (?:work|record|operate)\b|\blead\w* the (?:switch|move|shift|transition)\b|\bchanges? in (?:business )?process\w*|\btake to it\b|\bmoderni[sz]ation of\b/i,
  },
  {
    signal: 'portfolio-governance',
    asks: /\bportfolio of\b|\bwhich of\b[^.;]{0,20}\b(?:projects|initiatives|programmes)\b|\bprioriti[sz]\w+ (?:work|demand|projects|initiatives|investments?)\b/i,
    unless: /\bproduct portfolio|\bportfolio of (?:products|clients|properties|accounts)/i,
  },
  {
    signal: 'project-delivery',
    asks: /\b(?:project|programme)s?\b[^.;]{0,20}\b(?:from|through)\b[^.;]{0,30}\bto (?:handover|hand-over|completion|sign-off|go-live|launch)\b|\bdelivery of (?:our|the|new)\b|\b(?:plan|complete)\w* (?:and complete )?(?:moves|upgrades|migrations|projects)\b/i,
  },
  {
    signal: 'operations-accountability',
    asks: /\b(?:uptime|on-call|incidents?|service desk|help ?desks?|contact cent(?:re|er)s?|service levels?)\b|\bkeep\b[^.;]{0,40}\bup\b|\bmaintenance of\b|\brun (?:one|the|our) service\b|\bmulti-site IT service\b|\b(?:daily|day-to-day) (?:\w+ )?operations\b/i,
    unless: /\bno on-call\b|\bincident reports? only\b|\bstaff, set\b/i,
  },
  {
    signal: 'governance-risk',
    asks: /\b(?:HIPAA|GDPR|PSD2|SOX|PCI|SOC ?2|FFIEC|Cyber Essentials|ISO ?\d{4,5})\b|\bin compliance\b|\bcompliant\b|\brisk assessment\b|\brisks to\b|\b(?:answer|accountable|responsible) for safety\b|\bmake sure\b[^.;]{0,20}\b(?:health and safety|safety|security)\b|\binvestigat\w* accidents\b|\bavailable and secure\b|\bstop work\b[^.;]{0,15}\bunsafe\b|\bdata (?:is )?(?:safe|protection officer)\b|\bhealth data law\b|\bregulators expect\b/i,
    unless: /^\W*(?:working )?(?:knowledge|understanding|familiarity)\b(?! .*\bexperience)/i,
  },
  {
    signal: 'business-outcome',
    asks: /\b(?:fewer|lower|higher|faster)\b[^.;]{0,40}\bfrom\b|\bfrom (?:about )?[\d.,]+\s?%? ?(?:\w+ ){0,4}to (?:under |over |below |above )?(?:[\d.,]+|one|two|three)\b(?! (?:years|people|staff|engineers))|\bimprove (?:all|them|it)\b|\bcost per \w+|\bcustomer satisfaction\b|\bKPIs?\b/i,
    unless: /\bsalary|\bteams? of \d+ to\b|\borgani[sz]ation of\b|\bbudgets? from\b/i,
  },
  {
    signal: 'multi-site-scope',
    asks: /\b(?:at|for|across|in) all (?:\w+ )?(?:\d+|our|six|five|four|three|seven|eight|nine|ten) (?:\w+ )?(?:clinics|schools|sites|depots|offices|branches|stores|plants|hospitals)\b|\bin (?:two|three|four|five|six|several|multiple|\d+) (?:\w+ )?countries\b|\bmulti-site\b/i,
  },
];
