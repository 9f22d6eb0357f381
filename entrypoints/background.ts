import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { analyze } from '../analyzers/analyze.ts';
import { overrulesShape } from '../analyzers/notes/shape.ts';
import { readPosting } from '../analyzers/postings/read.ts';
import { SIGNALS } from '../analyzers/signals/index.ts';
import { withoutTurns } from '../analyzers/text/turns.ts';
import { isResume, isTargetRole } from './shared/guards.ts';
import { onMessage } from './shared/messages.ts';
import { answerPanel, keepPanelRegistered } from './shared/panel-service.ts';
import { answerPopup } from './shared/popup-service.ts';
import { requireOwnPage, requireOwnSender } from './shared/senders.ts';

/** Characters. Far above any posting, far below what would keep the background busy. */
const MAX_POSTING = 200_000;

export default defineBackground(() => {
  onMessage('analyzeResume', ({ data, sender }) => {
    requireOwnPage(sender);
    if (!isResume(data.resume) || !isTargetRole(data.role))
      throw new Error('analyzeResume: not a resume and a role');
    const overrules = overrulesShape(data.overrules ?? []);
    if (overrules === undefined) throw new Error('analyzeResume: not a list of overrules');
    return analyze(data.resume, data.role, overrules);
  });
  onMessage('listSignals', ({ sender }) => {
    requireOwnPage(sender);
    return SIGNALS.map(({ id, title, definition }) => ({ id, title, definition }));
  });
  onMessage('readPosting', ({ data, sender }) => {
    requireOwnPage(sender);
    if (typeof data.content !== 'string' || data.content.length > MAX_POSTING)
      throw new Error('readPosting: not a text of usual length');
    return withoutTurns(readPosting(data.content, typeof data.url === 'string' ? data.url : null));
  });
  onMessage('openReport', async ({ sender }) => {
    requireOwnSender(sender);
    await browser.tabs.create({ url: browser.runtime.getURL('/report.html') });
  });
  answerPopup(requireOwnPage);
  answerPanel(requireOwnSender);
  keepPanelRegistered();
});
