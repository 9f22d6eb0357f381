import type { Report, Rung } from '../analyzers/model.ts';
import type { Group } from './order.ts';
import { isForeign, languageName } from './warnings.ts';
import { say, sayCount, sayList, type SharedKey } from './say.ts';

const RUNGS: readonly Rung[] = ['R0', 'R1', 'R2', 'R3', 'R4', 'R5'];

/** The rung above, or null at the top. */
export function rungAbove(rung: Rung): Rung | null {
  return RUNGS[RUNGS.indexOf(rung) + 1] ?? null;
}

/** The outcome: what is shown first, what is not second; and what it means for the target. */
export interface Opening {
  readonly shown: string;
  readonly silent: string | null;
  /** Sentences below. */
  readonly deck: readonly string[];
}

/** False when nothing could be judged: then no rung can be shown either. */
export function isJudged({ findings }: Report): boolean {
  return findings.length === 0 || findings.some(({ verdict }) => verdict !== 'unseen');
}

/** Puts the outcome of a report into sentences; of one that could not be judged it says why. `language`: of the text. */
export function openingOf(report: Report, groups: readonly Group[], language: string): Opening {
  if (isForeign({ language })) return foreignOpening(language);
  if (!isJudged(report)) return { shown: say('outcome.unseen'), silent: null, deck: [say('warn.partly')] };
  const { rung, distance, pattern, targetTitle } = report;
  const requiredOpen = groups
    .filter(({ id }) => id.startsWith('required.'))
    .reduce((sum, { items }) => sum + items.length, 0);
  const shown = say(
    pattern === 'reads-as-delivery' ? 'outcome.shown.delivery' : `outcome.shown.${rung.shown}`,
  );
  const next = rungAbove(rung.shown);
  if (distance.rungs <= 0) {
    const all = requiredOpen === 0;
    return {
      shown: all ? say('outcome.all-shown') : shown,
      silent: all ? null : sayCount('outcome.on-rung.open', requiredOpen),
      deck: [
        distance.rungs < 0 && all
          ? say('outcome.distance.below', { target: targetTitle })
          : onRung(report, all),
      ],
    };
  }
  const leads = report.findings.filter(({ nextRung }) => nextRung).map(({ title }) => title);
  const deck =
    distance.rungs === 1
      ? leads.length === 0
        ? say('outcome.distance.one-plain', { target: targetTitle })
        : say('outcome.distance.one', {
            target: targetTitle,
            signals: sayList(leads.map(lowerFirst), next === 'R3' ? 'disjunction' : 'conjunction'),
          })
      : say('outcome.distance.more', { target: targetTitle, rungs: distance.rungs });
  return {
    shown,
    silent: next === null ? null : say(`outcome.silent.${next}` as SharedKey),
    deck:
      pattern === 'reads-as-delivery' && distance.rungs >= 2
        ? [deck, say('outcome.distance.delivery')]
        : [deck],
  };
}

function onRung(report: Report, allShown: boolean): string {
  const target = report.targetTitle;
  const numbers = report.findings
    .filter(({ notes }) => notes.includes('add-number'))
    .map(({ title }) => lowerFirst(title));
  return numbers.length > 0 && allShown
    ? say('outcome.distance.numbers', { target, signals: sayList(numbers.slice(0, 4)) })
    : say('outcome.distance.none', { target });
}

function foreignOpening(tag: string): Opening {
  const language = languageName(tag);
  return {
    shown: say('warn.language.title', { language }),
    silent: null,
    deck: [say('warn.language.lead', { language }), say('warn.language.do')],
  };
}

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
