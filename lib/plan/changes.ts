/** What is different on the day of filing from what holds today. */
import type { ConditionId, RouteId, Status } from '../rules/ids';
import type { Norm } from '../rules/income/norm';
import type { Outcome } from '../rules/rules';

export interface Changes {
  /** The route of the day of filing, where that is another one. */
  route: RouteId | null;
  /** The income norm, where it is another amount, or not published, on the day of filing. */
  norm: { today: Norm | null; then: Norm | null } | null;
  /** The fees together in euros; null inside = not published. */
  fee: { today: number | null; then: number | null } | null;
  /** Conditions that stand differently. */
  conditions: readonly { id: ConditionId; today: Status; then: Status }[];
}

/** Compares what the rules say for two days of filing. */
export function changesBetween(today: Outcome, then: Outcome): Changes {
  const [normToday, normThen] = [today.income?.norm ?? null, then.income?.norm ?? null];
  const sameNorm = normToday?.from === normThen?.from && normToday?.status === normThen?.status;
  const sameFee = today.feeTotal === then.feeTotal || today.fees.length === 0;
  const { id: route } = then.route;
  return {
    route: route === today.route.id || route === 'open' ? null : route,
    norm: sameNorm ? null : { today: normToday, then: normThen },
    fee: sameFee ? null : { today: today.feeTotal, then: then.feeTotal },
    conditions: then.conditions.flatMap(({ id, status }) => {
      const before = today.conditions.find((condition) => condition.id === id);
      return before && before.status !== status ? [{ id, today: before.status, then: status }] : [];
    }),
  };
}
