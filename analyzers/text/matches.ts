/**
 * All matches of a global pattern, left to right; none of them may be empty. `matchAll` makes a new pattern from the
 * text of the old one at each call, which for a long one takes longer than looking for it in a line.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) matches.push(match);
  return matches;
}
