import { oncePerReading } from './once.ts';

/**
 * Standing in for somebody else: "in the absence of the manager", "acting head of", "covered for", "interim".
 * What is held meanwhile is attached to the cover only.
 */
const COVER =
  /\b(?:in (?:the|his|her|their) absence\b|in (?:the )?absence of|during (?:his|her|their|the) (?:absence|leave|sabbatical|vacancy)|while (?:the )?(?:\w+ ){1,4}(?:was|is|were) (?:away|absent|on leave|out|vacant)|in (?:the |my |our |his |her )?[\w-]+(?: [\w-]+)?(?:'s|’s) absence\b|\bad interim\b|stood in (?:for|as)|seconded as|secondment as|st(?:and|anding|epped|ep|epping)[- ](?:in|up) (?:for|as)|fill(?:ed|ing|s)? in (?:for|as)|deputi[sz](?:e|ed|ing)\b|maternity cover|cover(?:ed|ing|s)? (?:for )?(?:my |the |his |her )?(?:\w+ ){0,2}(?:manager|supervisor|director|head|lead|leader|foreman|principal|boss)(?:'s)?\b)/i;
const INTERIM =
  /(?:\b(?:hold|held|holding|fill|filled|filling|took|take|accepted|in) (?:an? |the |several )?(?=(?:acting|interim)\s+(?:\w+ ){0,3}(?:roles?|posts?|positions?|capacity|appointments?)\b)|^|[.;,(–-]\s*|\bas (?:an? |the )?|\b(?:appointed|named|served|serving|selected)(?: as)?(?: the| an)? )(?:acting|interim|officiating|step-up)\s+(?!as\b|upon\b|on\b|in\b|report|financial report)(?=\w)/i;

/** Without one of these no text tells of a cover: most are turned away at once. */
const MENTIONED =
  /absence|leave|sabbatical|vacan|away|absent|on leave|out|ad interim|acting|interim|officiating|step-up|st(?:and|ood|ep)|second|fill|deputi|cover/i;

/** True when the whole statement tells of a cover. */
export const isCover = oncePerReading(
  ({ text }) => MENTIONED.test(text) && (COVER.test(text) || INTERIM.test(text)),
);
