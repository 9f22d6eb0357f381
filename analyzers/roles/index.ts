import type { Rung } from '../model.ts';
import { rungAbove } from '../rungs.ts';
import type { TargetRole } from '../target.ts';
import { itProjectManager } from './it-project-manager.ts';
import { seniorProjectManager } from './senior-project-manager.ts';
import { programManager } from './program-manager.ts';
import { itManager } from './it-manager.ts';
import { engineeringManager } from './engineering-manager.ts';
import { seniorManager } from './senior-manager.ts';
import { directorIt } from './director-it.ts';
import { directorPmo } from './director-pmo.ts';
import { directorEngineering } from './director-engineering.ts';
import { headProductOperations } from './head-product-operations.ts';
import { vpItEngineering } from './vp-it-engineering.ts';
import { cio } from './cio.ts';
import { cto } from './cto.ts';
import { coo } from './coo.ts';

export { POSTINGS } from './postings.ts';

/** The senior roles that come with the product, lowest rung first. */
export const ROLES: readonly TargetRole[] = [
  itProjectManager,
  seniorProjectManager,
  programManager,
  itManager,
  engineeringManager,
  seniorManager,
  directorIt,
  directorPmo,
  directorEngineering,
  headProductOperations,
  vpItEngineering,
  cio,
  cto,
  coo,
];

export const DEFAULT_ROLE = 'director-it';

/** The role of this id, or undefined. */
export function findRole(id: string): TargetRole | undefined {
  return ROLES.find((role) => role.id === id);
}

/** The roles on the rung above the one shown, those of the family first, then those of IT. At the top, the top. */
export function nextRoles(shown: Rung, family: TargetRole['family']): readonly TargetRole[] {
  const next = rungAbove(shown) ?? shown;
  const order = (role: TargetRole): number => (role.family === family ? 0 : role.family === 'it' ? 1 : 2);
  return ROLES.filter(({ rung }) => rung === next).sort((a, b) => order(a) - order(b));
}
