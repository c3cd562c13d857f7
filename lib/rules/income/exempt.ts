/** Whether the income matters at all. Apart from the check, for the interview needs no more of it than this. */
import type { Situation } from '../situation';
import { statePensionReached } from '../statePension';

/** Whether a state pension or an exemption the sponsor names makes the income irrelevant. */
export function incomeIsExempt(situation: Situation): boolean {
  return pensionReached(situation) === 'yes' || exemptionClaimed(situation);
}

export function pensionReached(situation: Situation) {
  const bornOn = situation.read('sponsorBornOn');
  return bornOn === undefined ? 'no' : statePensionReached(bornOn, situation.filing);
}

export function exemptionClaimed(situation: Situation): boolean {
  const exemption = situation.read('incomeExemption');
  return exemption !== undefined && exemption !== 'none' && exemption !== 'notSure';
}
