import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { analyze } from '../../analyzers/analyze.ts';
import { directorIt } from '../../analyzers/roles/director-it.ts';
import type { SourceKind } from '../../analyzers/model.ts';
import { findRole, ROLES } from '../../analyzers/roles/index.ts';
import { Popup, type PopupView } from '../../components/popup.tsx';
import type { PanelSection, PanelView } from '../../components/panel-view.ts';
import { ProfilePanel } from '../../components/profile-panel.tsx';
import { say } from '../../components/strings.ts';
import { makeResume, type Person } from './make-resume.ts';
import { BRIEF, INGRID, LONG, MIRELA, PETRA, TOMASZ } from './people.ts';

/** The popup and the panel on a profile, each in its states. The panel is drawn in the open, so that axe can see it. */

const nothing = (): void => undefined;
const role = (id: string): typeof directorIt => findRole(id) ?? directorIt;

const latest = (person: Person, target: string, kind: SourceKind = 'pdf'): PopupView => ({
  target,
  targets: ROLES,
  latest: {
    name: person.file,
    readAt: '2026-11-20T10:00:00.000Z',
    report: analyze(makeResume(person), role(target)),
    language: person.language ?? 'en',
    kind,
  },
});
const FIRST: PopupView = { target: 'director-it', targets: ROLES, latest: null };

interface Around {
  readonly isOnProfile?: boolean;
  readonly isOnPage?: boolean;
  readonly isOnEvery?: boolean;
  readonly notice?: string | null;
}

function PopupState({ view, around = {} }: { view: PopupView | null; around?: Around }): JSX.Element {
  return (
    <div class="gallery-popup">
      <Popup
        view={view}
        isOnProfile={around.isOnProfile ?? false}
        isOnPage={around.isOnPage ?? true}
        isOnEvery={around.isOnEvery ?? false}
        notice={around.notice ?? null}
        actions={{
          onTarget: nothing,
          onReport: nothing,
          onFile: nothing,
          onPaste: nothing,
          onProfile: nothing,
          onPosting: nothing,
          onEvery: nothing,
          onDelete: nothing,
        }}
      />
    </div>
  );
}

/** The same after a click on the element that `selector` finds. */
function Clicked({ on, children }: { on: string; children: JSX.Element }): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.querySelector<HTMLElement>(on)?.click();
  }, []);
  return <div ref={place}>{children}</div>;
}

const section = (
  kind: PanelSection['kind'],
  state: PanelSection['state'],
  shown = 0,
  total: number | null = null,
): PanelSection => ({ kind, state, shown, total, hasMore: false });

const SECTIONS: readonly PanelSection[] = [
  section('summary', 'read', 1),
  section('experience', 'read', 3, 7),
  section('education', 'read', 1),
  section('certifications', 'empty'),
  section('skills', 'read', 3, 24),
  { ...section('recommendations', 'read', 2), hasMore: true },
  section('volunteering', 'unseen'),
  section('projects', 'unseen'),
];

const profile = (
  person: Person,
  change: Partial<Extract<PanelView, { kind: 'profile' }>> = {},
  target = 'director-it',
): PanelView => ({
  kind: 'profile',
  name: person.name,
  sections: SECTIONS,
  isOwn: true,
  report: analyze(makeResume(person), role(target)),
  language: person.language ?? 'en',
  problem: null,
  isMarking: false,
  marked: null,
  ...change,
});

/** The panel over a page that stands for a profile. */
function PanelState({
  view,
  isFolded = false,
  side = 'right',
}: {
  view: PanelView;
  isFolded?: boolean;
  side?: 'left' | 'right';
}): JSX.Element {
  return (
    <>
      <main class="gallery">
        <h1 class="section-title">A profile</h1>
      </main>
      <ProfilePanel
        view={view}
        targets={ROLES}
        target={view.kind === 'profile' && view.report !== null ? view.report.target : 'director-it'}
        isFolded={isFolded}
        side={side}
        actions={{
          onClose: nothing,
          onFold: nothing,
          onMove: nothing,
          onMine: nothing,
          onMark: nothing,
          onTarget: nothing,
          onReport: nothing,
          onFile: nothing,
          onCopy: nothing,
        }}
      />
    </>
  );
}

