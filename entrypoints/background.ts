import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { overrulesShape } from '../analyzers/notes/shape.ts';
import { MAX_POSTING } from '../analyzers/records.ts';
import { withoutTurns } from '../analyzers/text/turns.ts';
import { keepEngineAtHand, loadEngine } from './shared/engine.ts';
import { isResume, isTargetRole } from './shared/guards.ts';
import { onMessage } from './shared/messages.ts';
import { unpackResume } from './shared/packed-resume.ts';
import { answerPanel, keepPanelRegistered } from './shared/panel-service.ts';
import { answerPopup } from './shared/popup-service.ts';
import { requireOwnPage, requireOwnSender } from './shared/senders.ts';

export default defineBackground(() => {
  keepEngineAtHand();
  onMessage('analyzeResume', async ({ data, sender }) => {
    requireOwnPage(sender);
    const resume = await unpackResume(data.packed);
    if (!isResume(resume) || !isTargetRole(data.role))
      throw new Error('analyzeResume: not a resume and a role');
    const overrules = overrulesShape(data.overrules ?? []);
    if (overrules === undefined) throw new Error('analyzeResume: not a list of overrules');
    return (await loadEngine()).analyze(resume, data.role, overrules);
  });
  onMessage('listSignals', async ({ sender }) => {
    requireOwnPage(sender);
    return (await loadEngine()).signals;
  });
  onMessage('readPosting', async ({ data, sender }) => {
    requireOwnPage(sender);
    if (typeof data.content !== 'string' || data.content.length > MAX_POSTING)
      throw new Error('readPosting: not a text of usual length');
    const { readPosting } = await loadEngine();
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
