import { withPagesAlone } from '../../analyzers/judge/page.ts';
import type { Report, Resume } from '../../analyzers/model.ts';
import type { Overrule } from '../../analyzers/records.ts';
import type { TargetRole } from '../../analyzers/target.ts';
import { packedOf, packResume } from './packed-resume.ts';
import { ask, sendMessage } from './send.ts';

/** The report on a resume for a role, made by the background. Fails when there is no answer. */
export async function judge(
  resume: Resume,
  role: TargetRole,
  overrules: readonly Overrule[],
): Promise<Report> {
  // Most of a long resume is where its words stand, and that is not judged.
  const packed = packedOf(resume) ?? (await packResume(withPagesAlone(resume)));
  return ask(() => sendMessage('analyzeResume', { packed, role, overrules }));
}
