import { MAX_POSTING } from '../../analyzers/records.ts';
import { withoutTurns } from '../../analyzers/text/turns.ts';
import { loadEngine } from './engine.ts';
import { onMessage, type PopupSettings } from './messages.ts';
import { chooseTarget, deleteEverything, handOverPosting, readHeads, readReading } from './storage.ts';
import { readTarget } from './target.ts';

/** The background's half of the popup: the popup opens at once because it judges and loads nothing itself. */
export function answerPopup(requireOwnPage: (sender: unknown) => void): void {
  onMessage('readPopup', ({ sender }) => {
    requireOwnPage(sender);
    return readPopup();
  });
  onMessage('chooseTarget', async ({ data, sender }) => {
    requireOwnPage(sender);
    await chooseTarget(data.id);
  });
  onMessage('handOverPosting', async ({ data, sender }) => {
    requireOwnPage(sender);
    if (typeof data.content !== 'string' || typeof data.url !== 'string' || data.content.length > MAX_POSTING)
      throw new Error('handOverPosting: not a page of usual length');
    const { readPosting } = await loadEngine();
    await handOverPosting(withoutTurns(readPosting(data.content, data.url)));
  });
  onMessage('deleteEverything', async ({ sender }) => {
    requireOwnPage(sender);
    await deleteEverything();
  });
}

async function readPopup(): Promise<PopupSettings> {
  const { target, targets, role } = await readTarget();
  const head = (await readHeads()).value[0];
  const resume = head === undefined ? null : (await readReading(head.id)).value;
  return {
    target,
    targets,
    latest:
      head === undefined || resume === null
        ? null
        : {
            id: head.id,
            name: head.name,
            readAt: head.readAt,
            report: (await loadEngine()).analyze(resume, role),
            language: resume.language,
            kind: resume.source.kind,
          },
  };
}
