import type { ReadResult } from '../../model.ts';
import { parseResume } from '../../parse/resume.ts';
import { isMarkdown, markdownLines } from './markdown.ts';
import { plainLines } from './plain.ts';

/** Reads plain text or Markdown, from a file or pasted. */
export function readText(text: string, name: string): ReadResult {
  const kind = isMarkdown(text) ? 'markdown' : 'text';
  const lines = kind === 'markdown' ? markdownLines(text) : plainLines(text);
  if (lines.length === 0) return { status: 'error', code: 'empty' };
  return { status: 'ok', resume: parseResume(lines, { kind, name, pages: 0, pageSizes: [] }) };
}
