import type { Recommendation } from '../../model.ts';
import { isMasked, type Line } from './lines.ts';
import { blocksOf, childBlocks, isWithin, type Block } from './outline.ts';
import type { ProfileRecommendation } from './profile.ts';
import { linesOfRow, type Row } from './rows.ts';

/** Position of the tab that is open, received ones being the first; null when the page does not say. */
export function openTab(card: Block): number | null {
  const groups = new Map<Block, { isOpen: boolean; tabs: Block[] }>();
  for (const block of blocksOf(card)) {
    const { parent, tag, attributes } = block;
    const isTab =
      tag === 'button' ||
      attributes.role === 'tab' ||
      attributes.role === 'radio' ||
      /detailScreenTabIndex=/.test(attributes.href ?? '');
    if (!isTab || parent === null) continue;
    const group = groups.get(parent) ?? { isOpen: false, tabs: [] };
    group.tabs.push(block);
    group.isOpen ||= isSelected(block);
    groups.set(parent, group);
  }
  const tabs = [...groups.values()].find(({ isOpen, tabs }) => isOpen && tabs.length > 1)?.tabs;
  return tabs === undefined ? null : tabs.findIndex(isSelected);
}

const isSelected = ({ attributes }: Block): boolean =>
  (['aria-selected', 'aria-checked', 'aria-pressed'] as const).some((name) => attributes[name] === 'true') ||
  (attributes['aria-current'] ?? 'false') !== 'false';

/** What others wrote about the subject, from rows that hold one each. Repeated rows come once. */
export function readRecommendations(
  rows: readonly Row[],
  subjectName: string | null,
): ProfileRecommendation[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const one = readRecommendation(linesOfRow(row), subjectName);
    if (one === null) return [];
    const key = `${one.author ?? ''}\n${one.lines.join('\n')}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [one];
  });
}

/** The date, with its day, and the sentence that says who worked how with whom: "May 14, 2025, Tobias managed Ines directly". */
const RELATION = /^((?=\D*\d{1,2}\b).{4,30}?\b(?:19|20)\d\d(?: г\.)?),\s+(\S.*)$/u;

const isRelation = (text: string): boolean => RELATION.test(text);

function readRecommendation(
  lines: readonly Line[],
  subjectName: string | null,
): ProfileRecommendation | null {
  const heads = lines.filter((line) => !isDegree(line.text));
  const [author, ...rest] = heads;
  if (author === undefined || author.isProse) return null;
  const at = rest.findIndex((line) => !line.isProse && isRelation(line.text));
  const relation = at === -1 ? null : (RELATION.exec(rest[at]?.text ?? '')?.[2] ?? null);
  const body = rest.filter((line, index) =>
    at === -1 ? line.isProse || index > 0 || rest.length === 1 : index > at,
  );
  const text = body.filter((line) => !isMasked(line.text)).map((line) => line.text);
  if (text.length === 0 && relation === null) return null;
  return {
    author: isMasked(author.text) ? null : author.text,
    relationship: relation,
    direction: directionOf(relation, subjectName, author.text),
    lines: text,
  };
}

const isDegree = (text: string): boolean => /^·?\s*\d(?:st|nd|rd|th|er|º|°|\.|e)?\+?$/u.test(text);

/** Sentences that name the one above first, and those that name the one below first. */
const FIRST_ABOVE =
  /\bmanaged\b.*\bdirectly\b|\bvorgesetzte|\b(?:dirigeait|supervisait|encadrait)\b|\b(?:dirigía|gestionaba|supervisaba)\b|\b(?:gerenciou|gerenciava|supervisionou)\b|\bgestiva\b/iu;
const FIRST_BELOW =
  /\breported directly\b|\bunterstellt\b|\bberichtete\b|\b(?:relevait|dépendait|rendait compte)\b|\b(?:dependía|reportaba)\b|\b(?:subordinad[oa]|respondia)\b|\b(?:riportava|rispondeva)\b/iu;
const NOT_ABOVE =
  /\b(?:senior|junior)\s+to\b|\bdidn.t manage\b|\bnicht direkt\b|\bmentor|\bteacher\b|\btaught\b|\bstudied\b/iu;
const CLIENT = /\bclients?\b|\bkund(?:e|in|en)\b|\bclientes?\b/iu;
const PEER =
  /\bworked with\b|\bsame team\b|\bdifferent (?:teams|companies|groups)\b|\bim selben team\b|\barbeitete\b|\bmême équipe\b|\bmismo equipo\b|\bmesma equipe\b|\bstesso team\b/iu;

function directionOf(
  sentence: string | null,
  subjectName: string | null,
  authorName: string,
): Recommendation['direction'] {
  if (sentence === null) return 'unknown';
  if (CLIENT.test(sentence)) return 'client';
  if (NOT_ABOVE.test(sentence)) return 'unknown';
  const isFirstAbove = FIRST_ABOVE.test(sentence);
  if (isFirstAbove !== FIRST_BELOW.test(sentence)) {
    const first = whoComesFirst(sentence, subjectName ?? '', authorName);
    if (first === null) return 'unknown';
    return (first === 'author') === isFirstAbove ? 'subject-reported' : 'author-reported';
  }
  return PEER.test(sentence) ? 'peer' : 'unknown';
}

/** Which of the two is named first, by the names that they do not share; null when that cannot be told. */
function whoComesFirst(sentence: string, subject: string, author: string): 'subject' | 'author' | null {
  const at = (name: string, other: string): number => {
    const others = wordsOf(other);
    const places = wordsOf(name)
      .filter((word) => !others.includes(word))
      .map((word) => sentence.toLowerCase().search(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u')))
      .filter((place) => place !== -1);
    return places.length === 0 ? -1 : Math.min(...places);
  };
  const subjectAt = at(subject, author);
  const authorAt = at(author, subject);
  if (subjectAt === authorAt) return null;
  // One name is enough: the sentence holds two, and the other one stands on the other side.
  if (authorAt === -1) return subjectAt < sentence.length / 3 ? 'subject' : 'author';
  if (subjectAt === -1) return authorAt < sentence.length / 3 ? 'author' : 'subject';
  return subjectAt < authorAt ? 'subject' : 'author';
}

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);

/** Parts of a card that hold one relationship sentence each, for cards whose rows bear no sign. */
export function rowsByRelation(card: Block, lines: readonly Line[]): Row[] {
  const relations = lines.filter((line) => !line.isProse && isRelation(line.text));
  const split = (block: Block): Row[] => {
    const rows: Block[][] = [];
    for (const child of childBlocks(block)) {
      const inside = relations.filter((line) => isWithin(line.block, child)).length;
      if (inside > 1) rows.push(...split(child).map((row) => [...row]));
      else if (inside === 1) rows.push([child]);
      // The text stands beside its head, not in it.
      else rows.at(-1)?.push(child);
    }
    return rows;
  };
  return split(card);
}
