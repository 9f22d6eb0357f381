import type { Span } from '../model.ts';

/** A number as it is written, before anybody knows what it counts. Exactly one of `value`, `min`+`max`, `from`+`to`. */
export interface NumberMention {
  readonly span: Span;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly from?: number;
  readonly to?: number;
  readonly bound?: 'min' | 'max';
  readonly approx?: boolean;
  /** ISO 4217, when a sign, code or word for it stands beside the number. */
  readonly currency?: string;
  /** Basis points are percent too (300 bps = 3); percentage points of a score are not. */
  readonly percent?: boolean;
  /** A place in a ranking, never a quantity of something. */
  readonly ordinal?: boolean;
}

// prettier-ignore
const CURRENCY: Readonly<Record<string, string>> = {
  $: 'USD', us$: 'USD', usd: 'USD', a$: 'AUD', aud: 'AUD', c$: 'CAD', ca$: 'CAD', cad: 'CAD', s$: 'SGD', sgd: 'SGD',
  nz$: 'NZD', hk$: 'HKD', '£': 'GBP', gbp: 'GBP', '€': 'EUR', eur: 'EUR', '₹': 'INR', inr: 'INR', rs: 'INR', 'rs.': 'INR',
  '¥': 'JPY', chf: 'CHF', zar: 'ZAR', aed: 'AED', dollar: 'USD', dollars: 'USD', pound: 'GBP', pounds: 'GBP',
  euro: 'EUR', euros: 'EUR', rupees: 'INR',
};

// prettier-ignore
const SCALE: Readonly<Record<string, number>> = {
  k: 1e3, thousand: 1e3, m: 1e6, mm: 1e6, mn: 1e6, mio: 1e6, mil: 1e6, million: 1e6, b: 1e9, bn: 1e9, billion: 1e9,
  hundred: 100, lakh: 1e5, lac: 1e5, crore: 1e7, cr: 1e7,
};

const SMALL =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const UNITS = ['zero', ...SMALL.split(' ')];
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = ['', ...'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')];

const DIGITS = String.raw`\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+`;
const WORD = `(?:${[...UNITS, ...TENS].join('|')})`;
const WORDS = [
  String.raw`half\s+an?(?=\s+(?:million|billion|dozen|crore))(?:\s+dozen)?`,
  String.raw`one\s+and\s+a\s+half(?=\s)`,
  String.raw`(?:an?|one|two|three|four|five|six|several)\s+(?:hundred|dozen)(?:\s+and\s+${WORD}(?:[\s-]${WORD})?)?`,
  String.raw`an?(?=\s+(?:million|billion|thousand|crore|lakh)\b)`,
  String.raw`(?:${TENS.join('|')})[\s-](?:${UNITS.slice(1, 10).join('|')})`,
  WORD,
].join('|');
const SIGN = String.raw`(?:US|CA|NZ|HK|A|C|S)?\$|[£€₹¥]|(?:USD|EUR|GBP|INR|AUD|CAD|CHF|SGD|AED|ZAR|Rs\.?)(?![a-z])`;
const SCALES = String.raw`(?:thousand|million|billion|hundred|lakh|lac|crore)s?\b|(?:Cr|MM|mm|mn|mio|mil|bn|BN|[kKmMbB])(?![\w'’/&])`;
const NUMBER = new RegExp(
  String.raw`(?:(?<sign>${SIGN})\s?)?(?:(?<digits>${DIGITS})|(?<![\w-])(?<words>${WORDS})(?!\w))(?:[\s-]?(?<scale>${SCALES}))?` +
    String.raw`(?:\s?\((?:\d[\d,]*)\))?(?<plus>\s?\+)?(?<unit>\s?%|\s?(?:percent|per\s?cent|pct|bps)\b|\s(?:dollars?|pounds?|euros?|rupees)\b)?` +
    String.raw`(?<tail>\s?\+|-odd\b|-plus\b|\splus\b|\sor more\b)?`,
  'giu',
);

const BEFORE_MIN =
  /(?:\b(?:over|more than|at least|in excess of|excess of|exceeding|exceeded|upwards? of|greater than|above|minimum of|no fewer than|no less than|not less than|surpassing|topping|beyond)|(?<!-)>)\s*(?:an?\s+)?$/i;
const BEFORE_MAX =
  /(?:\b(?:up to|under|less than|fewer than|below|within|no more than|not more than|at most|maximum of|maximum|as many as)|[<≤])\s*(?:an?\s+)?$/i;
const BEFORE_APPROX =
  /(?:\b(?:approximately|approx\.?|about|around|roughly|some|circa|c\.|ca\.|nearly|almost|close to|an estimated|estimated)|~)\s*$/i;

