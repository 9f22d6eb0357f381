import { readAddress } from '../../analyzers/sources/linkedin/address.ts';
import { diagnose } from '../../analyzers/sources/linkedin/diagnosis.ts';
import { readOutlineInSteps } from '../../analyzers/sources/linkedin/reading.ts';
import { outlineInSteps } from '../../analyzers/sources/linkedin/outline.ts';
import { mergeProfiles, type Profile } from '../../analyzers/sources/linkedin/profile.ts';

/** What the page in this tab came to. */
export type LiveReading =
  | { readonly kind: 'waiting' | 'stale' | 'elsewhere' }
  | { readonly kind: 'unknown-layout'; readonly diagnosis: string }
  | { readonly kind: 'profile'; readonly profile: Profile };

const SETTLE_MS = 350;
const LOOK_MS = 400;
/** Longest stretch of work at once, in milliseconds: far from the 50 ms at which a page begins to stutter. */
const SLICE_MS = 8;
/** A page without any known sign is given this long to load before its layout counts as unknown. */
const PATIENCE_MS = 4000;

/**
 * Follows the profile in this tab: reads it when it changes and when the address does, and tells what it came to.
 * It looks and listens only: nothing on the page is clicked, scrolled, loaded or changed. Ends when `signal` aborts.
 */
export function followProfile(signal: AbortSignal, tell: (reading: LiveReading) => void): void {
  const profiles = new Map<string, Profile>();
  /** Whose pages bear which member's id: a page of one member is never taken for another's. */
  const slugOfMember = new Map<string, string>();
  let address = location.href;
  let since = performance.now();
  let timer: number | undefined;
  let running = 0;

  const knownNow = (): Profile | undefined => profiles.get(readAddress(location.href)?.slug ?? '');

  const read = async (): Promise<void> => {
    const run = ++running;
    const url = location.href;
    const isCurrent = (): boolean => run === running && url === location.href && !signal.aborted;
    if (readAddress(url) === null) {
      tell({ kind: 'elsewhere' });
      return;
    }
    const page = await inSlices(outlineInSteps(document), isCurrent);
    if (page === null) return;
    const reading = await inSlices(readOutlineInSteps(page, url), isCurrent);
    if (reading === null || reading.status === 'not-a-profile') return;
    if (reading.status === 'stale') {
      tell({ kind: 'stale' });
      return;
    }
    const { profile } = reading;
    const owner = slugOfMember.get(profile.memberId ?? '');
    if (owner !== undefined && owner !== profile.slug) {
      tell({ kind: 'stale' });
      return;
    }
    const before = profiles.get(profile.slug);
    const isKnown = reading.status === 'read';
    if (!isKnown && before === undefined) {
      const isPatient = performance.now() - since < PATIENCE_MS;
      tell(
        isPatient
          ? { kind: 'waiting' }
          : { kind: 'unknown-layout', diagnosis: JSON.stringify(diagnose(page), null, 1) },
      );
      if (isPatient) later(PATIENCE_MS);
      return;
    }
    if (profile.memberId !== null) slugOfMember.set(profile.memberId, profile.slug);
    const merged = before === undefined ? profile : mergeProfiles(before, profile);
    profiles.set(profile.slug, merged);
    tell({ kind: 'profile', profile: merged });
  };

  const later = (wait = SETTLE_MS): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void read(), wait);
  };

  const observer = new MutationObserver(() => {
    later();
  });
  // The body too may be put in place of another; the panel's own host stands beside it and does not change.
  observer.observe(document.documentElement, { childList: true, subtree: true });
  const look = window.setInterval(() => {
    if (location.href === address) return;
    address = location.href;
    since = performance.now();
    // The page still shows the one before: what is known of this one, or nothing, until it has changed.
    const known = knownNow();
    tell(known === undefined ? { kind: 'waiting' } : { kind: 'profile', profile: known });
    later();
  }, LOOK_MS);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(look);
    clearTimeout(timer);
  });
  tell({ kind: 'waiting' });
  void read();
}

/** Runs work in short slices, so that the page goes on in between. Null when it is no longer wanted. */
export async function inSlices<T>(
  steps: Generator<undefined, T>,
  isWanted: () => boolean,
): Promise<T | null> {
  let end = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return isWanted() ? step.value : null;
    if (performance.now() < end) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (!isWanted()) return null;
    end = performance.now() + SLICE_MS;
  }
}
