import type { Certification } from '../model.ts';
import { findDates } from '../text/dates.ts';
import { sliceStretch, type Stretch } from '../text/stretch.ts';
import { countOrganizationNouns, isKnownOrganization } from './organization-words.ts';
import type { Paragraph } from './statements.ts';

/** Bodies that certify, besides those whose names tell that they are organizations. */
const ISSUERS =
  /^(?:pmi|project management institute|axelos|apmg(?: international)?|peoplecert|scrum alliance|scrum\.org|scaled agile(?:,? inc\.?)?|isaca|\(?isc\)?\s?[²2]|comptia|aws|amazon web services|google(?: cloud)?|microsoft|cisco|oracle|sap|salesforce|shrm|hrci|cipd|asq|iassc|iiba|icf|apm|bcs|acca|cima|aicpa|exin|itil|red hat|vmware|coursera|udemy|edx|linkedin(?: learning)?|osha|red cross|american heart association|iosh|nebosh|cfa institute|nasm)$/i;

/** The name and the issuer of a certificate, as pieces of a text. */
interface Certificate {
  readonly name: string;
  readonly issuer: string | null;
}

/** The certificates that a line names: several where it is a list of short names. */
function readCertificates(text: string): Certificate[] {
  const bare = dropDates(text);
  const rows = bare.split(/\s*[;•·]\s*|\t+/).filter((row) => /\p{L}/u.test(row));
  return rows.flatMap((row): Certificate[] => {
    const pieces = splitPieces(row);
    const issuer = pieces.findIndex((piece, index) => index > 0 && isIssuer(piece));
    if (issuer > 0) return [{ name: pieces.slice(0, issuer).join(', '), issuer: pieces[issuer] ?? null }];
    const areNames = pieces.length >= 3 && pieces.every((piece) => piece.split(/\s+/).length <= 5);
    return areNames ? pieces.map((name) => ({ name, issuer: null })) : [{ name: row, issuer: null }];
  });
}

function dropDates(text: string): string {
  let bare = text;
  for (const { span } of [...findDates(text)].reverse())
    bare = bare.slice(0, span.start) + bare.slice(span.end);
  return bare
    .replace(
      /\b(?:issued|expires?|expiry|valid(?: until)?|obtained|completed|credential id)\b:?\s*\S*/gi,
      ' ',
    )
    .replace(/\(\s*\)/g, ' ')
    .replace(/[\s,|–—-]+$/u, '')
    .replace(/^[\s,|–—:-]+/u, '')
    .replace(/ {2,}/g, ' ');
}

const splitPieces = (row: string): string[] =>
  row
    .split(/\s*[,|]\s*|\s+[-–—]\s+|\s+(?:from|by|through)\s+(?=\p{Lu})/u)
    .map((piece) => piece.trim())
    .filter((piece) => /\p{L}/u.test(piece));

const isIssuer = (piece: string): boolean =>
  ISSUERS.test(piece) || isKnownOrganization(piece) || countOrganizationNouns(piece) > 0;

/** The certificates of a paragraph that was added to the text at `start`. */
export function certificationsOf(
  { stretch }: Paragraph,
  add: (name: Stretch) => Certification['span'],
): Certification[] {
  const span = add(sliceStretch(stretch));
  return readCertificates(stretch.text).map((certificate) => ({ ...certificate, span }));
}
