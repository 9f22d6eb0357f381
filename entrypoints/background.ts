import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { analyze } from '../analyzers/analyze.ts';
import { overrulesShape } from '../analyzers/notes/shape.ts';
import { SIGNALS } from '../analyzers/signals/index.ts';
import { isResume, isTargetRole } from './shared/guards.ts';
import { onMessage } from './shared/messages.ts';

export default defineBackground(() => {
  onMessage('analyzeResume', ({ data, sender }) => {
    requireOwnSender(sender);
    if (!isResume(data.resume) || !isTargetRole(data.role))
      throw new Error('analyzeResume: not a resume and a role');
    const overrules = overrulesShape(data.overrules ?? []);
    if (overrules === undefined) throw new Error('analyzeResume: not a list of overrules');
    return analyze(data.resume, data.role, overrules);
  });
  onMessage('listSignals', ({ sender }) => {
    requireOwnSender(sender);
    return SIGNALS.map(({ id, title, definition }) => ({ id, title, definition }));
  });
  onMessage('openReport', async ({ sender }) => {
    requireOwnSender(sender);
    await browser.tabs.create({ url: browser.runtime.getURL('/report.html') });
  });
});

/** Web pages cannot send here (nothing is externally connectable); another extension must not either. */
function requireOwnSender(sender: unknown): void {
  const isOwn =
    typeof sender === 'object' && sender !== null && 'id' in sender && sender.id === browser.runtime.id;
  if (!isOwn) throw new Error('message from outside the extension');
}
