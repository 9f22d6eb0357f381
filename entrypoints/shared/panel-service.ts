import { browser } from 'wxt/browser';
import { analyze } from '../../analyzers/analyze.ts';
import { isResume } from './guards.ts';
import { onMessage } from './messages.ts';
import { LINKEDIN, PANEL_SCRIPT } from './panel-script.ts';
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
    if (!isPrivateTab(sender)) await sayOwnProfile(data.slug, data.isOwn);
  });
  onMessage('judgeProfile', async ({ data, sender }) => {
    requireOwnSender(sender);
    const { target, role } = await readTarget(data.target);
    if (!isResume(data.resume) || target !== data.target)
      throw new Error('judgeProfile: not a resume and a target');
    if (!isPrivateTab(sender)) await chooseTarget(target);
    return analyze(data.resume, role);
  });
  onMessage('openProfileReport', async ({ data, sender }) => {
    requireOwnSender(sender);
    if (!isResume(data.resume)) throw new Error('openProfileReport: not a resume');
    if (isPrivateTab(sender)) return 'private';
    const kept = await keepReading(data.resume, new Date().toISOString());
    if (kept.status !== 'saved') return 'not-kept';
    await browser.tabs.create({ url: `${browser.runtime.getURL('/report.html')}?reading=${kept.value.id}` });
    return 'opened';
  });
}

const isPrivateTab = (sender: unknown): boolean =>
  typeof sender === 'object' &&
  sender !== null &&
  'tab' in sender &&
  (sender.tab as { readonly incognito?: boolean } | undefined)?.incognito === true;

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
