import type { ComponentChildren, JSX } from 'preact';
import type { Evidence, Finding as Judged, NearMiss, Position, Span } from '../analyzers/model.ts';
import type { Answer as Kept, Overrule } from '../analyzers/records.ts';
import { Answer, type AnswerKind } from './answer.tsx';
import { Draft, type DraftPart } from './draft.tsx';
import { distinctEvidence } from './order.ts';
import { ShareBars } from './shares.tsx';
import { Steps } from './steps.tsx';
import { say } from './strings.ts';
import { Verdict } from './verdict.tsx';
import { basisWords, WordsRead } from './words-read.tsx';
import './finding.css';

/** What the user has said of one finding. */
export interface FindingNotes {
  readonly answer: Kept | null;
  readonly overrules: readonly Overrule[];
  readonly planned: ReadonlySet<string>;
  /** The drafted sentence: its parts, and how it reads with what was typed. */
  readonly draft: { readonly parts: readonly DraftPart[]; readonly line: string } | null;
  readonly saving: 'idle' | 'saving' | 'saved' | 'failed';
}

/** What can be done with a finding. A surface without text entry or pages leaves some of it out. */
export interface FindingActions {
  readonly onAnswer: (signal: string, kind: AnswerKind) => void;
  readonly onFact?: (signal: string, blank: string, value: string) => void;
  readonly onCopy?: (line: string) => void;
  readonly onPlan?: (signal: string, step: string) => void;
  readonly onOverrule?: (kind: Overrule['kind'], signal: string, quote: string) => void;
  readonly onUndo?: (overrule: Overrule) => void;
  readonly onShow?: (span: Span) => void;
}

interface Props {
  readonly finding: Judged;
  readonly number: number;
  readonly positions: readonly Position[];
  readonly notes: FindingNotes;
  readonly actions: FindingActions;
}

const MAX_PROOF = 4;

/** One finding, opened: words and rule, why it matters, the question, three answers, next steps, overrule. */
export function Finding({ finding, number, positions, notes, actions }: Props): JSX.Element {
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
        <Words
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
              <Opened finding={finding} notes={notes} actions={actions} />
            </Answer>
            <p class="small faint" role="status">
              {notes.saving === 'saved' && say('answer.saved')}
              {notes.saving === 'saving' && say('answer.saving')}
            </p>
          </Part>
        )}
        {isOpen && finding.steps.length > 0 && notes.answer?.kind !== 'not-yet' && (
          <Part title={say('finding.steps')}>
            <PlannedSteps finding={finding} notes={notes} actions={actions} />
          </Part>
        )}
        <Overruling finding={finding} notes={notes} actions={actions} />
      </dl>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <div class="part">
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

type Inner = Pick<Props, 'finding' | 'notes' | 'actions'>;

function Words(props: Props & { evidence: readonly Evidence[] }): JSX.Element {
  const { finding, evidence, number, positions, actions } = props;
  const show = actions.onShow === undefined ? {} : { onShow: actions.onShow };
  const rows = [...evidence, ...finding.near];
  const label = (index: number): string =>
    rows.length === 1 ? `${number}` : `${number}${String.fromCharCode(97 + index)}`;
  const positionOf = (index: number | null): Position | null =>
    index === null ? null : (positions[index] ?? null);
  const overrule = (kind: Overrule['kind'], quote: string, words: string): JSX.Element | null =>
    actions.onOverrule === undefined ? null : (
      <button
        type="button"
        class="link small"
        onClick={() => actions.onOverrule?.(kind, finding.signal, quote)}
      >
        {words}
      </button>
    );
  return (
    <>
      {evidence.length > 0 && (
        <Part title={say('finding.proof')}>
          <ul class="list">
            {evidence.map((one, index) => (
              <WordsRead
                key={one.span.start}
                {...one}
                {...show}
                label={label(index)}
                kind="proof"
                position={positionOf(one.position)}
              >
                <p class="small quiet">
                  {[basisWords(one), say(`finding.strength.${one.strength}`)]
                    .filter((part) => part !== null)
                    .join('; ')}
                </p>
                {one.basis !== 'user' && overrule('not-proof', one.quote, say('overrule.not-proof'))}
              </WordsRead>
            ))}
          </ul>
          {finding.notes.map((note) => (
            <p class="small note" key={note}>
              {say(`finding.note.${note}`)}
            </p>
          ))}
        </Part>
      )}
      {(finding.near.length > 0 || evidence.length === 0) && (
        <Part title={say(evidence.length === 0 ? 'finding.near' : 'finding.also-near')}>
          {finding.near.length === 0 ? (
            <p class="quiet">{say(silence(finding))}</p>
          ) : (
            <ul class="list">
              {finding.near.map((one: NearMiss, index) => (
                <WordsRead
                  key={one.span.start}
                  {...one}
                  {...show}
                  label={label(evidence.length + index)}
                  kind="near"
                  position={positionOf(one.position)}
                >
                  <p class="rule small">{one.why}</p>
                  {overrule('proof', one.quote, say('overrule.this-is-proof'))}
                </WordsRead>
              ))}
            </ul>
          )}
        </Part>
      )}
    </>
  );
}

function silence(finding: Judged): 'finding.error' | 'finding.unseen' | 'finding.nothing-near' {
  if (finding.verdict === 'error') return 'finding.error';
  return finding.verdict === 'unseen' ? 'finding.unseen' : 'finding.nothing-near';
}

/** What the chosen answer opens. */
function Opened({ finding, notes, actions }: Inner): JSX.Element | null {
  const { answer, draft } = notes;
  if (answer?.kind === 'done') {
    const { onFact, onCopy } = actions;
    if (draft === null || onFact === undefined || onCopy === undefined)
      return <p class="quiet">{say('panel.no-typing')}</p>;
    return (
      <Draft
        parts={draft.parts}
        line={draft.line}
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

/** The look-alike, the difference, and what would make it the real thing. */
function Close({ finding }: { finding: Judged }): JSX.Element {
  const nearest = finding.near[0];
  return (
    <div class="opened">
      <p class="small quiet">{say(nearest === undefined ? 'answer.close.none' : 'answer.close.lead')}</p>
      {nearest !== undefined && (
        <p>
          <q class="quoted">{nearest.quote}</q> {nearest.why}
        </p>
      )}
      <p>
        <b>{say('answer.close.real')}:</b> {finding.definition} {finding.steps[0]}
      </p>
      {finding.doNot !== null && (
        <p>
          <b>{say('answer.close.caution')}:</b> {finding.doNot}
        </p>
      )}
    </div>
  );
}

function PlannedSteps({ finding, notes, actions }: Inner): JSX.Element {
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

const SAID = {
  proof: 'overrule.marked-proof',
  'not-proof': 'overrule.marked-not-proof',
  'not-applicable': 'overrule.marked-waived',
} as const;

function Overruling({ finding, notes, actions }: Inner): JSX.Element | null {
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
