import type { Code, ReadResult } from '../../model.ts';
import type { Line } from '../../parse/line.ts';
import { parseResume } from '../../parse/resume.ts';
import { MAX_CHARACTERS, MAX_MILLISECONDS } from '../limits.ts';
import { attributeOf, childNamed, childrenNamed, parseXml, type XmlElement } from '../xml.ts';
import type { Zip, ZipEntry } from '../zip.ts';
import { readBlocks } from './body.ts';
import { readNumbering } from './numbering.ts';
import { readStyles } from './styles.ts';

const DOCUMENT = 'word/document.xml';
/** Width of US Letter, where the file does not say. */
const PAGE_WIDTH = 612;

/** True for an archive that Word can open. */
export const isDocx = ({ entries }: Zip): boolean => entries.some(({ name }) => name === DOCUMENT);

/** Reads a DOCX. Macros, embedded files, comments and the text of deleted changes are never opened. */
export function readDocx(zip: Zip, name: string): ReadResult {
  const lines = docxLines(zip);
  if (typeof lines === 'string') return { status: 'error', code: lines };
  if (lines.length === 0) return { status: 'error', code: 'empty' };
  if (lines.reduce((sum, { text }) => sum + text.length, 0) > MAX_CHARACTERS)
    return { status: 'error', code: 'too-large' };
  return { status: 'ok', resume: parseResume(lines, { kind: 'docx', name, pages: 0, pageSizes: [] }) };
}

/** The lines of a DOCX in reading order, or why there are none. */
function docxLines(zip: Zip): Line[] | Code {
  const deadline = performance.now() + MAX_MILLISECONDS;
  const names = new Map<string, ZipEntry>();
  // Of two files of one name the first is the one that Word shows.
  for (const entry of zip.entries) if (!names.has(entry.name)) names.set(entry.name, entry);
  const part = (path: string): XmlElement | Code | null => {
    const entry = names.get(path);
    if (entry === undefined) return null;
    const bytes = zip.open(entry);
    return typeof bytes === 'string' ? bytes : (parseXml(new TextDecoder().decode(bytes)) ?? 'corrupt');
  };
  const optional = (path: string): XmlElement | null => {
    const root = part(path);
    return typeof root === 'string' ? null : root;
  };
  const document = part(DOCUMENT);
  if (document === null || typeof document === 'string') return document ?? 'corrupt';
  const body = childNamed(document, 'body');
  if (body === undefined) return 'corrupt';
  const context = {
    styles: readStyles(optional('word/styles.xml')),
    hasMark: readNumbering(optional('word/numbering.xml')),
    deadline,
  };
  const page = firstPage(body);
  const flow = readBlocks(body, context, page.width);
  const relations = optional('word/_rels/document.xml.rels');
  const margin = page.margins.flatMap((id) => {
    const target = targetOf(relations, id);
    const root = target === null ? null : optional(`word/${target}`);
    return root === null ? [] : readBlocks(root, context, page.width).lines;
  });
  if (performance.now() > deadline) return 'too-large';
  return [...margin, ...flow.lines, ...flow.asides.flat()];
}

/** Width of the first page in points, and the relations of its header and footer: there people put their address. */
function firstPage(body: XmlElement): { readonly width: number; readonly margins: readonly string[] } {
  const inside = childrenNamed(body, 'p').map((paragraph) =>
    childNamed(childNamed(paragraph, 'pPr'), 'sectPr'),
  );
  const section = inside.find((one) => one !== undefined) ?? childNamed(body, 'sectPr');
  const twips = Number(attributeOf(childNamed(section, 'pgSz'), 'w') ?? 'NaN');
  const type = childNamed(section, 'titlePg') === undefined ? 'default' : 'first';
  const margins = ['headerReference', 'footerReference'].flatMap((name) =>
    childrenNamed(section, name)
      .filter((reference) => (attributeOf(reference, 'type') ?? 'default') === type)
      .flatMap((reference) => attributeOf(reference, 'id') ?? []),
  );
  return { width: twips > 0 ? twips / 20 : PAGE_WIDTH, margins };
}

function targetOf(relations: XmlElement | null, id: string): string | null {
  const relation = childrenNamed(relations ?? undefined, 'Relationship').find(
    (one) => attributeOf(one, 'Id') === id,
  );
  return attributeOf(relation, 'Target')?.replace(/^\/?word\//, '') ?? null;
}
