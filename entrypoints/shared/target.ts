import type { TargetRole } from '../../analyzers/target.ts';
import { findTarget } from '../../analyzers/notes/targets.ts';
import { directorIt } from '../../analyzers/roles/director-it.ts';
import { ROLES } from '../../analyzers/roles/index.ts';
import { readChosenTarget, readTargets } from './storage.ts';

interface Target {
  readonly target: string;
  readonly role: TargetRole;
  /** The user's own first. */
  readonly targets: readonly { readonly id: string; readonly title: string }[];
}

/** The target of this id, or the one chosen last; the default where it is not known. */
export async function readTarget(wanted?: string): Promise<Target> {
  const own = (await readTargets()).value;
  const id = wanted ?? (await readChosenTarget());
  const role = findTarget(id, own);
  return {
    target: role === undefined ? directorIt.id : id,
    role: role ?? directorIt,
    targets: [...own, ...ROLES].map((one) => ({ id: one.id, title: one.title })),
  };
}
