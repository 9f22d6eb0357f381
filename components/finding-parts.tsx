import type { ComponentChildren, JSX } from 'preact';
import type { Finding, Position, Span } from '../analyzers/model.ts';
import type { Answer, Overrule } from '../analyzers/records.ts';
import type { AnswerKind } from './answer.tsx';

/** What the user has said of one finding. */
export interface FindingNotes {
  readonly answer: Answer | null;
  readonly overrules: readonly Overrule[];
  readonly planned: ReadonlySet<string>;
  readonly saving: 'idle' | 'saving' | 'saved' | 'failed';
}

/** What can be done with a finding. A surface without text entry or pages leaves some of it out. */
export interface FindingActions {
  readonly onAnswer: (signal: string, kind: AnswerKind) => void;
  readonly onFact?: (signal: string, blank: string, value: string) => void;
  /** Resolves to whether the browser allowed it. */
  readonly onCopy?: (line: string) => Promise<boolean>;
  readonly onPlan?: (signal: string, step: string) => void;
  readonly onOverrule?: (kind: Overrule['kind'], signal: string, quote: string) => void;
  readonly onUndo?: (overrule: Overrule) => void;
  readonly onShow?: (span: Span) => void;
}

/** What all parts of an open finding are drawn from. */
export interface FindingProps {
  readonly finding: Finding;
  readonly number: number;
  readonly positions: readonly Position[];
  readonly notes: FindingNotes;
  readonly actions: FindingActions;
}

/** A labelled part of an open finding. */
export function Part({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <div class="part">
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}
