import { useEffect, useState } from 'preact/hooks';
import type { Report, Resume } from '../../analyzers/model.ts';
import type { TargetRole } from '../../analyzers/target.ts';
import type { Overrule } from '../../analyzers/records.ts';
import { judge } from './judge.ts';

type ReportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  | { readonly kind: 'done'; readonly report: Report }
  | { readonly kind: 'failed' };

/**
 * The report on a resume for a role, made by the background. While another role is judged, the report before it
 * stays, so that nothing jumps. `resume`, `role` and `overrules` must keep their identity while they are the same. `attempt` asks again when it changes.
 */
export function useReport(
  resume: Resume | null,
  role: TargetRole,
  overrules: readonly Overrule[],
  attempt: number,
): ReportState {
  const [state, setState] = useState<ReportState>({ kind: 'idle' });
  useEffect(() => {
    if (resume === null) {
      setState({ kind: 'idle' });
      return;
    }
    let isCurrent = true;
    setState((before) => (before.kind === 'done' ? before : { kind: 'working' }));
    judge(resume, role, overrules).then(
      (report) => {
        if (isCurrent) setState({ kind: 'done', report });
      },
      () => {
        if (isCurrent) setState({ kind: 'failed' });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [resume, role, overrules, attempt]);
  return state;
}