const LAYOUT = {
  kind: 'unknown-layout',
  diagnosis: JSON.stringify({ language: 'en', blocks: 4210, cards: 0, headings: 3, links: 0 }, null, 1),
} as const;

/** Every state of the popup by name. */
export const POPUP_STATES: Readonly<Record<string, () => JSX.Element>> = {
  'popup-loading': () => <PopupState view={null} />,
  'popup-first': () => <PopupState view={FIRST} />,
  'popup-first-on-profile': () => <PopupState view={FIRST} around={{ isOnProfile: true, isOnEvery: true }} />,
  'popup-nowhere': () => <PopupState view={FIRST} around={{ isOnPage: false }} />,
  popup: () => <PopupState view={latest(MIRELA, 'director-it')} />,
  'popup-none-missing': () => <PopupState view={latest(INGRID, 'it-manager')} />,
  'popup-long': () => <PopupState view={latest(LONG, 'cio')} around={{ isOnProfile: true }} />,
  'popup-profile': () => <PopupState view={latest(TOMASZ, 'director-it', 'linkedin-page')} />,
  'popup-language': () => <PopupState view={latest(PETRA, 'director-it')} />,
  'popup-failed': () => (
    <PopupState view={latest(MIRELA, 'director-it')} around={{ notice: say('popup.failed') }} />
  ),
  'popup-silent': () => <PopupState view={null} around={{ notice: say('popup.silent') }} />,
  'popup-delete': () => (
    <Clicked on="[data-way=delete]">
      <PopupState view={latest(BRIEF, 'coo')} />
    </Clicked>
  ),
  'popup-deleted': () => <PopupState view={FIRST} around={{ notice: say('popup.deleted') }} />,
};

/** Every state of the panel by name. */
export const PANEL_STATES: Readonly<Record<string, () => JSX.Element>> = {
  'panel-waiting': () => <PanelState view={{ kind: 'waiting' }} />,
  'panel-stale': () => <PanelState view={{ kind: 'stale' }} />,
  'panel-elsewhere': () => <PanelState view={{ kind: 'elsewhere' }} />,
  'panel-updated': () => <PanelState view={{ kind: 'updated' }} />,
  'panel-layout': () => <PanelState view={{ ...LAYOUT, isCopied: false }} />,
  'panel-layout-copied': () => <PanelState view={{ ...LAYOUT, isCopied: true }} />,
  'panel-whose': () => <PanelState view={profile(MIRELA, { isOwn: false, report: null })} />,
  'panel-judging': () => <PanelState view={profile(MIRELA, { report: null })} />,
  panel: () => <PanelState view={profile(MIRELA)} />,
  'panel-marking': () => <PanelState view={profile(MIRELA, { isMarking: true, marked: 12 })} />,
  'panel-left': () => <PanelState view={profile(MIRELA)} side="left" />,
  'panel-folded': () => <PanelState view={profile(MIRELA)} isFolded />,
  'panel-none-missing': () => <PanelState view={profile(INGRID, {}, 'it-manager')} />,
  'panel-partial': () => (
    <PanelState
      view={profile(
        { ...MIRELA, experience: 'unseen' },
        {
          sections: SECTIONS.map((one) => (one.kind === 'summary' ? one : section(one.kind, 'unseen'))),
        },
      )}
    />
  ),
  'panel-long': () => <PanelState view={profile(LONG, {}, 'cio')} />,
  'panel-language': () => <PanelState view={profile(PETRA)} />,
  'panel-failed': () => <PanelState view={profile(MIRELA, { report: null, problem: 'failed' })} />,
  'panel-private': () => <PanelState view={profile(MIRELA, { problem: 'private' })} />,
  'panel-storage-full': () => <PanelState view={profile(MIRELA, { problem: 'full' })} />,
  'panel-not-kept': () => <PanelState view={profile(MIRELA, { problem: 'not-kept' })} />,
};
