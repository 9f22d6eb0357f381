import { useEffect, useRef, useState } from 'preact/hooks';
import type { Profile } from '../../analyzers/sources/linkedin/profile.ts';
import type { JudgedProfile, PanelSettings } from '../shared/messages.ts';
import { sendMessage } from '../shared/send.ts';

/** Waits for an answer of the background and uses it; what to do without one is settled where it is made. */
export type Ask = <T>(question: Promise<T>, use: (answer: T) => void) => void;

/** A judgement, with what it was made of: one that belongs to something else is not shown. */
interface Judged {
  readonly slug: string;
  readonly target: string;
  readonly answer: JudgedProfile;
}

export interface Answers {
  /** Null until the background has answered for this profile. */
  readonly settings: PanelSettings | null;
  /** Null unless the profile is the user's own and judged for the target that is chosen. */
  readonly judged: JudgedProfile | null;
  /** Changes what is shown of the settings at once. */
  readonly change: (change: Partial<PanelSettings>) => void;
}

/** What the background says of a profile: the settings for it and, once it is called the user's own, its report. */
export function useAnswers(profile: Profile | null, ask: Ask): Answers {
  const [known, setKnown] = useState<(PanelSettings & { readonly slug: string }) | null>(null);
  const [judged, setJudged] = useState<Judged | null>(null);
  const asked = useRef(0);
  const slug = profile?.slug ?? null;
  const settings = known !== null && known.slug === slug ? known : null;
  const isOwn = settings?.isOwn === true;
  const target = settings?.target ?? '';

  useEffect(() => {
    if (slug === null) return;
    ask(sendMessage('readPanel', { slug }), (answer) => {
      setKnown({ ...answer, slug });
    });
  }, [slug]);
  useEffect(() => {
    if (!isOwn || profile === null || slug === null) return;
    const mine = ++asked.current;
    ask(sendMessage('judgeProfile', { profile, target }), (answer) => {
      if (mine === asked.current) setJudged({ slug, target, answer });
    });
  }, [isOwn, target, slug, stateKey(profile)]);

  return {
    settings,
    judged: judged !== null && judged.slug === slug && judged.target === target ? judged.answer : null,
    change: (change) => {
      if (settings !== null) setKnown({ ...settings, ...change });
    },
  };
}

/** Changes when something that is judged does. */
const stateKey = (profile: Profile | null): string => JSON.stringify(profile?.sections ?? null);
