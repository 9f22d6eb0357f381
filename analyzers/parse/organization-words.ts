import { remember } from '../text/memo.ts';

/** Legal forms: what ends in one is an organization. */
const LEGAL_FORM =
  /(?:^|[\s,(])(?:inc|incorporated|llc|l\.l\.c|llp|lp|ltd|limited|plc|corp|corporation|co|company|gmbh|ag|kg|mbh|se|s\.?a|s\.?a\.?s|sarl|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|a\.?s|ab|oy|oyj|aps|pty|pte|pvt|k\.?k|sdn|bhd|ltda|s\.a\. de c\.v|ug|e\.?v|kft|sp\. z o\.o|z\.s|d\.o\.o|fze|llc\.|intl)\.?(?=[\s,)|]|$)/iu;

/** True for a text that holds the legal form of an organization. */
export const hasLegalForm = remember((text) => LEGAL_FORM.test(text));

/** Nouns of which the names of organizations are made. */
// prettier-ignore
const ORGANIZATION_NOUNS = new Set((
  'university college school academy institute polytechnic faculty campus seminary conservatory kindergarten nursery preschool universität hochschule université universidad università ' +
  'hospital clinic infirmary hospice healthcare health medical medicine surgery pharmacy laboratories laboratory labs nhs dental ' +
  'bank bancorp bancshares insurance assurance mutual financial finance capital investments holdings securities fund funds trust credit union savings mortgage ' +
  'council county city state federal government ministry department dept agency authority commission bureau administration court office parliament congress senate embassy consulate municipality borough district province commonwealth republic ' +
  'army navy force corps guard battalion brigade regiment squadron division division command fleet platoon company infantry police marines usmc usaf artillery garrison ' +
  'group services solutions systems technologies technology tech consulting consultants consultancy partners partnership associates associates advisors advisory enterprises enterprise industries industrial manufacturing ' +
  'international global worldwide engineering construction builders contractors contracting developers development properties realty estate estates architects logistics freight shipping transport transportation transit airlines airways aviation aerospace railway railways rail motors automotive auto ' +
  'energy power electric electrical gas oil petroleum water utilities utility solar renewables mining steel metals castings alloys chemicals chemical plastics packaging paper textiles mills foods food farms farm orchards dairy brewery beverages beverage bakery kitchen catering restaurant restaurants grill cafe café hotel hotels resort resorts inn spa club casino lodge ' +
  'media press publishing publications broadcasting radio television studios studio pictures entertainment films music records productions gallery museum theatre theater library archives foundation charity society association federation union institute league alliance network council coalition fellowship church ministries ministry temple parish diocese mission museum zoo ' +
  'software digital interactive networks communications telecom telecommunications mobile wireless data analytics cloud security semiconductor semiconductors electronics instruments devices robotics biotech biosciences pharma pharmaceuticals pharmaceutical therapeutics diagnostics sciences genomics ' +
  'store stores retail supermarket market markets shop outfitters apparel fashion wear boutique jewelers furniture furnishings appliances hardware supply supplies distributors distribution wholesale trading imports exports ventures brands products goods ' +
  'agency recruitment staffing personnel payroll realtors housing homes communities community center centre centers hub lab bureau practice firm llp cooperative collective joint board works plant works factory warehouse depot facility services bros brothers sons daughters'
).split(' '));

/** Names that everybody knows and that hold no other sign. */
// prettier-ignore
const KNOWN_NAMES = new Set((
  'google|microsoft|amazon|apple|facebook|meta|ibm|oracle|sap|intel|cisco|dell|hp|hewlett-packard|hewlett packard|accenture|deloitte|kpmg|pwc|pricewaterhousecoopers|ernst & young|ey|mckinsey & company|mckinsey|bain & company|bcg|capgemini|' +
  'cognizant|infosys|wipro|tcs|tata consultancy services|hcl|tech mahindra|salesforce|adobe|netflix|uber|airbnb|twitter|linkedin|tesla|spacex|nasa|boeing|airbus|lockheed martin|northrop grumman|raytheon|general electric|ge|siemens|bosch|philips|' +
  'sony|samsung|lg|toyota|honda|ford|general motors|bmw|volkswagen|daimler|shell|bp|exxonmobil|chevron|walmart|target|costco|kroger|home depot|the home depot|lowe’s|best buy|macy’s|nordstrom|starbucks|mcdonald’s|coca-cola|pepsico|nestlé|nestle|unilever|' +
  'procter & gamble|p&g|johnson & johnson|pfizer|merck|novartis|roche|gsk|astrazeneca|abbott|medtronic|j.p. morgan|jpmorgan chase|jp morgan|goldman sachs|morgan stanley|citi|citigroup|bank of america|wells fargo|hsbc|barclays|lloyds|ubs|credit suisse|deutsche bank|' +
  'at&t|verizon|t-mobile|sprint|comcast|vodafone|bt|orange|fedex|ups|dhl|nhs|bbc|cnn|disney|the walt disney company|warner bros|spotify|stripe|paypal|visa|mastercard|american express|capital one|fidelity|vanguard|blackrock|u.s. army|us army|u.s. navy|us navy|u.s. air force|us air force|us marine corps|' +
  'usmc|usaf|united states army|united states navy|united states air force|british army|royal navy|royal air force|raf|tesco|sainsbury’s|ikea|h&m|zara|nike|adidas|github|gitlab|shopify|zoom|slack|dropbox|vmware|nvidia|amd|qualcomm|broadcom|ericsson|nokia|huawei|self-employed|self employed|freelance|freelancer|various|confidential|company name|stealth startup|independent'
).split('|'));

/** The words of a text in small letters, signs of names included. */
export const wordsIn = remember(
  (text): readonly string[] => text.toLowerCase().match(/(?:[a-z&.’'-]|\p{L})+/gu) ?? [],
);

/** Number of words in a text of which the names of organizations are made. */
export const countOrganizationNouns = remember(
  (text) => wordsIn(text).filter((word) => ORGANIZATION_NOUNS.has(word)).length,
);

export const endsInOrganizationNoun = (text: string): boolean =>
  ORGANIZATION_NOUNS.has(wordsIn(text).at(-1) ?? '');

export const isKnownOrganization = remember((text) =>
  KNOWN_NAMES.has(text.toLowerCase().replace(/'/g, '’').trim().replace(/[.,]$/, '')),
);
