import { matchesOf } from '../text/matches.ts';
import { isNumeric } from '../text/numbers.ts';
import { compoundLength, tagsOf, verbSenses, type Tag, type VerbSense } from './lexicon/index.ts';
import { table } from '../text/table.ts';

/** A word by its shape alone. Offsets are into the run of characters that it was cut from. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case, without accents and stops of an abbreviation; what a contraction stands for ("not" of "don't"). */
  readonly norm: string;
  /** As the lexicon has it: without possessive ending and hyphens. */
  readonly key: string;
  readonly senses: readonly VerbSense[];
  readonly tags: ReadonlySet<Tag>;
  /** How many words the longest compound has that opens with this one; 0 when none does. */
  readonly opens: number;
  /** Holds a figure or a number word: only then the text can have a number. */
  readonly counts: boolean;
  /** The first word of a sentence that was glued to the one before: "was certifiedMigrated the phones". */
  readonly glued: boolean;
}

/** What blanks and the strokes of a list part. */
const RUN = /[^\s|•·▪]+/g;
/** Slashes and commas part words ("QA/Dev", "hiring,training") except where they are part of one. */
const INNER_BREAK = /(?<=[\p{L})]{2})[/,;](?=[\p{L}(]{2})/u;
const GLUED = /(?<=\p{Ll})(?=\p{Lu}\p{Ll}+(?:ed|ing)\b)/u;
const HYPHEN = /[-–—]/;
/** Marks that are no word by themselves; "&", "+" and other signs are. */
const MARKS = /^[\p{P}]*$/u;
const SIGNS = /[&@%]/;
const BEFORE_WORD = /^[^\p{L}\p{N}\p{Sc}#@_°]+/u;
const AFTER_WORD = /[^\p{L}\p{N}\p{Sc}%_°]+$/u;
const ABBREVIATION = /^(?:[a-z]\.){2,}/i;

/** First parts and last parts that do not stand alone: "re-sited", "flower-like". */
const PREFIX =
  /^(?:anti|bi|co|contra|de|extra|infra|inter|intra|macro|micro|mis|mono|multi|peri|pre|pro|proto|pseudo|re|sub|supra|trans|tri|un|out|ex)$/;
const SUFFIX = /^(?:like|ish|less|able|elect|type|designate)$/;
const HYPHENED = /^[a-zà-ÿ'/]+[-–—][a-z0-9à-ÿ]|^\d[\d,]{0,6}[-–—][a-zà-ÿ'/-]+$/i;

/** Contractions whose first part is not what stands before the apostrophe. */
const CONTRACTED = table({
  "can't": 'can',
  "won't": 'will',
  "shan't": 'should',
});
const UNMARKED_NOT = /^(can|do|did|does|would|could|should|has|is|was|are|were)n?t$/;

/** Words of a resume come again and again; a long text of strange ones must not fill the memory. */
const MAX_KNOWN = 20_000;
const known = new Map<string, readonly Word[]>();

/** The words of a text, left to right; what is only punctuation is none. Never throws. */
export function findWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: run, index } of matchesOf(RUN, text))
    for (const { start, end, norm, key, senses, tags, opens, counts, glued } of wordsOfRun(run))
      words.push({
        start: index + start,
        end: index + end,
        norm,
        key,
        senses,
        tags,
        opens,
        counts,
        glued,
      });
  return words;
}

function wordsOfRun(run: string): readonly Word[] {
  const before = known.get(run);
  if (before !== undefined) return before;
  // Engines keep a long slice as a pointer into its text: a copy lets that go.
  const copy = Array.from(run).join('');
  const words = cut(copy, 0);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(copy, words);
  return words;
}

function cut(run: string, offset: number): readonly Word[] {
  const inner = INNER_BREAK.exec(run);
  if (inner !== null) {
    const { index } = inner;
    return [...cut(run.slice(0, index), offset), ...cut(run.slice(index + 1), offset + index + 1)];
  }
  const [start, end] = trim(run);
  const word = run.slice(start, end);
  if (word === '') return MARKS.test(run) && !SIGNS.test(run) ? [] : [plain(run, offset)];
  return splitHyphens(word).flatMap(([part, at]) => splitGlued(part, offset + start + at));
}

