import type { JSX } from 'preact';
import type { Evidence, Finding, NearMiss, Position } from '../analyzers/model.ts';
import type { Overrule } from '../analyzers/records.ts';
import { labelOf } from './marks.ts';
import { Part, type FindingProps } from './finding-parts.tsx';
import { say } from './strings.ts';
import { basisWords, WordsRead } from './words-read.tsx';

/** Proof, or the words that come nearest with the rule that turned them down. */
export function FindingWords(props: FindingProps & { readonly evidence: readonly Evidence[] }): JSX.Element {
  const { finding, evidence, number, positions, actions } = props;
  const show = actions.onShow === undefined ? {} : { onShow: actions.onShow };
  const rows = [...evidence, ...finding.near];
  const label = (index: number): string => labelOf(number, index, rows.length);
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
                act={one.basis !== 'user' && overrule('not-proof', one.quote, say('overrule.not-proof'))}
              >
                <p class="small quiet">
                  {[basisWords(one), say(`finding.strength.${one.strength}`)]
                    .filter((part) => part !== null)
                    .join('; ')}
                </p>
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
                  act={overrule('proof', one.quote, say('overrule.this-is-proof'))}
                >
                  <p class="rule small">{one.why}</p>
                </WordsRead>
              ))}
            </ul>
          )}
        </Part>
      )}
    </>
  );
}

function silence(finding: Finding): 'finding.error' | 'finding.unseen' | 'finding.nothing-near' {
  if (finding.verdict === 'error') return 'finding.error';
  return finding.verdict === 'unseen' ? 'finding.unseen' : 'finding.nothing-near';
}
