import { browser } from 'wxt/browser';
import type { Resume } from '../../analyzers/model.ts';
import type { Profile } from '../../analyzers/sources/linkedin/profile.ts';
import { resumeOfProfile } from '../../analyzers/sources/linkedin/resume.ts';
import { withoutTurns } from '../../analyzers/text/turns.ts';
import { loadEngine } from './engine.ts';
import { isResume } from './guards.ts';
import { onMessage } from './messages.ts';
import { LINKEDIN, PANEL_NAME, PANEL_SCRIPT } from './panel-script.ts';
import { chooseTarget, isOwnProfile, keepReading, sayOwnProfile } from './storage.ts';
import { readTarget } from './target.ts';

/** The background's half of the panel: it judges and keeps, since a content script can do neither. */
export function answerPanel(requireOwnSender: (sender: unknown) => void): void {
  onMessage('readPanel', async ({ data, sender }) => {
    requireOwnSender(sender);
    const { target, targets } = await readTarget();
    return { isOwn: await isOwnProfile(data.slug), target, targets };
  });
  onMessage('sayOwn', async ({ data, sender }) => {
    requireOwnSender(sender);
    if (typeof data.isOwn !== 'boolean') throw new Error('sayOwn: neither yes nor no');
    if (!isPrivateTab(sender)) await sayOwnProfile(data.slug, data.isOwn);
  });
  onMessage('judgeProfile', async ({ data, sender }) => {
    requireOwnSender(sender);
    const { target, role } = await readTarget(data.target);
    const resume = readBack(data.profile);
    if (resume === null || target !== data.target)
      throw new Error('judgeProfile: not a profile and a target');
    if (!isPrivateTab(sender)) await chooseTarget(target);
    const { analyze } = await loadEngine();
    return { report: analyze(resume, role), language: resume.language };
  });
  onMessage('openProfileReport', async ({ data, sender }) => {
    requireOwnSender(sender);
    const resume = readBack(data.profile);
    if (resume === null) throw new Error('openProfileReport: not a profile');
    if (isPrivateTab(sender)) return 'private';
    const kept = await keepReading(resume, new Date().toISOString());
    if (kept.status === 'private') return 'private';
    if (kept.status === 'not-saved') return kept.reason === 'full' ? 'full' : 'not-kept';
    const asked = new URLSearchParams({ reading: kept.value.id });
    if (typeof data.signal === 'string') asked.set('finding', data.signal);
    await browser.tabs.create({ url: `${browser.runtime.getURL('/report.html')}?${asked}` });
    return 'opened';
  });
  onMessage('styleMarks', async ({ data, sender }) => {
    requireOwnSender(sender);
    const id = tabOf(sender)?.id;
    if (typeof data.isOn !== 'boolean' || id === undefined) throw new Error('styleMarks: not from a tab');
    const style = { target: { tabId: id }, css: MARKS };
    await (data.isOn ? browser.scripting.insertCSS(style) : browser.scripting.removeCSS(style));
  });
}

/** Both colours are given, so that the words are legible on a light and on a dark page. */
const MARKS = `::highlight(${PANEL_NAME}) { background-color: #d3e8e8; color: #16191b; }`;

/** The resume of a profile that came from the panel, or null when it is not of the right shape. */
function readBack(profile: Profile): Resume | null {
  try {
    const resume = withoutTurns(resumeOfProfile(profile));
    return isResume(resume) ? resume : null;
  } catch {
    return null;
  }
}

/** The tab that a message came from; none for a page of the extension outside of a tab. */
const tabOf = (sender: unknown): { readonly id?: number; readonly incognito?: boolean } | undefined =>
  typeof sender === 'object' && sender !== null && 'tab' in sender ? (sender.tab ?? undefined) : undefined;

const isPrivateTab = (sender: unknown): boolean => tabOf(sender)?.incognito === true;

const ON_EVERY_PROFILE = 'on-every-profile';

/** The panel comes up by itself only as long as the user grants access to LinkedIn; the grant is the setting. */
export function keepPanelRegistered(): void {
  const sync = (): void => {
    void syncRegistration();
  };
  browser.permissions.onAdded.addListener(sync);
  browser.permissions.onRemoved.addListener(sync);
  browser.runtime.onInstalled.addListener(sync);
  browser.runtime.onStartup.addListener(sync);
}

async function syncRegistration(): Promise<void> {
  const isGranted = await browser.permissions.contains({ origins: [LINKEDIN] });
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ON_EVERY_PROFILE] });
  if (isGranted && registered.length === 0)
    await browser.scripting.registerContentScripts([
      { id: ON_EVERY_PROFILE, matches: [LINKEDIN], js: [PANEL_SCRIPT], runAt: 'document_idle' },
    ]);
  if (!isGranted && registered.length > 0)
    await browser.scripting.unregisterContentScripts({ ids: [ON_EVERY_PROFILE] });
}
