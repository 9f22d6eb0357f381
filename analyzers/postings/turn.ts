/**
 * Openings that ask: what stands behind them is what a resume would say. They are taken off one after the other,
 * so "You must have proven experience of managing a team" becomes "managing a team".
 */
const OPENINGS: readonly RegExp[] = [
  /^(?:(?:and|also|then|plus)\s+)/i,
  /^(?:essential|desirable|required|preferred|preferably|ideally|optional(?:ly)?|must[- ]haves?|nice[- ]to[- ]have|bonus)\b\s*[:,–-]?\s*/i,
  /^(?:in this (?:role|job|position|post),?|as (?:an?|our|the) [^,]{3,60}?,?(?= you\b)|day to day,?)\s+/i,
  /^(?:the|our)?\s*(?:successful|ideal|right)?\s*(?:candidate|applicant|post ?holder|role holder|incumbent|person|director|manager|head of \w+)\s+(?:will|must|should|shall|has|is expected to|can)\s+/i,
  /^(?:we|who)\b[^.]{0,40}?\b(?:looking for|seeking|need|expect|require)\s+(?:an?\s+)?(?:someone|somebody|person|you|[\w ]{3,60}?)\s+(?:who|to|with)\s+(?:will\s+|can\s+|has\s+|have\s+)?/i,
  /^you\s+(?:will|shall|must|should|would|can|may|are expected to|are able to|are going to|need to|get to|also)?\s*(?:also\s+)?/i,
  /^you(?:'|’)(?:ll|ve|re)\s+/i,
  /^(?:will|must|should|shall)\s+/i,
  /^(?:be|are|is)\s+(?=(?:responsible|accountable|answerable|in charge|the))/i,
  /^(?:have|has|having|had)\s+(?=\w)/i,
  /^(?:be\s+)?(?:able|willing|ready|comfortable|expected|required|keen)\s+(?:to|with)\s+/i,
  /^(?:an?\s+|the\s+)?(?:(?:proven|demonstrated|demonstrable|strong|solid|significant|extensive|substantial|successful|prior|previous|hands-on|relevant|excellent|deep|broad|good|practical|first-hand|clear|some|direct|progressive)(?:,|\s+and)?\s+)*(?:ability|capacity|capability|willingness|aptitude|confidence)\s+(?:to|in|for)\s+/i,
  /^(?:an?\s+|the\s+)?(?:(?:proven|demonstrated|demonstrable|strong|solid|significant|extensive|substantial|successful|prior|previous|hands-on|relevant|excellent|deep|broad|good|practical|first-hand|clear|some|direct|progressive)(?:,|\s+and)?\s+)*(?:experience|track record|history|record|background|expertise|skills?|success|exposure)(?:\s+and\s+\w+)?\s+(?:of|in|with|at|as|to|for)?\s*(?=\w)/i,
  /^(?:(?:a\s+)?(?:minimum|at least|min\.?)(?:\s+of)?\s+)?(?:\d{1,2}\s*(?:\+|[-–]\s*\d{1,2})?|\w+)\s*(?:or more\s+)?(?:\+\s*)?years?(?:'|’)?\s+(?:of\s+)?(?:(?:\w+\s+){0,3}?experience\s+)?(?:in|with|of|as|at)?\s*(?=\w)/i,
];

/** A sentence of a posting as a resume would say it. */
export function turnAround(sentence: string): string {
  let text = sentence.trim();
  for (let round = 0; round < 6; round++) {
    const before = text;
    for (const opening of OPENINGS) text = text.replace(opening, '');
    if (text === before || text === '') break;
  }
  return text === '' ? sentence : text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a posting says behind "including" or "of which" asks too: parts to be read by themselves. */
export function partsOf(sentence: string): readonly string[] {
  const parts = sentence.split(/,?\s+(?:including|of which|of them|at least (?=\w+ of them))\s+|:\s+/i);
  return [...new Set([sentence, ...parts])].filter((part) => /\p{L}/u.test(part));
}
