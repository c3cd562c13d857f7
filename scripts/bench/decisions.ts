import { walk } from '../../lib/interview/walk';
import { judge } from '../../lib/rules/conditions/condition';
import { sponsorStatus } from '../../lib/rules/conditions/sponsorStatus';
import { followsNationalLaw } from '../../lib/rules/couple';
import { settled } from '../../lib/rules/decide';
import { exam } from '../../lib/rules/examAbroad';
import { mvv } from '../../lib/rules/mvv';
import { route } from '../../lib/rules/route';
import type { Case } from './cases';

/** What the engines are compared on. */
export const decisionIds = ['mvv', 'exam', 'route', 'sponsorStatus'] as const;
export type DecisionId = (typeof decisionIds)[number];
export type Decisions = Record<DecisionId, string>;

/** The decisions by our own rules, from the answers on. All answers must be there. */
export function ourDecisions({ answers, on }: Case): Decisions {
  const { situation } = walk(answers, on);
  return {
    mvv: settled(situation, mvv).result,
    exam: settled(situation, exam).result,
    route: settled(situation, route).id,
    sponsorStatus: followsNationalLaw(situation) ? (judge(situation, sponsorStatus)?.status ?? 'none') : 'none',
  };
}
