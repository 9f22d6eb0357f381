import type { Report, Section } from '../analyzers/model.ts';

/** What a section came to. */
export type PanelSection = Pick<Section, 'kind' | 'state'> & {
  readonly shown: number;
  readonly total: number | null;
  readonly hasMore: boolean;
};

/** `failed`: not judged. The others: the report could not take the reading over. */
export type PanelProblem = 'failed' | 'private' | 'full' | 'not-kept';

/** What the panel has to say about the page that it lies on. */
export type PanelView =
  | { readonly kind: 'waiting' | 'stale' | 'elsewhere' | 'updated' }
  | { readonly kind: 'unknown-layout'; readonly diagnosis: string; readonly isCopied: boolean }
  | {
      readonly kind: 'profile';
      readonly name: string;
      readonly sections: readonly PanelSection[];
      /** False until the user says so: before that nothing is judged. */
      readonly isOwn: boolean;
      /** Null while it is being made. */
      readonly report: Report | null;
      /** Of the text that was read. */
      readonly language: string;
      readonly problem: PanelProblem | null;
      /** Whether the proof is marked on the page; null where the browser cannot. */
      readonly isMarking: boolean | null;
      /** Places that are marked; null while they are looked for. */
      readonly marked: number | null;
    };

export interface PanelActions {
  readonly onClose: () => void;
  readonly onFold: (isFolded: boolean) => void;
  readonly onMove: () => void;
  readonly onMine: (isMine: boolean) => void;
  readonly onTarget: (id: string) => void;
  readonly onMark: (isMarking: boolean) => void;
  /** Opens the report, at a finding's answers when it is asked for one. */
  readonly onReport: (signal: string | null) => void;
  readonly onFile: () => void;
  readonly onCopy: () => void;
}
