import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Profile } from '../../analyzers/sources/linkedin/profile.ts';
import type { PanelProblem, PanelView } from '../../components/panel-view.ts';
import { ProfilePanel } from '../../components/profile-panel.tsx';
import type { JudgedProfile, PanelSettings } from '../shared/messages.ts';
import { sendMessage } from '../shared/panel-messages.ts';
import { followProfile, inSlices, type LiveReading } from './live-profile.ts';
import { canMark, findProof, mark, unmark } from './proof-marks.ts';

const LOOK_MS = 2000;

/** A report, with what it was made of: one that belongs to something else is not shown. */
interface Judged {
  readonly slug: string;
  readonly target: string;
  readonly answer: JudgedProfile;
}

/** The panel with its life: reads the page, asks the background, draws. */
export function App({
  signal,
  onClose,
}: {
  readonly signal: AbortSignal;
  readonly onClose: () => void;
}): JSX.Element {
  const [reading, setReading] = useState<LiveReading>({ kind: 'waiting' });
  const [settings, setSettings] = useState<(PanelSettings & { readonly slug: string }) | null>(null);
  const [judged, setJudged] = useState<Judged | null>(null);
  const [problem, setProblem] = useState<PanelProblem | null>(null);
  const [isUpdated, setUpdated] = useState(false);
  const [isFolded, setFolded] = useState(false);
  const [isMarking, setMarking] = useState(false);
  const [marked, setMarked] = useState<number | null>(null);
  const [isCopied, setCopied] = useState(false);
  const [side, setSide] = useState<'left' | 'right'>('right');
  const asked = useRef(0);

  useEffect(() => {
    followProfile(signal, setReading);
    // After an update of the extension this script lives on without it.
    const look = setInterval(() => {
      if (!isConnected()) setUpdated(true);
    }, LOOK_MS);
    signal.addEventListener('abort', () => {
      clearInterval(look);
    });
  }, []);

  const profile = reading.kind === 'profile' ? reading.profile : null;
  const slug = profile?.slug ?? null;
  const own = settings !== null && settings.slug === slug ? settings : null;

  const ask = <T,>(question: Promise<T>, use: (answer: T) => void): void => {
    question.then(use, () => {
      if (isConnected()) setProblem('failed');
      else setUpdated(true);
    });
  };

  useEffect(() => {
    setMarking(false);
    if (slug === null) return;
    ask(sendMessage('readPanel', { slug }), (answer) => {
      setSettings({ ...answer, slug });
    });
  }, [slug]);

  const isOwn = own?.isOwn === true;
  const target = own?.target ?? '';
  useEffect(() => {
    if (!isOwn || profile === null || slug === null) return;
    const mine = ++asked.current;
    ask(sendMessage('judgeProfile', { profile, target }), (answer) => {
      if (mine === asked.current) setJudged({ slug, target, answer });
    });
  }, [isOwn, target, slug, stateKey(profile)]);

  const say = (change: Partial<PanelSettings>): void => {
    if (own !== null) setSettings({ ...own, ...change });
  };
  const answer = judged !== null && judged.slug === slug && judged.target === target ? judged.answer : null;
  const report = answer?.report ?? null;

  const hasMarks = isMarking && isOwn && report !== null;
  useEffect(() => {
    if (!hasMarks) return;
    ask(sendMessage('styleMarks', { isOn: true }), () => undefined);
    return () => {
      unmark();
      setMarked(null);
      // Without the extension nobody answers, and a style without marks draws nothing.
      sendMessage('styleMarks', { isOn: false }).catch(() => undefined);
    };
  }, [hasMarks]);
  // Again after each reading: the page may have put other nodes in place of those that were marked.
  useEffect(() => {
    if (!hasMarks) return;
    let isWanted = true;
    const root = document.querySelector('main') ?? document.body;
    void inSlices(findProof(root, report), () => isWanted).then((places) => {
      if (places === null) return;
      mark(places);
      setMarked(places.length);
    });
    return () => {
      isWanted = false;
    };
  }, [hasMarks, report, profile]);

  const view: PanelView = isUpdated
    ? { kind: 'updated' }
    : reading.kind === 'unknown-layout'
      ? { ...reading, isCopied }
      : profile === null
        ? { kind: reading.kind === 'profile' ? 'waiting' : reading.kind }
        : {
            kind: 'profile',
            name: profile.name ?? profile.slug,
            sections: profile.sections,
            isOwn,
            report,
            language: answer?.language ?? 'und',
            problem,
            isMarking: canMark() ? isMarking : null,
            marked,
          };

  return (
    <ProfilePanel
      view={view}
      targets={own?.targets ?? []}
      target={target}
      isFolded={isFolded}
      side={side}
      actions={{
        onClose,
        onFold: setFolded,
        onMove: () => {
          setSide(side === 'right' ? 'left' : 'right');
        },
        onMine: (isMine) => {
          if (slug === null) return;
          say({ isOwn: isMine });
          ask(sendMessage('sayOwn', { slug, isOwn: isMine }), () => undefined);
        },
        onMark: setMarking,
        onTarget: (id) => {
          say({ target: id });
        },
        onReport: () => {
          if (profile === null) return;
          ask(sendMessage('openProfileReport', { profile }), (answer) => {
            setProblem(answer === 'opened' ? null : answer);
          });
        },
        onFile: () => {
          ask(sendMessage('openReport'), () => undefined);
        },
        onCopy: () => {
          if (reading.kind !== 'unknown-layout') return;
          void navigator.clipboard.writeText(reading.diagnosis).then(() => {
            setCopied(true);
          });
        },
      }}
    />
  );
}

/** Changes when something that is judged does. */
const stateKey = (profile: Profile | null): string => JSON.stringify(profile?.sections ?? null);

/** False once the extension that this script belongs to was updated or removed. */
function isConnected(): boolean {
  try {
    return typeof (browser.runtime as { id?: string } | undefined)?.id === 'string';
  } catch {
    return false;
  }
}
