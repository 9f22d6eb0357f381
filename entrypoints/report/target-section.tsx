import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Report } from '../../analyzers/model.ts';
import { mergePostings } from '../../analyzers/notes/targets.ts';
import { POSTINGS } from '../../analyzers/roles/index.ts';
import { say } from '../../components/strings.ts';
import { TargetEditor, type Asked } from '../../components/target-editor.tsx';
import type { SignalName } from '../shared/messages.ts';
import type { Target } from './use-target.ts';

interface Props {
  readonly target: Target;
  readonly report: Report;
  readonly signals: readonly SignalName[];
}

/** What the target asks for, to be changed and saved. */
export function TargetSection({ target, signals }: Props): JSX.Element {
  const [status, setStatus] = useState('');
  const { role, edited } = target;
  return (
    <TargetEditor
      key={role.id}
      title={role.title}
      isOwn={target.own.some(({ id }) => id === edited?.id)}
      asked={askedOf(target, signals)}
      thresholds={role.thresholds}
      onSwitch={target.switchSignal}
      onImportance={target.setImportance}
      onSave={(name) => {
        void target.save(name).then((isSaved) => {
          setStatus(isSaved ? say('target.saved', { name }) : say('answer.not-saved', { reason: '' }));
        });
      }}
      onRemove={target.remove}
      status={status}
    />
  );
}

function askedOf({ role, edited }: Target, signals: readonly SignalName[]): readonly Asked[] {
  const level = POSTINGS[role.postingsLevel];
  const merged = mergePostings(edited?.postings ?? []);
  const order = (id: string): number => {
    const index = role.expectations.findIndex(({ signal }) => signal === id);
    return index === -1 ? role.expectations.length : index;
  };
  return [...signals]
    .sort((a, b) => order(a.id) - order(b.id))
    .map(({ id, title, definition }): Asked => {
      const expectation = role.expectations.find(({ signal }) => signal === id);
      const [share, low, high] = level?.shares[id] ?? [];
      const posting = merged.find(({ signal }) => signal === id);
      const [n, of] = posting?.asked ?? [];
      return {
        signal: id,
        title,
        definition,
        isOn: expectation !== undefined,
        importance: expectation?.importance ?? edited?.importance[id] ?? 'plus',
        share:
          level === undefined || share === undefined || low === undefined || high === undefined
            ? null
            : { level: role.postingsLevel, postings: level.postings, share, interval: [low, high] },
        asked:
          posting === undefined || n === undefined || of === undefined
            ? null
            : {
                words: `${say('posting.asked', { n, of })}, ${say(`posting.${posting.need}`)}`,
                quote: posting.quote,
              },
      };
    });
}
