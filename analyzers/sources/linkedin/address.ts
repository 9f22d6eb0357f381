import type { SectionKind } from '../../model.ts';
import { DETAILS_KINDS } from './names.ts';

/** A profile's address, taken apart. */
export interface ProfileAddress {
  /** Lower case, decoded; null for the owner's own "/in/me/". */
  readonly slug: string | null;
  /** Section of a `/details/…` page; null on the profile itself. */
  readonly details: SectionKind | null;
  /** On a page of details that holds no section we read. */
  readonly isOtherDetails: boolean;
  /** The tab of given recommendations. */
  readonly isGiven: boolean;
}

/** Takes a profile's address apart; null for any other page, also for the gates before one. */
export function readAddress(url: string): ProfileAddress | null {
  const match = /^https?:\/\/([\w-]+\.)?linkedin\.com(\/[^?#]*)(\?[^#]*)?/i.exec(url);
  const path = /^\/(?:mwlite\/)?in\/([^/]+)(?:\/(.*))?$/.exec(match?.[2] ?? '');
  if (match === null || path === null) return null;
  const rest = /^details\/([\w-]+)/.exec(path[2] ?? '');
  const word = rest?.[1] ?? '';
  const slug = decodeSlug(path[1] ?? '');
  return {
    slug: slug === 'me' ? null : slug,
    details: DETAILS_KINDS[word] ?? null,
    isOtherDetails: rest !== null && !(word in DETAILS_KINDS),
    isGiven: /[?&]detailScreenTabIndex=[1-9]/.test(match[3] ?? ''),
  };
}

/** The slug in a link to a profile, or null. */
export function slugOfLink(href: string | undefined): string | null {
  const path = /^(?:https?:\/\/(?:[\w-]+\.)?linkedin\.com)?\/in\/([^/?#]+)/i.exec(href ?? '');
  return path === null ? null : decodeSlug(path[1] ?? '');
}

/** A slug as it is compared: decoded where it can be, in small letters. */
export function decodeSlug(slug: string): string {
  try {
    return decodeURIComponent(slug).normalize('NFC').toLowerCase();
  } catch {
    return slug.toLowerCase();
  }
}

/** Ids stand in addresses too; they say nothing about the slug. */
export const isMemberId = (slug: string): boolean => /^aco[a-z0-9_-]{20,}$/i.test(slug);