/** The stretch without the punctuation around it. */
function trim(run: string): [start: number, end: number] {
  const start = BEFORE_WORD.exec(run)?.[0].length ?? 0;
  const tail = AFTER_WORD.exec(run.slice(start))?.[0] ?? '';
  const word = run.slice(start, run.length - tail.length);
  const keeps =
    (tail.startsWith('.') && ABBREVIATION.test(run.slice(start))) ||
    (/^['’]/.test(tail) && /[sn]$/i.test(word)) ||
    (tail.startsWith('+') && /^\d+$/.test(word));
  return [start, start + word.length + (keeps ? 1 : 0)];
}

/** "full-time" is two words; "re-sited", "x-ray" and what the lexicon has with its hyphen are one. */
function splitHyphens(word: string): readonly (readonly [part: string, at: number])[] {
  const [first = '', second = ''] = word.split(HYPHEN);
  if (!HYPHENED.test(word) || /^[a-z]$/i.test(first) || PREFIX.test(first) || SUFFIX.test(second))
    return [[word, 0]];
  const parts: [part: string, at: number][] = [];
  let at = 0;
  for (const part of word.split(HYPHEN)) {
    const last = parts.at(-1);
    const whole = last === undefined ? '' : word.slice(last[1], at + part.length);
    if (last !== undefined && tagsOf(whole.toLowerCase()).size > 0) last[0] = whole;
    else if (part !== '') parts.push([part, at]);
    at += part.length + 1;
  }
  return parts;
}

function splitGlued(word: string, offset: number): readonly Word[] {
  const at = GLUED.exec(word)?.index ?? -1;
  const second = at < 0 ? '' : word.slice(at);
  if (at < 0 || verbSenses(second.toLowerCase()).length === 0) return splitContraction(word, offset);
  return [plain(word.slice(0, at), offset), { ...plain(second, offset + at), glued: true }];
}

/** "don't" is "do" and a "not" without a place of its own; "we've" is "we". */
function splitContraction(word: string, offset: number): readonly Word[] {
  const whole = plain(word, offset);
  const { norm } = whole;
  const stem =
    CONTRACTED[norm] ??
    (norm.endsWith("n't") ? norm.slice(0, -3) : norm === 'cannot' ? 'can' : UNMARKED_NOT.exec(norm)?.[1]);
  if (stem !== undefined) {
    const end = offset + word.length;
    return [withNorm(whole, stem), { ...withNorm(whole, 'not'), start: end, end }];
  }
  const short = /^(\w+)'(?:ll|ve|re|m|d)$/.exec(norm)?.[1] ?? /^(that|what|let)'s$/.exec(norm)?.[1];
  return [short === undefined ? whole : withNorm(whole, short)];
}

function plain(word: string, offset: number): Word {
  const norm = normOf(word);
  const key = keyOf(norm);
  return {
    start: offset,
    end: offset + word.length,
    norm,
    key,
    senses: verbSenses(norm),
    tags: tagsOf(key),
    opens: compoundLength(key),
    counts: isNumeric(norm),
    glued: false,
  };
}

const withNorm = (word: Word, norm: string): Word => ({
  ...word,
  norm,
  key: norm,
  senses: verbSenses(norm),
  tags: tagsOf(norm),
  opens: compoundLength(norm),
});

/** What a resume cuts short, and means in full. */
const SHORT = table({
  mgr: 'manager', mgrs: 'managers', mngr: 'manager', mgmt: 'management', mngmt: 'management', supv: 'supervisor', supvr: 'supervisor',
  dept: 'department', depts: 'departments', asst: 'assistant', resp: 'responsible',
}); // prettier-ignore

function normOf(word: string): string {
  let norm = word.toLowerCase().replaceAll('’', "'").replaceAll('–', '-');
  if (/[^ -~]/.test(norm)) norm = norm.normalize('NFD').replace(/[\p{M}\u200b-\u200d\ufeff]/gu, '');
  // A range goes by its first number: "2021-2026".
  norm = norm
    .replace(/(\d),(?=\d)/g, '$1')
    .replace(/\.+$/, '')
    .replace(/^(\d+)-\d+$/, '$1');
  const full = SHORT[norm];
  if (full !== undefined) return full;
  return /(?:\b|^)(?:[a-z]\.)+[a-z]$/.test(norm) ? norm.replaceAll('.', '') : norm;
}

function keyOf(norm: string): string {
  const bare = norm.replace(/'s$/, '').replace(/s'$/, 's');
  return /^\p{L}+-\p{L}+$/u.test(bare) && tagsOf(bare).size === 0 ? bare.replace('-', '') : bare;
}
