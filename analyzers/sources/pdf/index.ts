import type { ReadResult } from '../../model.ts';
import { parseResume } from '../../parse/resume.ts';
import type { ReadTools } from '../tools.ts';
import { dropFurniture } from './furniture.ts';
import { isLinkedInPdf, withUnseen } from './linkedin.ts';
import { buildLines } from './lines.ts';
import { openPdf, type PdfPage } from './open.ts';
import { orderPage } from './reading-order.ts';
import { findSegments } from './rows.ts';

/** Fewer letters than this on all pages together is a picture of a resume. */
const FEWEST_LETTERS = 40;

/** Reads the bytes of a PDF. Never rejects, once pdf.js is there. */
export async function readPdf(bytes: Uint8Array, name: string, tools: ReadTools): Promise<ReadResult> {
  const file = await openPdf(bytes, tools);
  if (typeof file === 'string') return { status: 'error', code: file };
  const { pages } = file;
  if (!hasLetters(pages)) return { status: 'error', code: 'no-text-layer' };
  const kept = dropFurniture(
    pages.map(({ fragments }) => findSegments(fragments)),
    pages.map(({ height }) => height),
  );
  const asides: number[] = [];
  const lines = buildLines(
    kept.map((segments, index) => {
      const { width = 0, height = 0 } = pages[index] ?? {};
      return { blocks: orderPage(segments, height, asides), width, height };
    }),
  );
  const resume = parseResume(lines, {
    kind: 'pdf',
    name,
    pages: pages.length,
    pageSizes: pages.map(({ width, height }) => ({ width, height })),
  });
  const isLinkedIn = isLinkedInPdf(file.producer, resume.text);
  return { status: 'ok', resume: isLinkedIn ? withUnseen(resume) : resume };
}

/** Whether the pages together hold as many letters as a resume must have. */
function hasLetters(pages: readonly PdfPage[]): boolean {
  let letters = 0;
  for (const { fragments } of pages) {
    for (const { text } of fragments) {
      letters += text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
      if (letters >= FEWEST_LETTERS) return true;
    }
  }
  return false;
}