/** What stands before a number that is a name, a code or a place in a list: standards, versions, grades, roads. */
const NAME_BEFORE =
  /\b(?:iso(?:\/iec)?|iec|bs|ansi|nist|ifrs|ieee|astm|forms?|section|article|title|tier|level|phase|releases?|versions?|year|grade|class|stage|ks|room|route|highway|windows|office|server|oracle|tomcat|solaris|domino|notes|novell|proliant|raid|cmmi?|nos?\.|chapter|part|step|region|district|zone|suite|fy|tls|rfc|page|type|fortune|ftse|iis|angular|java|python|php|html|css|http|news|channel|cs|visual basic|vb|netware|photoshop|autocad|sprint|web|catalyst|nas)\s+$/i;
/** Characters that glue a number to a name: B2B, R01, N-2, 5.1.2, C#7. */
const NAME_GLUE = /(?:(?<!\s)[A-Za-z]|(?<=\s)[A-WYZa-wyz]|[#/\\_]|[A-Z]-|\d[.:])$/;
const MONTH_BEFORE =
  /(?:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?[’']?\s*\d{0,2},?\s*[-–—]?\s*|[’'])$/i;
const NAME_AFTER =
  /^(?:\.\d|\.x\b|x\b(?=\/)|[/:]\d|(?:st|nd|rd|th)\b|[a-z]{1,2}\d|-?(?:bit|point)\b|[gdps]\b|[’']s\b|\s?[ap]\.?m\.?\b|\s?(?:hz|ghz|mhz|gb|mb|tb|kb|kbps|mbps|gbps|volts?|kv|hp|rpm|mm|cm|ft|mph|kw|mw|degrees?|sq|square|acres?|miles?|star)\b|[a-z]?\([a-z]\)|-\d{3,})/i;
const YEAR_OF_COUNT =
  /^\s*(?:\+\s*)?(?:employees|staff|people|users|customers|clients|members|volunteers|students|soldiers|seats|patients|sites|stores|units)\b/i;

const LINK =
  /^\s*(?:\([^()]{1,30}\)\s*)?(?:\/\s?\w+\s*)?(?:in\s+\d{4}\s+)?(?:(?<dash>[-‐‑‒–—−])|(?<arrow>→|->|=>|>)|(?<to>to|down to|up to|and)\b)\s*(?:an?\s|almost\s|approximately\s|about\s|nearly\s|over\s|sustained volume of\s|~)?\s*$/iu;

interface Atom {
  start: number;
  end: number;
  value: number;
  scale: number;
  currency?: string;
  percent: boolean;
  plus: boolean;
  approx: boolean;
  isWord: boolean;
}

function wordValue(words: string): number {
  if (words.startsWith('half')) return words.includes('dozen') ? 6 : 0.5;
  if (/^one\s+and\s+a\s+half/.test(words)) return 1.5;
  let total = 0;
  for (const part of words.split(/[\s-]+/)) {
    const unit = UNITS.indexOf(part);
    const ten = TENS.indexOf(part);
    if (unit >= 0) total += unit;
    else if (ten >= 0) total += (ten + 2) * 10;
    else if (part === 'a' || part === 'an') total += 1;
    else if (part === 'hundred') total = (total || 1) * 100;
    else if (part === 'dozen') total = (total || 1) * 12;
  }
  return total;
}

function readAtom(text: string, match: RegExpMatchArray): Atom | null {
  const { sign, digits, words, scale, plus, unit, tail } = match.groups ?? {};
  const start = match.index ?? 0;
  const end = start + match[0].trimEnd().length;
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 16);
  const bare = sign === undefined && scale === undefined && unit === undefined;
  const code = /^[\d.]+$/.test(digits ?? '') && bare;
  if (words === undefined && sign === undefined && NAME_GLUE.test(before)) return null;
  if (words === undefined && NAME_AFTER.test(after) && bare) return null;
  if (/^six$/i.test(words ?? '') && /^\s+sigma/i.test(after)) return null;
  if (code && /\bproject\s+$/i.test(before) && /^\s*(?:[,.;:)]|$)/.test(after)) return null;
  if (code && (NAME_BEFORE.test(before) || MONTH_BEFORE.test(before))) return null;
  if (code && /^(?:19[4-9]|20[0-4])\d$/.test(digits ?? '') && !YEAR_OF_COUNT.test(text.slice(end, end + 16)))
    return null;
  if (digits === '360' && bare) return null;
  if (words !== undefined && /^(?:zero|one)$/i.test(words) && bare && !/^\s/.test(after)) return null;
  const sized = scale?.toLowerCase().replace(/s$/, '') ?? '';
  const money = sign?.toLowerCase() ?? unit?.trim().toLowerCase() ?? '';
  const currency = CURRENCY[money];
  const number =
    words === undefined ? Number((digits ?? '0').replace(/,/g, '')) : wordValue(words.toLowerCase());
  const percent = unit !== undefined && /%|cent|pct|bps/i.test(unit);
  return {
    start,
    end,
    value: /bps/i.test(unit ?? '') ? number / 100 : number,
    scale: SCALE[sized] ?? 1,
    ...(currency !== undefined && { currency }),
    percent,
    plus: plus !== undefined || /\+|plus|more/.test(tail ?? ''),
    approx: /-odd/.test(tail ?? ''),
    isWord: words !== undefined,
  };
}

/** Floating point must not show: 1.1 × 1e6 is 1100000. */
const scaled = (value: number, scale: number): number => Number((value * scale).toPrecision(12));

/** All numbers of a text that can be quantities, left to right. Names, codes, dates, versions and ordinals are not. */
export function findNumbers(text: string): NumberMention[] {
  const atoms = [...text.matchAll(NUMBER)].flatMap((match) => readAtom(text, match) ?? []);
  const mentions: NumberMention[] = [];
  for (let i = 0; i < atoms.length; i++) {
    const a = atoms[i] as Atom;
    const b = atoms[i + 1];
    const before = text.slice(Math.max(0, a.start - 24), a.start);
    const joined = b === undefined ? null : joinAtoms(text, before, a, b);
    if (joined !== null) {
      mentions.push(joined);
      i++;
      continue;
    }
    const isMin = a.plus || BEFORE_MIN.test(before);
    const isMax = !isMin && BEFORE_MAX.test(before);
    const approx = a.approx || BEFORE_APPROX.test(before);
    mentions.push({
      span: { start: a.start, end: a.end },
      value: scaled(a.value, a.scale),
      ...(isMin && { bound: 'min' as const }),
      ...(isMax && { bound: 'max' as const }),
      ...(approx && { approx }),
      ...(a.currency !== undefined && { currency: a.currency }),
      ...(a.percent && { percent: true }),
    });
  }
  return mentions;
}

/** "8–10", "$2M to $20M", "from 24 % to 9 %", "61→74 %", "between four and six"; null when the two stand apart. */
function joinAtoms(text: string, before: string, a: Atom, b: Atom): NumberMention | null {
  const link = LINK.exec(text.slice(a.end, b.start));
  if (link === null) return null;
  const { dash, arrow, to } = link.groups ?? {};
  const word = to?.toLowerCase();
  if (word === 'and' && !/\bbetween\s*(?:approximately\s*|about\s*)?$/i.test(before)) return null;
  if (
    a.currency !== undefined &&
    b.currency === undefined &&
    b.scale === 1 &&
    b.value < 1000 &&
    word !== undefined
  )
    return null;
  const scale = a.scale === 1 && a.value < 1000 && b.scale > 1 ? b.scale : a.scale;
  const low = scaled(a.value, scale);
  const high = scaled(
    b.value,
    b.scale === 1 && scale > 1 && b.value < 1000 && dash !== undefined ? scale : b.scale,
  );
  const isChange =
    arrow !== undefined ||
    word === 'down to' ||
    word === 'up to' ||
    (word === 'to' &&
      /(?<!\b(?:ranging|ranged|range|varying|anywhere) )\bfrom\s*(?:an?\s|about\s|approximately\s|over\s|\D{0,12}\bof\s)?\s*~?$/i.test(
        before,
      )) ||
    (low > high && dash === undefined);
  const percent = a.percent || b.percent;
  const currency = a.currency ?? b.currency;
  return {
    span: { start: a.start, end: b.end },
    ...(isChange ? { from: low, to: high } : { min: low, max: high }),
    ...(currency !== undefined && { currency }),
    ...(percent && { percent: true }),
  };
}

const RANK = new RegExp(
  String.raw`(?:#\s?(?<hash>\d{1,3})\b|\b(?:ranked|ranking|rank|placed|to|number|no\.?)\s+(?:as\s+)?(?:number\s+|no\.?\s*)?(?<ordinal>${ORDINALS.slice(1).join('|')}|\d{1,3}(?:st|nd|rd|th)|(?<=(?:number|no\.?)\s)one)\b)(?:\s+(?:out\s+)?of\s+(?:the\s+)?(?<of>\d+|(?:${UNITS.slice(1).join('|')})\b))?`,
  'giu',
);

/** Places in a ranking: "#1", "second of fourteen". `to` where the words say that it was reached. */
export function findRanks(text: string): NumberMention[] {
  return [...text.matchAll(RANK)].flatMap((match) => {
    const { hash, ordinal, of } = match.groups ?? {};
    const word = ordinal?.toLowerCase() ?? '';
    const value =
      hash !== undefined
        ? Number(hash)
        : word === 'one'
          ? 1
          : ORDINALS.includes(word)
            ? ORDINALS.indexOf(word)
            : parseInt(word, 10);
    if (!Number.isFinite(value) || value === 0) return [];
    const start = match.index;
    const reached = /^to\s/i.test(match[0]);
    if (reached && of === undefined) return [];
    return [
      {
        span: { start, end: start + match[0].length },
        ordinal: true,
        ...(reached ? { to: value } : { value }),
      },
    ];
  });
}
