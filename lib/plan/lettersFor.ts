/** Which letters a couple can enter. */
import { letterIds, type LetterId, type TaskKind } from './ids';
import type { Plan } from './plan';

/** Letters that make sense on the route and now; one that is entered always stays. */
export function lettersFor({ tasks, undated, ifAsked }: Plan, entered: readonly string[]): LetterId[] {
  const has = (kind: TaskKind) => [...tasks, ...undated].some((task) => task.kind === kind);
  const fits: Record<LetterId, boolean> = {
    acknowledged: has('decision'),
    papersAsked: has('decision'),
    extended: has('decision'),
    approved: has('decision'),
    refused: has('decision') && !entered.includes('approved'),
    objectionDecided: has('objection'),
    notice: has('decision'),
    mvv: has('collectMvv'),
    card: has('collectCard'),
    // It may also come to a couple of whom nobody knows whether it does.
    integrationPlan: has('civicIntegration') || ifAsked.some(({ id }) => id === 'civicIntegration'),
  };
  return letterIds.filter((id) => fits[id] || entered.includes(id));
}
