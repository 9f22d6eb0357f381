import { table } from './table.ts';

/** How numbers are written in resumes: signs, scales, words, and what stands beside a number that is none. */

// prettier-ignore
export const CURRENCY = table({
  $: 'USD', us$: 'USD', usd: 'USD', a$: 'AUD', aud: 'AUD', c$: 'CAD', ca$: 'CAD', cad: 'CAD', s$: 'SGD', sgd: 'SGD',
  nz$: 'NZD', hk$: 'HKD', '£': 'GBP', gbp: 'GBP', '€': 'EUR', eur: 'EUR', '₹': 'INR', inr: 'INR', rs: 'INR', 'rs.': 'INR',
  '¥': 'JPY', chf: 'CHF', zar: 'ZAR', aed: 'AED', qar: 'QAR', sar: 'SAR', omr: 'OMR', kwd: 'KWD',
  bhd: 'BHD', egp: 'EGP', ngn: 'NGN', kes: 'KES', pkr: 'PKR', lkr: 'LKR', bdt: 'BDT', myr: 'MYR', thb: 'THB', idr: 'IDR', nzd: 'NZD',
  hkd: 'HKD', cny: 'CNY', rmb: 'CNY', jpy: 'JPY', sek: 'SEK', nok: 'NOK', dkk: 'DKK', pln: 'PLN', brl: 'BRL', mxn: 'MXN', dollar: 'USD', dollars: 'USD', pound: 'GBP', pounds: 'GBP',
  euro: 'EUR', euros: 'EUR', rupees: 'INR',
});

// prettier-ignore
export const SCALE = table({
  k: 1e3, thousand: 1e3, m: 1e6, mm: 1e6, mn: 1e6, mio: 1e6, mil: 1e6, million: 1e6, b: 1e9, bn: 1e9, billion: 1e9,
  hundred: 100, lakh: 1e5, lac: 1e5, crore: 1e7, cr: 1e7,
});

const SMALL =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
export const UNITS = ['zero', ...SMALL.split(' ')];
export const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
export const ORDINALS = [
  '',
  ...'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' '),
];

/** Indian groups (12,50,000), continental ones (1.250.000), and a decimal comma where a scale follows (2,3m). */
const DIGITS = String.raw`\d{1,3}(?:\.\d{3}){2,}(?![\d.])|\d+,\d{1,2}(?=\s?(?:m|mn|bn|million|billion|crore)\b)|\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+`;
const WORD = `(?:${[...UNITS, ...TENS].join('|')})`;
const WORDS = [
  String.raw`half\s+an?(?=\s+(?:million|billion|dozen|crore))(?:\s+dozen)?`,
  String.raw`(?:an?\s+|three\s+)quarters?\s+of\s+an?(?=\s+(?:million|billion))`,
  String.raw`one\s+and\s+a\s+half(?=\s)`,
  String.raw`(?:an?|one|two|three|four|five|six|several)\s+(?:hundred|dozen)(?:\s+and\s+${WORD}(?:[\s-]${WORD})?)?`,
  String.raw`an?(?=\s+(?:million|billion|thousand|crore|lakh)\b)`,
  String.raw`(?:${TENS.join('|')})[\s-](?:${UNITS.slice(1, 10).join('|')})`,
  String.raw`(?<=\bto\s)nil`,
  String.raw`(?<=\bfrom\s)(?:nothing|scratch|nil)(?=\s+to\s+(?:\d|${WORD}\b))`,
  WORD,
].join('|');
/** Codes that are no English word: they stand before the amount or behind it. */
const CODES =
  'USD|EUR|GBP|INR|AUD|CAD|CHF|SGD|AED|ZAR|QAR|SAR|OMR|KWD|BHD|EGP|NGN|KES|PKR|LKR|BDT|MYR|THB|IDR|NZD|HKD|CNY|RMB|JPY|SEK|NOK|DKK|PLN|BRL|MXN';
