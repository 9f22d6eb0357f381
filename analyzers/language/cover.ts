import { oncePerReading } from './once.ts';
import type { Reading } from './reading.ts';
import type { Found } from './signal.ts';

/** Posts that somebody can be away from. */
const POST =
  '(?:manager|supervisor|director|head|lead|leader|chief|boss|principal|officer|foreman|superintendent|captain|sergeant|sister|matron|dean|chair|partner|owner|commander|coordinator|president|ceo|editor|headteacher|he|she|they)';
/** "the manager's annual leave", "her maternity leave"; never the author's own. */
const AWAY = String.raw`(?:his|her|their|(?:(?:the|our|my) )?(?:[\w-]+ ){0,2}[\w-]+['’]s) (?:[\w-]+ ){0,3}?(?:absences?|leave|sabbatical|vacancy|secondment|illness|holidays?|vacation|rest days|days off)(?! (?:polic|request|balance|record|system|calendar|process|entitle|admin|form))`;

/**
 * Standing in for somebody else: "in the absence of the manager", "acting head of", "covered for", "interim".
 * What is held meanwhile is attached to the cover only.
 */
const COVER = new RegExp(
  [
    String.raw`\b(?:in (?:the|his|her|their|his ?(?:\/|or) ?her) absences?\b|in (?:the )?absence of|on behalf of (?:the |my |our )?(?:[\w-]+ ){0,4}?${POST}(?: of [\w-]+)? (?:when|while|whilst|during|if) [^.;]{0,24}\b(?:absen|away|leave|unavailable|required)\w*|in (?:the |my |our |his |her )?[\w-]+(?: [\w-]+)?(?:'s|’s) absence\b|ad interim\b)`,
    String.raw`\b(?:during|on|throughout|over) ${AWAY}\b`,
    String.raw`\bwhile (?:the )?(?:\w+ ){1,4}(?:was|is|were) (?:away|absent|on leave|out|vacant)`,
    String.raw`\b(?:while|whilst|when|whenever|if) (?:the |my |our |his |her )?(?:\w+ ){0,3}${POST} (?:is|was|were|are) (?:away|absent|off|on (?:\w+ ){0,2}(?:leave|holiday|vacation|sabbatical)|unavailable|out|sick|ill|abroad|travell?ing|in hospital|injured|deployed|on secondment)\b`,
    String.raw`\b(?:while|until|whilst|pending) (?:the |an? )?(?:permanent|new|replacement|substantive|successor)\b[^.;]{0,40}\b(?:appoint|recruit|hir|found|select|search|identif|arriv|in post)\w*`,
    String.raw`\bpending (?:the )?(?:appointment|recruitment|arrival|selection|hiring) of (?:an? |the )?`,
    String.raw`\b(?:stood in (?:for|as)|seconded (?:to [^.;]{2,48} )?as|secondment (?:to [^.;]{2,48} )?as|seconded to the (?:role|post|position) of|held the fort|st(?:and|anding|epped|ep|epping)[- ](?:in|up) (?:for|as|to the (?:role|post|position))|fill(?:ed|ing|s)? in (?:for|as)|act(?:ed|ing|s)? up (?:as|to|into)|deputi[sz](?:e|ed|ing)\b|understud(?:y|ied|ies|ying)\b|officiat(?:ed|ing|es) (?:as|for)|higher duties\b)`,
    String.raw`\bact(?:ed|ing)? as (?:an? |the )?(?:\w+ ){0,3}${POST} (?:during|in|for|pending) (?:an? |the )?(?:\w+ ){0,2}(?:vacanc(?:y|ies)|gaps?|interregnum|absences?)\b`,
    String.raw`\btemporar(?:y|ily) (?:promot|upgrad|appoint|elevat|detail)\w+`,
    String.raw`\b(?:maternity|paternity|parental[- ]leave|adoption|sickness|sick[- ]leave|leave|holiday|vacation) cover\b`,
    String.raw`\bcover(?:ed|ing|s)? (?:for )?(?:my |the |his |her )?(?:(?:role|post|position|duties|desk|brief|portfolio) of (?:the )?)?(?:\w+ ){0,2}(?:manager|supervisor|director|head|lead|leader|foreman|principal|boss)(?:'s)?\b`,
    String.raw`\((?:acting|interim|temporary|officiating|a/g)\)`,
  ].join('|'),
  'i',
);
const INTERIM =
  /(?:\b(?:hold|held|holding|fill|filled|filling|took|take|accepted|in) (?:an? |the |several )?(?=(?:acting|interim)\s+(?:\w+ ){0,3}(?:roles?|posts?|positions?|capacity|appointments?)\b)|^|[.;,(–-]\s*|\bas (?:an? |the )?|\b(?:appointed|named|served|serving|selected)(?: as)?(?: the| an)? )(?:acting|interim|officiating|step-up)\s+(?!as\b|upon\b|on\b|in\b|report|financial report)(?=\w)/i;

/** Without one of these no text tells of a cover: most are turned away at once. */
const MENTIONED =
  /absen|leave|sabbatical|vacan|away|off\b|days|vacation|holiday|unavailable|hospital|injured|deployed|act as|sick|ill\b|abroad|travel|secondment|pending|until|permanent|replacement|the fort|out|ad interim|acting|acted|interim|officiat|step-up|st(?:and|ood|ep)|second|fill|deputi|cover|understud|higher duties|temporar/i;

/** True when the whole statement tells of a cover. */
export const isCover = oncePerReading(
  ({ text }) => MENTIONED.test(text) && (COVER.test(text) || INTERIM.test(text)),
);

/** What is held while standing in for somebody belongs to the cover alone. */
export function exceptWhileCovering(reading: Reading, found: Found): Found {
  if (found.hits.length === 0 || !isCover(reading)) return found;
  return { hits: [], misses: found.hits.map(({ span }) => ({ span, rule: 'while-covering' })) };
}
