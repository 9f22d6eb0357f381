import { isForeign } from '../analyzers/foreign.ts';
import type { Finding, Report, SourceKind } from '../analyzers/model.ts';
import { rungAbove } from '../analyzers/rungs.ts';
import type { Group, Numbered } from './order.ts';
import { languageName } from './language.ts';
import { say, sayCount, type SharedKey } from './say.ts';

/** The outcome in two sentences: what is shown first, what is not second. */
export interface Opening {
  readonly shown: string;
  readonly silent: string | null;
}

/** What the user calls the page that was read. */
export type PageKind = 'resume' | 'profile';

/** A reading from LinkedIn is a profile, be it a page, a PDF or the data export. */
export const pageKindOf = ({ source }: { readonly source: { readonly kind: SourceKind } }): PageKind =>
  source.kind.startsWith('linkedin') ? 'profile' : 'resume';

const isUnjudged = ({ verdict }: Finding): boolean => verdict === 'unseen' || verdict === 'error';

/** False when nothing could be judged: then no rung can be shown either. */
export function isJudged({ findings }: Report): boolean {
  return findings.length === 0 || findings.some(({ verdict }) => verdict !== 'unseen');
}

/** How many findings that the role requires are not shown, and whether any of them could not be judged. */
export function requiredOf(groups: readonly Group[]): { readonly open: number; readonly isSure: boolean } {
  const isRequired = ({ finding }: Numbered): boolean => finding.importance === 'required';
  return {
    open: groups
      .filter(({ id }) => id.startsWith('required.'))
      .reduce((sum, { items }) => sum + items.length, 0),
    isSure: !groups.some(({ id, items }) => (id === 'unseen' || id === 'error') && items.some(isRequired)),
  };
}

/**
 * Puts the outcome of a report into sentences; of one that could not be judged it says why. `language`: of the text;
 * `kind`: what the user calls it.
 */
export function openingOf(
  report: Report,
  groups: readonly Group[],
  language: string,
  kind: PageKind = 'resume',
): Opening {
  const page = say(`page.${kind}`);
  if (isForeign({ language }))
    return { shown: say('warn.language.title', { page, language: languageName(language) }), silent: null };
  if (!isJudged(report)) return { shown: say('outcome.unseen'), silent: null };
  const { rung, distance, pattern } = report;
  const shown = say(
    pattern === 'reads-as-delivery' ? 'outcome.shown.delivery' : `outcome.shown.${rung.shown}`,
    { page },
  );
  const next = rungAbove(rung.shown);
  if (distance.rungs > 0) {
    if (next === null) return { shown, silent: null };
    // What was not loaded may hold it: then nothing is said to be absent.
    const isOpen = report.findings.some((finding) => finding.rung === next && isUnjudged(finding));
    return {
      shown,
      silent: say(isOpen ? 'outcome.on-rung.unsure' : (`outcome.silent.${next}` as SharedKey)),
    };
  }
  const { open, isSure } = requiredOf(groups);
  if (open > 0) return { shown, silent: sayCount('outcome.on-rung.open', open) };
  return isSure
    ? { shown: say('outcome.all-shown', { page }), silent: null }
    : { shown, silent: say('outcome.on-rung.unsure') };
}