const SIGN = String.raw`(?:US|CA|NZ|HK|A|C|S)?\$|[£€₹¥]|(?<![a-z])(?:${CODES}|Rs\.?)(?![a-z])`;
const SCALES = String.raw`(?:thousand|million|billion|hundred|lakh|lac|crore)s?\b|(?:Cr|MM|mm|mn|mio|mil|bn|BN|[kKmMbB])(?![\w'’&]|\/(?!\s?(?:month|mo|year|yr|annum|week|day)\b))`;
export const NUMBER = new RegExp(
  String.raw`(?:(?<sign>${SIGN})\s?)?(?:(?<digits>${DIGITS})|(?<![\w-])(?<words>${WORDS})(?!\w))(?:[\s-]?(?<scale>${SCALES}))?` +
    String.raw`(?:\s?\((?:\d[\d,]*)\))?(?<plus>\s?\+)?(?<unit>\s?%|\s?(?:percent|per\s?cent|pct|bps)\b|\s(?:dollars?|pounds?|euros?|rupees|${CODES})\b)?` +
    String.raw`(?<tail>\s?\+|-odd\b|-plus\b|\splus\b|\sor more\b)?`,
  'giu',
);

export const BEFORE_MIN =
  /(?:\b(?:over|more than|at least|in excess of|excess of|exceeding|exceeded|upwards? of|greater than|above|minimum of|no fewer than|no less than|not less than|surpassing|topping|beyond)|(?<!-)>)\s*(?:an?\s+)?$/i;
export const BEFORE_MAX =
  /(?:\b(?:up to|under|less than|fewer than|below|within|no more than|not more than|at most|maximum of|maximum|as many as)|[<≤])\s*(?:an?\s+)?$/i;
export const BEFORE_APPROX =
  /(?:\b(?:approximately|approx\.?|about|around|roughly|some|circa|c\.|ca\.|nearly|almost|close to|an estimated|estimated)|~)\s*$/i;

/** What stands before a number that is a name, a code or a place in a list: standards, versions, grades, roads. */
export const NAME_BEFORE =
  /\b(?:iso(?:\/iec)?|iec|bs|ansi|nist|ifrs|ieee|astm|forms?|section|article|title|tier|level|phase|releases?|versions?|year|grade|class|stage|ks|room|route|highway|windows|office|server|oracle|tomcat|solaris|domino|notes|novell|proliant|raid|cmmi?|nos?\.|band|wave|cohort|gate|chapter|part|step|region|district|zone|suite|fy|tls|rfc|page|type|fortune|ftse|iis|angular|java|python|php|html|css|http|news|channel|cs|visual basic|vb|netware|photoshop|autocad|sprint|web|catalyst|nas)\s+$/i;
/** Characters that glue a number to a name: B2B, R01, N-2, 5.1.2, C#7. */
export const NAME_GLUE = /(?:(?<!\s)[A-Za-z]|(?<=\s)[A-WYZa-wyz]|[#/\\_]|[A-Z]-|\d[.:])$/;
export const MONTH_BEFORE =
  /(?:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?[’']?\s*\d{0,2},?\s*[-–—]?\s*|[’'])$/i;
export const NAME_AFTER =
  /^(?:\.\d|\.x\b|x\b(?=\/)|[/:]\d|(?:st|nd|rd|th)\b|[a-z]{1,2}\d|-?bit\b|-?point\b(?!\s+(?:rise|fall|drop|increase|improvement|gain|jump|lift|uplift|reduction))|[gdps]\b|[’']s\b|\s?[ap]\.?m\.?\b|\s?(?:hz|ghz|mhz|gb|mb|tb|kb|kbps|mbps|gbps|volts?|kv|hp|rpm|mm|cm|ft(?!\s*(?:staff|employees|(?:and|&|\/)\s*\d+\s*pt))|mph|kw|mw|degrees?|sq|square|acres?|miles?|star)\b|[a-z]?\([a-z]\)|-\d{3,})/i;
export const YEAR_OF_COUNT =
  /^\s*(?:\+\s*)?(?:employees|staff|people|users|customers|clients|members|volunteers|students|soldiers|seats|patients|sites|stores|units)\b/i;

export const LINK =
  /^\s*(?:\([^()]{1,30}\)\s*)?(?:\/\s?\w+\s*)?(?:in\s+\d{4}\s+)?(?:(?<dash>[-‐‑‒–—−])|(?<arrow>→|->|=>|>)|(?<to>to|down to|up to|and|or)\b)\s*(?:an?\s|almost\s|approximately\s|about\s|nearly\s|over\s|(?<=to\s)(?:an?\s)?(?:\w+\s)?(?:volume|level|rate|total|average|peak|high|low)\sof\s|~)?\s*$/iu;
