import type { Guidance } from '../interview/guidance';
import type { Answers } from '../rules/answers';

/**
 * How the partner waits for the decision: `here` without a permit that counts, `protected` where temporary protection
 * brings care of its own, or neither: abroad, or with a permit that runs on.
 */
export function untilDecision(
  { route, mvv, asked, conditions }: Guidance,
  { partnerLivesIn }: Answers,
): 'here' | 'protected' | 'no' {
  switch (route.id) {
    case 'regularAfterTravel':
      return 'here';
    case 'regularWithoutMvv':
      if (partnerLivesIn !== 'NL' || !asked.includes('partnerLivesIn')) return 'no';
      return 'ground' in mvv && mvv.ground === 'temporaryProtection' ? 'protected' : 'here';
    case 'extension':
    case 'change':
      return conditions.some(({ id, status }) => id === 'insurance' && status === 'later') ? 'here' : 'no';
    default:
      return 'no';
  }
}
