import { table } from '../text/table.ts';

/** Characters of a page that are read: far more than any posting needs. */
const LARGEST_PAGE = 3_000_000;

/** A posting as text, one line a line of the page, list items behind "- ". */
interface PostingContent {
  readonly title: string | null;
  readonly organization: string | null;
  readonly text: string;
}

/**
 * Reads a posting from plain text, HTML or JSON. Where a page carries schema.org JobPosting data, that is taken
 * instead of what is drawn around it. Needs no DOM; runs nothing of the page.
 */
export function readPostingContent(content: string): PostingContent {
  const trimmed = content.slice(0, LARGEST_PAGE).trim();
  if (/^[[{]/.test(trimmed)) {
    const posting = findJobPosting(parse(trimmed));
    if (posting !== null) return ofJobPosting(posting);
  }
  if (!/<(?:!doctype|html|body|p|div|li|br|h[1-6]|article|section|script)\b/i.test(trimmed))
    return { title: null, organization: null, text: trimmed };
  for (const script of jsonScripts(trimmed)) {
    const posting = findJobPosting(parse(script));
    if (posting !== null) return ofJobPosting(posting);
  }
  const title = elementText(trimmed, 'h1') ?? elementText(trimmed, 'title');
  return { title, organization: null, text: htmlText(trimmed) };
}

/** The words of the first element of this name, or null. */
function elementText(html: string, name: string): string | null {
  const open = new RegExp(`<${name}\\b[^<>]{0,500}>`, 'i').exec(html);
  if (open === null) return null;
  // Its own name hides a title from the page's text, so only what stands inside is read here.
  const inner = html.slice(open.index + open[0].length, open.index + 2_000);
  const end = inner.toLowerCase().indexOf(`</${name}`);
  const text = end < 0 ? '' : htmlText(inner.slice(0, end)).replaceAll('\n', ' ');
  return text === '' ? null : text;
}

/** The contents of the page's JSON-LD scripts. */
function jsonScripts(html: string): readonly string[] {
  const scripts: string[] = [];
  for (const open of html.matchAll(/<script\b[^<>]{0,500}application\/ld\+json[^<>]{0,500}>/gi)) {
    const start = open.index + open[0].length;
    const end = html.toLowerCase().indexOf('</script', start);
    if (end < 0) break;
    scripts.push(html.slice(start, end));
    if (scripts.length === 50) break;
  }
  return scripts;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null;
  }
}

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;
const DEEPEST = 6;

function findJobPosting(value: unknown, depth = 0): Tree | null {
  if (!isTree(value) || depth > DEEPEST) return null;
  if ([value['@type']].flat().some((type) => /(?:^|\/)JobPosting$/.test(String(type)))) return value;
  const inner: readonly unknown[] = Array.isArray(value) ? value : [value['@graph'], value.mainEntity];
  for (const one of inner) {
    const found = findJobPosting(one, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

/** The parts of a JobPosting that say what is asked, with the heading that each would stand under. */
const PARTS = [
  ['description', ''],
  ['responsibilities', 'Responsibilities'],
  ['qualifications', 'Requirements'],
  ['skills', 'Requirements'],
  ['experienceRequirements', 'Requirements'],
] as const;

function ofJobPosting(posting: Tree): PostingContent {
  const organization = isTree(posting.hiringOrganization)
    ? posting.hiringOrganization.name
    : posting.hiringOrganization;
  const text = PARTS.flatMap(([field, heading]) => {
    const lines = [posting[field]]
      .flat()
      .filter((one) => typeof one === 'string')
      .map(fieldText);
    return lines.length === 0 ? [] : [...(heading === '' ? [] : [`${heading}:`]), ...lines];
  }).join('\n');
  const title = textOrNull(posting.title);
  return { title, organization: textOrNull(organization), text };
}

/** Some sites put HTML into the field, some HTML written as entities, some plain text. */
function fieldText(field: string): string {
  const once = /<[a-z]/i.test(field) ? htmlText(field) : decode(field);
  return /<(?:p|li|br|div|ul)\b/i.test(once) ? htmlText(once) : once;
}

const textOrNull = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? decode(value).trim() : null;

const UNSEEN = new Set(
  'script style noscript template svg nav header footer form select button title'.split(' '),
);
const BREAKING = new Set(
  'p div section article main ul ol tr table h1 h2 h3 h4 h5 h6 blockquote dl dt dd figure br li'.split(' '),
);
/** A tag or a comment; bounded, so that a page of open brackets costs no more than its length. */
const TAG = /<!--|<(\/?)([a-z][a-z0-9]{0,20})\b[^<>]{0,5000}>/gi;

/** What a reader of the page sees, without menus and forms. One pass over the page. */
function htmlText(html: string): string {
  let seen = '';
  let at = 0;
  /** The element that hides what stands in it. */
  let hidden: string | null = null;
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(html); tag !== null; tag = TAG.exec(html)) {
    if (hidden === null) seen += html.slice(at, tag.index).replace(/[\s\u0001\u0002]+/g, ' ');
    at = TAG.lastIndex;
    const name = tag[2]?.toLowerCase();
    const closes = tag[1] === '/';
    if (name === undefined) {
      const end = html.indexOf('-->', at);
      at = end < 0 ? html.length : end + 3;
      TAG.lastIndex = at;
    } else if (hidden !== null) {
      if (closes && name === hidden) hidden = null;
    } else if (UNSEEN.has(name) && !closes) hidden = name;
    else seen += markOf(name, closes, html.slice(at, at + 20));
  }
  if (hidden === null) seen += html.slice(at).replace(/[\s\u0001\u0002]+/g, ' ');
  return decode(seen)
    .split('\n')
    .map((line) => asHeading(line.replace(/\s+/g, ' ').trim()))
    .filter((line) => line !== '' && line !== '-')
    .join('\n');
}

/** Around what is set as a heading, or in bold, until the line is whole. */
const OPEN = '\u0001';
const CLOSE = '\u0002';

/** A line that is a heading, or all in bold, ends in a colon: in plain text nothing else tells it from the lines below. */
function asHeading(line: string): string {
  const bare = line.replace(/[\u0001\u0002]/g, '').trim();
  const isHeading = /^\s*\u0001[^\u0002]*\u0002\s*:?$/.test(line);
  return isHeading && bare !== '' && !/[:.!?]$/.test(bare) ? `${bare}:` : bare;
}

/** What a tag is to a reader: a new line, a list item, the cell of a row, or nothing. */
function markOf(name: string, closes: boolean, ahead: string): string {
  if (name === 'li' && !closes) return '\n- ';
  if (name === 'td' && closes) return /^\s*<td\b/i.test(ahead) ? ': ' : '';
  if (name === 'b' || name === 'strong') {
    const endsLine = closes && /^\s*(?:<br|<\/p)/i.test(ahead);
    return closes ? `${CLOSE}${endsLine ? '\n' : ''}` : OPEN;
  }
  if (/^h[2-6]$/.test(name)) return closes ? `${CLOSE}\n` : `\n${OPEN}`;
  return BREAKING.has(name) ? '\n' : '';
}

const NAMED = table({
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  bull: '•',
  middot: '·',
  pound: '£',
  euro: '€',
  copy: '©',
  reg: '®',
});

function decode(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}
