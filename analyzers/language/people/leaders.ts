import { type Reading, spanOf } from '../reading.ts';
import { isDenied } from '../walk.ts';
import type { PeopleClaim } from './claim.ts';
import { claim } from './claim.ts';

const LEADING = /^(?:leader|leadership|team-building|teambuilding)$/;
const PEOPLE_SKILL = /^(?:people|staff|personnel|line|man)$/;
const SKILL_NOUN = /^(?:skills?|qualities|abilities|ability|experience|style|strengths|capabilities|roles?)$/;
const NOT_LEADING =
  /^(?:market|thought|industry|world|team|project|squad|section|shift|group|program|programme|cost|loss|opinion|class|student|sales|development|global|price|technology~|executive|senior)$/;

/** "Diploma in Leadership and Management": studied, not shown. */
const LEARNED =
  /\b(?:diploma|degree|certificate|course|award|apprenticeship|msc|mba|ba|module)\b[^.;]{0,12}\b(?:in|on|of|:)\s(?:[\w-]+\s){0,2}$/i;

/** "a seasoned leader", "leadership skills", "people management": said of oneself, not shown. */
export function leaderClaims(reading: Reading): readonly PeopleClaim[] {
  for (const { phrase, predicate, role } of reading.placed) {
    const said =
      role === 'root' ||
      predicate?.standing === 'trait' ||
      predicate?.standing === 'listed' ||
      // "accomplished leader known for …", "experienced with leadership, team building, …"
      (role === 'subject' && /^(?:who|that)$/.test(predicate?.link ?? '')) ||
      (role === 'subject' && /^(?:know|respect|recogni[sz]e)$/.test(predicate?.lemma ?? '')) ||
      (predicate?.lemma === 'experience' && role === 'with');
    if (
      !said ||
      LEARNED.test(reading.text.slice(0, reading.tokens[phrase.start]?.span.start)) ||
      isDenied(reading, phrase) ||
      phrase.tags.has('Plural') ||
      (predicate?.lemma !== 'experience' &&
        /^(?:with|to|by|for|during)$/.test(reading.tokens[phrase.start - 1]?.norm ?? ''))
    )
      continue;
    const words = [...phrase.modifiers, phrase.noun];
    const span = spanOf(reading, phrase.start, phrase.end);
    const people = words.findIndex((word) => PEOPLE_SKILL.test(word));
    if (people >= 0 && /^(?:management|manager|managing|supervision)$/.test(words[people + 1] ?? ''))
      return [{ ...claim(reading, 'direct-reports', [], 'direct', null), strength: 'claimed', span }];
    const at = words.findIndex((word) => LEADING.test(word));
    const closes = at >= 0 && (at === words.length - 1 || SKILL_NOUN.test(words[at + 1] ?? ''));
    const building = words.includes('building') && words.includes('team');
    // "A savvy team leader skilled in …" describes oneself; "Team leader, night shift" is a post.
    const self = words[at - 1] === 'team' && /^an?$/.test(words[0] ?? '') && phrase.start === 0 && at > 2;
    if ((closes && (self || !NOT_LEADING.test(words[at - 1] ?? ''))) || building)
      return [
        { ...claim(reading, 'team-leadership', [], 'led', 'led-not-managed'), strength: 'claimed', span },
      ];
  }
  return [];
}
