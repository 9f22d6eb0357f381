import type { Run } from '../model.ts';

/** A piece of text that knows where its characters are drawn. `runs` index `text` and are sorted. */
export interface Stretch {
  readonly text: string;
  readonly runs: readonly Run[];
}

export const EMPTY_STRETCH: Stretch = { text: '', runs: [] };

/** Text without a place on a page. */
export const plainStretch = (text: string): Stretch => ({ text, runs: [] });

/** Runs moved by `offset` characters. */
function shiftRuns(runs: readonly Run[], offset: number): Run[] {
  return runs.map(({ span, box }) => ({ span: { start: span.start + offset, end: span.end + offset }, box }));
}

/** The characters from `start` to `end`, spaces at both ends left out; boxes are cut in proportion. */
export function sliceStretch({ text, runs }: Stretch, start = 0, end = text.length): Stretch {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (start === 0 && end === text.length) return { text, runs };
  const kept = runs.flatMap((run): Run[] => {
    const from = Math.max(run.span.start, start);
    const to = Math.min(run.span.end, end);
    if (from >= to) return [];
    return [{ span: { start: from - start, end: to - start }, box: cutBox(run, from, to) }];
  });
  return { text: text.slice(start, end), runs: kept };
}

function cutBox({ span, box }: Run, from: number, to: number): Run['box'] {
  const length = span.end - span.start;
  if (from === span.start && to === span.end) return box;
  const x = box.x + (box.width * (from - span.start)) / length;
  return { page: box.page, x, y: box.y, width: (box.width * (to - from)) / length, height: box.height };
}

const isSpace = (code: number): boolean =>
  code === 32 || code === 9 || code === 10 || code === 13 || code === 160;

/** Both texts with `between` in the middle. */
export function joinStretches(a: Stretch, b: Stretch, between = ' '): Stretch {
  if (a.text === '') return b;
  if (b.text === '') return a;
  return {
    text: a.text + between + b.text,
    runs: [...a.runs, ...shiftRuns(b.runs, a.text.length + between.length)],
  };
}

const BROKEN_WORD = /\p{Ll}[-‐\u00ad]$/u;
const KEEPS_HYPHEN =
  /(?:^|[\s(/])(?:[\p{L}\d]*-[\p{L}\d]+|non|self|cross|co|pre|post|multi|inter|intra|sub|semi|anti|mid|high|low|long|short|well|end|full|part|real|third|two|three|four|five|six|seven|eight|nine|ten|year|on|off|in|up|day|first|second|client|customer|value|data|user|front|back|award|decision|problem|team|cost|time|mission|large|small|hands|state|best|peer|face|multi|world|company|enterprise|organi[sz]ation|industry|product|project|ex|e|so|life|risk|test|results|detail|goal|service|solution|revenue|profit|business|policy|process|people|line|open|top|key|lower|upper|fast|follow|go|start|step|sign|hand|run|roll|build|set|ground|right|left|under|over)[-‐]$/iu;

/** A wrapped line joined with the next one: by a space, or mended where a word is broken at the line end. */
export function joinWrapped(a: Stretch, b: Stretch): Stretch {
  if (a.text.endsWith('\u00ad')) return joinStretches(sliceStretch(a, 0, a.text.length - 1), b, '');
  if (/[\p{L}\d][/–—]$/u.test(a.text) && !/\s[–—]$/u.test(a.text)) return joinStretches(a, b, '');
  if (!BROKEN_WORD.test(a.text) || !/^\p{Ll}/u.test(b.text)) {
    return joinStretches(a, b, /[\p{L}\d][-‐]$/u.test(a.text) ? '' : ' ');
  }
  if (KEEPS_HYPHEN.test(a.text)) return joinStretches(a, b, '');
  return joinStretches(sliceStretch(a, 0, a.text.length - 1), b, '');
}
