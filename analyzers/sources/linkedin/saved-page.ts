import type { Code, ReadResult, Resume } from '../../model.ts';
import { readAddress } from './address.ts';
import { readOutline } from './reading.ts';
import { blocksOf, outline, type Block, type ParseHtml } from './outline.ts';
import { resumeOfProfile } from './resume.ts';

/** Browsers and tools that save pages note where they were. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(\S+?)\s*-->/i;
const SINGLE_FILE = /<!--[^>]*\bSingleFile\b[^>]*?\burl:\s*(\S+)/i;
const HEAD = 8192;

/**
 * Reads a profile page that was saved as a file, the same way as the page itself. A section that the file does not
 * hold is `unseen`. Web pages that are no profile are `not-supported`.
 */
export function readSavedPage(html: string, name: string, parseHtml: ParseHtml): ReadResult {
  const page = outline(parseHtml(html), parseHtml);
  const url = addressOf(html.slice(0, HEAD), page);
  if (url === null) return { status: 'error', code: 'not-supported' };
  const reading = readOutline(page, url);
  if (reading.status === 'not-a-profile') return { status: 'error', code: 'not-supported' };
  if (reading.status === 'stale') return { status: 'error', code: 'not-a-resume' };
  const resume = resumeOfProfile(reading.profile);
  const isBlank = resume.sections.every(({ state }) => state === 'unseen') && resume.positions.length === 0;
  return { status: 'ok', resume: named(resume, name, isBlank ? ['not-a-resume'] : []) };
}

const named = (resume: Resume, name: string, warnings: readonly Code[]): Resume => ({
  ...resume,
  source: { ...resume.source, name },
  warnings,
});

/** Where the page was saved from; without a note of it, what the page says of itself. Null when it is no profile. */
function addressOf(head: string, page: Block): string | null {
  const noted = SAVED_FROM.exec(head)?.[1] ?? SINGLE_FILE.exec(head)?.[1];
  if (noted !== undefined) return noted;
  for (const { attributes } of blocksOf(page)) {
    const url =
      attributes.rel === 'canonical'
        ? attributes.href
        : attributes.property === 'og:url'
          ? attributes.content
          : undefined;
    if (url !== undefined && readAddress(url) !== null) return url;
    // Today's pages have no address of their own; their screen has a name. The owner's address names nobody.
    if (/\.profile\.Profile/.test(attributes['data-sdui-screen'] ?? '')) return OWN_PROFILE;
    if (/(?:^|\s)pv-top-card(?:\s|$)/.test(attributes.class ?? '')) return OWN_PROFILE;
  }
  return null;
}

const OWN_PROFILE = 'https://www.linkedin.com/in/me/';
