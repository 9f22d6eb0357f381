import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Report, SourceKind } from '../../analyzers/model.ts';
import type { TargetRole } from '../../analyzers/target.ts';
import type { Overrule, Posting } from '../../analyzers/records.ts';
import type { Profile } from '../../analyzers/sources/linkedin/profile.ts';

/** A signal as lists name it. */
export interface SignalName {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
}

/** Every message between the parts of the extension. Only JSON crosses; nothing else may be added on the way. */
export interface ProtocolMap {
  /**
   * Any surface → background: judges what was read, with the user's word on its proof. `packed`: what `packResume`
   * makes of a resume. Fails with a message when it is none.
   */
  analyzeResume(request: {
    readonly packed: string;
    readonly role: TargetRole;
    readonly overrules?: readonly Overrule[];
  }): Report;
  /** Any surface → background: all signals by name, for lists that no report holds. */
  listSignals(): readonly SignalName[];
  /** Any surface → background: reads the text or HTML of a job posting. */
  readPosting(request: { readonly content: string; readonly url: string | null }): Posting;
  /** Panel on a profile → background: opens the report page, which finds the reading in storage. */
  openReport(): void;
  /** Panel → background: what it needs to draw itself on the profile of this slug. */
  readPanel(request: { readonly slug: string }): PanelSettings;
  /** Panel → background: the user says whether this profile is theirs. It is remembered. */
  sayOwn(request: { readonly slug: string; readonly isOwn: boolean }): void;
  /** Panel → background: judges a profile for a target by its id, and remembers the target. */
  judgeProfile(request: { readonly profile: Profile; readonly target: string }): JudgedProfile;
  /** Panel → background: keeps the reading and opens the report on it. In a private window nothing is kept. */
  openProfileReport(request: {
    readonly profile: Profile;
    /** Of the finding to open it at; null for its top. */
    readonly signal: string | null;
  }): 'opened' | 'private' | 'full' | 'not-kept';
  /** Panel → background: puts the look of marked proof into the tab of the panel, or takes it out. */
  styleMarks(request: { readonly isOn: boolean }): void;
  /** Popup → background: the chosen target, and the newest reading judged for it. */
  readPopup(): PopupSettings;
  /** Popup → background: takes another target. */
  chooseTarget(request: { readonly id: string }): void;
  /** Popup → background: reads the page in the tab as a posting, and keeps that alone for the report page. */
  handOverPosting(request: { readonly content: string; readonly url: string }): void;
  /** Popup → background: deletes all that is kept. */
  deleteEverything(): void;
}

export interface JudgedProfile {
  readonly report: Report;
  /** Of the text. */
  readonly language: string;
}

export interface PopupSettings {
  readonly target: string;
  readonly targets: readonly { readonly id: string; readonly title: string }[];
  /** Null before anything was read. */
  readonly latest: {
    readonly id: string;
    readonly name: string;
    readonly readAt: string;
    readonly report: Report;
    readonly language: string;
    /** Of the source: a file, or LinkedIn. */
    readonly kind: SourceKind;
  } | null;
}

export interface PanelSettings {
  readonly isOwn: boolean;
  readonly target: string;
  readonly targets: readonly { readonly id: string; readonly title: string }[];
}

/** For the background; the surfaces ask with `send.ts`. */
export const { onMessage } = defineExtensionMessaging<ProtocolMap>();
