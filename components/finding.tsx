import type { JSX } from 'preact';
import { Answer } from './answer.tsx';
import { OpenedAnswer, PlannedSteps } from './finding-answer.tsx';
import { Part, type FindingProps } from './finding-parts.tsx';
import { FindingWords } from './finding-words.tsx';
import { distinctEvidence } from './order.ts';
import { ShareBars } from './shares.tsx';
import { say } from './strings.ts';
import { Verdict } from './verdict.tsx';
import './finding.css';

export type { FindingActions, FindingNotes } from './finding-parts.tsx';

const MAX_PROOF = 4;

/** One finding, opened: words and rule, why it matters, the question, three answers, next steps, overrule. */
export function Finding({ finding, number, positions, notes, actions }: FindingProps): JSX.Element {
  const evidence = distinctEvidence(finding.evidence).slice(0, MAX_PROOF);
  const isOpen = finding.verdict !== 'met' || finding.ask !== null;
  return (
    <div class="finding">
      <p class="status small">
        <Verdict verdict={finding.verdict} />
        <span>{say(`importance.${finding.importance}`)}</span>
        {finding.nextRung && <span class="leads">{say('finding.next-rung')}</span>}
      </p>
      <p class="definition quiet">{finding.definition}</p>
      <dl>
        <FindingWords
          finding={finding}
          evidence={evidence}
          number={number}
          positions={positions}
          notes={notes}
          actions={actions}
        />
        {finding.share !== null && (
          <Part title={say('finding.why')}>
            <ShareBars share={finding.share} />
          </Part>
        )}
        {isOpen && finding.ask !== null && (
          <Part title={say('finding.question')}>
            <p class="ask quoted">{finding.ask}</p>
          </Part>
        )}
        {isOpen && (
          <Part title={say('finding.answer')}>
            <Answer
              question={finding.ask ?? finding.title}
              kind={notes.answer?.kind ?? null}
              onAnswer={(kind) => {
                actions.onAnswer(finding.signal, kind);
              }}
            >
              <OpenedAnswer finding={finding} notes={notes} actions={actions} />
            </Answer>
          </Part>
        )}
        {isOpen && finding.steps.length > 0 && notes.answer?.kind !== 'not-yet' && (
          <Part title={say('finding.steps')}>
            <PlannedSteps finding={finding} notes={notes} actions={actions} />
          </Part>
        )}
        <Overruling finding={finding} notes={notes} actions={actions} />
      </dl>
      <p class="saved small" role="status">
        {notes.saving === 'saved' && say('answer.saved')}
        {notes.saving === 'saving' && say('answer.saving')}
      </p>
    </div>
  );
}

const SAID = {
  proof: 'overrule.marked-proof',
  'not-proof': 'overrule.marked-not-proof',
  'not-applicable': 'overrule.marked-waived',
} as const;

function Overruling({
  finding,
  notes,
  actions,
}: Pick<FindingProps, 'finding' | 'notes' | 'actions'>): JSX.Element | null {
  const { onOverrule, onUndo } = actions;
  if (onOverrule === undefined) return null;
  const waived = notes.overrules.some(({ kind }) => kind === 'not-applicable');
  return (
    <Part title={say('finding.overrule')}>
      {notes.overrules.map((one) => (
        <p class="small" key={`${one.kind} ${one.quote}`}>
          {say(SAID[one.kind])} {one.quote !== '' && <q class="quoted">{one.quote}</q>}{' '}
          <button type="button" class="link" onClick={() => onUndo?.(one)}>
            {say('overrule.undo')}
          </button>
        </p>
      ))}
      {!waived && (
        <button
          type="button"
          class="link small"
          onClick={() => {
            onOverrule('not-applicable', finding.signal, '');
          }}
        >
          {say('overrule.not-for-me')}
        </button>
      )}
    </Part>
  );
}
