import { branchesFor, type Branch } from '@/lib/rules/branches';
import type { RouteId } from '@/lib/rules/ids';

/** What may go differently, without what is for the screen alone: who is not safe may not want it found on paper. */
export function branchesOnPaper(route: RouteId | 'open'): Branch[] {
  return branchesFor(route).filter(({ id }) => id !== 'violence');
}
