import type { Resume } from '../../model.ts';
import { outline, type PageNode, type ParseHtml } from './outline.ts';
import { readOutline } from './reading.ts';
import { resumeOfProfile } from './resume.ts';

/** Reads a profile page in one go, or null when it is none or still shows somebody else. */
export function readProfile(page: PageNode, url: string, parseHtml?: ParseHtml): Resume | null {
  const reading = readOutline(outline(page, parseHtml), url);
  return 'profile' in reading ? resumeOfProfile(reading.profile) : null;
}
