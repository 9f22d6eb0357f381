import type { JSX } from 'preact';
import { draftLine, neededFacts, readTemplate } from '../analyzers/notes/draft.ts';
import { Draft } from './draft.tsx';
import type { FindingProps } from './finding-parts.tsx';
import { Close } from './close.tsx';
import { Steps } from './steps.tsx';
import { say } from './strings.ts';

type Inner = Pick<FindingProps, 'finding' | 'notes' | 'actions'>;

/** What the chosen answer opens. */
export function OpenedAnswer({ finding, notes, actions }: Inner): JSX.Element | null {
  const { answer } = notes;
  if (answer?.kind === 'done') {
    const { onFact, onCopy } = actions;
    if (finding.template === null || onFact === undefined || onCopy === undefined)
      return <p class="quiet">{say('panel.no-typing')}</p>;
    const parts = readTemplate(finding.template);
    const needed = neededFacts(finding.signal, answer.facts);
    return (
      <Draft
        parts={parts}
        line={draftLine(finding.signal, answer.facts) ?? ''}
        needed={parts.flatMap((part) =>
          typeof part !== 'string' && needed.includes(part.blank) ? [part.label] : [],
        )}
        facts={answer.facts}
        doNot={finding.doNot}
        onCopy={onCopy}
        onFact={(blank, value) => {
          onFact(finding.signal, blank, value);
        }}
      />
    );
  }
  if (answer?.kind === 'close') return <Close finding={finding} />;
  if (answer?.kind === 'not-yet')
    return (
      <div class="opened">
        <p class="small quiet">{say('answer.not-yet.lead')}</p>
        <PlannedSteps finding={finding} notes={notes} actions={actions} />
        <p class="small quiet">{say('answer.certificate')}</p>
      </div>
    );
  return null;
}

/** The steps, each with its way into the plan. */
export function PlannedSteps({ finding, notes, actions }: Inner): JSX.Element {
  const { onPlan } = actions;
  return (
    <Steps
      steps={finding.steps}
      planned={notes.planned}
      {...(onPlan !== undefined && {
        onPlan: (step: string) => {
          onPlan(finding.signal, step);
        },
      })}
    />
  );
}
