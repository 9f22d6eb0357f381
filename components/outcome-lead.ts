import { isForeign } from '../analyzers/foreign.ts';
import type { Report } from '../analyzers/model.ts';
import { rungAbove } from '../analyzers/rungs.ts';
import { isJudged, requiredOf } from './opening.ts';
import type { Group } from './order.ts';
import { say, sayList, type Key } from './strings.ts';
import { languageName } from './language.ts';

/** What the outcome means for the target: the sentences below the opening. `language`: of the text. */
export function outcomeLead(report: Report, groups: readonly Group[], language: string): readonly string[] {
  if (isForeign({ language }))
    return [say('warn.language.lead', { language: languageName(language) }), say('warn.language.do')];
  if (!isJudged(report)) return [say('warn.partly')];
  const { rung, distance, pattern, targetTitle: target } = report;
  if (distance.rungs <= 0) {
    const { open, isSure } = requiredOf(groups);
    const isAllShown = open === 0 && isSure;
    return [
      distance.rungs < 0 && isAllShown
        ? say('outcome.distance.below', { target })
        : onRung(report, isAllShown),
    ];
  }
  if (distance.rungs > 1) {
    const more = say('outcome.distance.more', { target, rungs: say(`count.${distance.rungs}` as Key) });
    if (pattern === 'reads-as-delivery') return [more, say('outcome.distance.delivery')];
    return rung.shown === 'R0' ? [more, say('outcome.first-rung')] : [more];
  }
  const leads = report.findings.filter(({ nextRung }) => nextRung).map(({ title }) => lowerFirst(title));
  const isEither = rungAbove(rung.shown) === 'R3';
  return [
    leads.length === 0
      ? say('outcome.distance.one-plain', { target })
      : say('outcome.distance.one', {
          target,
          signals: sayList(leads, isEither ? 'disjunction' : 'conjunction'),
        }),
  ];
}

function onRung(report: Report, isAllShown: boolean): string {
  const target = report.targetTitle;
  const numbers = report.findings
    .filter(({ notes }) => notes.includes('add-number'))
    .map(({ title }) => lowerFirst(title));
  return numbers.length > 0 && isAllShown
    ? say('outcome.distance.numbers', { target, signals: sayList(numbers.slice(0, 4)) })
    : say('outcome.distance.none', { target });
}

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
