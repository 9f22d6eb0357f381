import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Report } from '../../analyzers/model.ts';
import { TakeAway } from '../../components/kept.tsx';
import type { Group } from '../../components/order.ts';
import type { PageKind } from '../../components/opening.ts';
import { say, sayCount } from '../../components/strings.ts';
import { changeTargets } from '../shared/storage.ts';
import { download } from './download.ts';
import type { KeptNotes } from './use-kept.ts';
import type { Target } from './use-target.ts';

interface Props {
  readonly report: Report;
  readonly groups: readonly Group[];
  readonly name: string;
  readonly language: string;
  readonly page: PageKind;
  readonly kept: KeptNotes;
  readonly target: Target;
}

/** The report and the plan as files, and on paper. */
export function TakeAwaySection({ report, groups, name, language, page, kept, target }: Props): JSX.Element {
  const [status, setStatus] = useState('');
  const { notes, change } = kept;
  const now = (): string => new Date().toISOString();
  /** Few ask for files, and writing them is a part of the page's weight: it is loaded when it is wanted. */
  const exchange = (): Promise<typeof import('../../analyzers/notes/exchange.ts')> =>
    import('../../analyzers/notes/exchange.ts');
  const readPlan = async (file: File): Promise<void> => {
    const { readPlanFile, mergeNotes, mergeTargets } = await exchange();
    const read = readPlanFile(await file.text());
    if (read.status === 'error') {
      setStatus(say('plan.read-failed'));
      return;
    }
    change('plan', (before) => mergeNotes(before, read.notes));
    await changeTargets((targets) => mergeTargets(targets, read.targets));
    setStatus(sayCount('plan.was-read', read.notes.plan.length));
  };
  const saveMarkdown = async (): Promise<void> => {
    const { reportMarkdown } = await import('../../components/report-markdown.ts');
    const date = now().slice(0, 10);
    const text = reportMarkdown({ report, groups, notes, name, language, page, date });
    download(text, 'next-rung-report.md', 'text/markdown');
  };
  const saveReport = async (): Promise<void> => {
    const { writeReportFile } = await exchange();
    download(writeReportFile({ report, notes }), 'next-rung-report.json', 'application/json');
  };
  const savePlan = async (): Promise<void> => {
    const { writePlanFile } = await exchange();
    const file = writePlanFile({ notes, targets: target.own }, now());
    download(file, 'next-rung-plan.json', 'application/json');
  };
  const tryTo = (work: Promise<void>): void => {
    work.catch(() => {
      // The script is gone: an update took its place while the page was open.
      setStatus(say('away.failed'));
    });
  };
  return (
    <TakeAway
      status={status}
      onPrint={() => {
        print();
      }}
      onMarkdown={() => {
        tryTo(saveMarkdown());
      }}
      onJson={() => {
        tryTo(saveReport());
      }}
      onSavePlan={() => {
        tryTo(savePlan());
      }}
      onReadPlan={(file) => {
        tryTo(readPlan(file));
      }}
    />
  );
}
