import type { Answers } from '@/lib/rules/answers';
import type { Outcome } from '@/lib/rules/rules';

/** Whether the partner is here already, and may stay for some time without a visa because of a nationality. */
export function visitsWithoutVisa(
  { route, mvv }: Pick<Outcome, 'route' | 'mvv'>,
  { partnerLivesIn }: Answers,
): boolean {
  return route.id === 'regularWithoutMvv' && 'ground' in mvv && mvv.ground === 'nationality' && partnerLivesIn === 'NL';
}
