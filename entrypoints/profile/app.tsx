import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PanelProblem, PanelView } from '../../components/panel-view.ts';
import { ProfilePanel } from '../../components/profile-panel.tsx';
import { sendMessage } from '../shared/send.ts';
import { followProfile, type LiveReading } from './live-profile.ts';
import { canMark } from './proof-marks.ts';
import { useAnswers, type Ask } from './use-answers.ts';
import { useMarks } from './use-marks.ts';

const LOOK_MS = 2000;

/** The panel with its life: reads the page, asks the background, draws. */
export function App({
  signal,
  onClose,
}: {
  readonly signal: AbortSignal;
  readonly onClose: () => void;
}): JSX.Element {
  const [reading, setReading] = useState<LiveReading>({ kind: 'waiting' });
  const [problem, setProblem] = useState<PanelProblem | null>(null);
  const [isUpdated, setUpdated] = useState(false);
  const [isFolded, setFolded] = useState(false);
  const [isMarking, setMarking] = useState(false);
  const [isCopied, setCopied] = useState(false);
  const [side, setSide] = useState<'left' | 'right'>('right');

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

  const ask: Ask = (question, use) => {
    question.then(use, () => {
      if (isConnected()) setProblem('failed');
      else setUpdated(true);
    });
  };
  const profile = reading.kind === 'profile' ? reading.profile : null;
  const slug = profile?.slug ?? null;
  const { settings, judged, change } = useAnswers(profile, ask);
  const isOwn = settings?.isOwn === true;
  const report = judged?.report ?? null;
  const marked = useMarks(isMarking && isOwn ? report : null, profile, ask);
  useEffect(() => {
    setMarking(false);
  }, [slug]);

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
            language: judged?.language ?? 'und',
            problem,
            isMarking: canMark() ? isMarking : null,
            marked,
          };

  return (
    <ProfilePanel
      view={view}
      targets={settings?.targets ?? []}
      target={settings?.target ?? ''}
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
          change({ isOwn: isMine });
          ask(sendMessage('sayOwn', { slug, isOwn: isMine }), () => undefined);
        },
        onMark: setMarking,
        onTarget: (id) => {
          change({ target: id });
        },
        onReport: (signal) => {
          if (profile === null) return;
          ask(sendMessage('openProfileReport', { profile, signal }), (answer) => {
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

/** False once the extension that this script belongs to was updated or removed. */
function isConnected(): boolean {
  try {
    return typeof (browser.runtime as { id?: string } | undefined)?.id === 'string';
  } catch {
    return false;
  }
}
