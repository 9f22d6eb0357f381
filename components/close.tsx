import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '../analyzers/model.ts';
import { lookUp } from './say.ts';
import { addEnglish, say } from './strings.ts';

const PARTS = ['like', 'difference', 'real'] as const;

let isLoaded = false;

/** The words for each signal come with the first such answer. */
async function loadWords(): Promise<void> {
  const { CLOSE_WORDS } = await import('./words/close.ts');
  addEnglish(CLOSE_WORDS);
  isLoaded = true;
}

/** Something close: the words that come nearest, what looks like it, the difference, what would make it the real thing. */
export function Close({ finding }: { readonly finding: Finding }): JSX.Element {
  const [isReady, setReady] = useState(isLoaded);
  useEffect(() => {
    if (isReady) return;
    let isCurrent = true;
    void loadWords().then(() => {
      if (isCurrent) setReady(true);
    });
    return () => {
      isCurrent = false;
    };
  }, [isReady]);
  const [nearest] = finding.near;
  return (
    <div class="opened">
      <p class="small quiet">{say(nearest === undefined ? 'answer.close.none' : 'answer.close.lead')}</p>
      {nearest !== undefined && (
        <p>
          <q class="quoted">{nearest.quote}</q> {nearest.why}
        </p>
      )}
      {isReady &&
        PARTS.map((part) => (
          <p key={part} class={`close-${part}`}>
            <b>{say(`answer.close.${part}`)}</b> {lookUp(`close.${finding.signal}.${part}`)}
          </p>
        ))}
      {finding.doNot !== null && (
        <p>
          <b>{say('answer.close.caution')}</b> {finding.doNot}
        </p>
      )}
    </div>
  );
}
