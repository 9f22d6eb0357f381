import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { mergePostings, roleForTitle } from '../../analyzers/notes/targets.ts';
import type { Posting } from '../../analyzers/records.ts';
import { drawAll } from '../../components/in-turn.tsx';
import { Postings } from '../../components/postings.tsx';
import { say } from '../../components/strings.ts';
import { ask, sendMessage } from '../shared/send.ts';
import type { HandedPosting } from './use-handed-posting.ts';
import type { Target } from './use-target.ts';

interface Props {
  readonly target: Target;
  readonly titleOf: (signal: string) => string;
  /** From the popup: it joins the list once, and is then forgotten. */
  readonly handed: HandedPosting;
  readonly onHandedTaken: () => void;
}

/** Postings that were pasted, until they are used as the target. */
export function PostingsSection({ target, titleOf, handed, onHandedTaken }: Props): JSX.Element {
  const [postings, setPostings] = useState<readonly Posting[]>(target.edited?.postings ?? []);
  const [status, setStatus] = useState('');
  const nameOf = ({ title, organization }: Posting): string =>
    [title ?? say('posting.untitled'), organization].filter((part) => part !== null).join(', ');
  const add = (posting: Posting): void => {
    setPostings((before) => [...before, posting]);
    setStatus(
      posting.expectations.length === 0
        ? say('posting.none')
        : say('posting.done', { name: nameOf(posting) }),
    );
  };
  useEffect(() => {
    if (handed === null) return;
    if (handed === 'failed') setStatus(say('posting.failed'));
    else add(handed);
    onHandedTaken();
    drawAll();
    requestAnimationFrame(() => document.getElementById('postings')?.scrollIntoView());
  }, [handed]);
  return (
    <Postings
      postings={postings.map(nameOf)}
      lines={mergePostings(postings).map(({ signal, need, quote, asked: [n, of] = [1, 1] }) => ({
        title: titleOf(signal),
        words: `${say('posting.asked', { n, of })}, ${say(`posting.${need}`)}`,
        quote,
      }))}
      status={status}
      onRead={(content) => {
        ask(() => sendMessage('readPosting', { content, url: null })).then(add, () => {
          setStatus(say('posting.failed'));
        });
      }}
      onRemove={(index) => {
        setPostings(postings.filter((_, other) => other !== index));
      }}
      onUse={() => {
        const [first] = postings;
        if (first === undefined) return;
        target.usePostings(postings, nameOf(first), roleForTitle(first.title ?? '') ?? target.role.id);
        setStatus(say('posting.used'));
      }}
    />
  );
}
