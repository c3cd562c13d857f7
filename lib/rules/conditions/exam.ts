import { addMonths } from '../day';
import { otherwise, settled } from '../decide';
import { exam } from '../examAbroad';
import { examValidityMonths } from '../facts/terms';
import type { Situation } from '../situation';
import { statePensionSoon } from '../statePension';
import type { Condition } from './condition';
import { reasonFor } from './reasonFor';

export const examCondition: Condition<'exam'> = {
  id: 'exam',
  rows: [
    [
      (situation) => settled(situation, exam).result === 'notRequired',
      (situation) => reasonFor('exam', 'exempt', settled(situation, exam).ground),
    ],
    [
      (situation) => settled(situation, exam).result === 'review',
      (situation) => reasonFor('exam', 'review', settled(situation, exam).ground),
    ],
    [
      (situation) => passedOn(situation) === undefined,
      (situation) => {
        const from = statePensionSoon(situation.read('partnerBornOn'), situation.filing);
        return from === undefined ? 'notMet/toPass' : { reason: 'notMet/toPass', fix: { from } };
      },
    ],
    [(situation) => (passedOn(situation) ?? '') > situation.filing, 'notMet/passInFuture'],
    [
      (situation) => addMonths(passedOn(situation) ?? '', examValidityMonths.value) < situation.filing,
      'notMet/passExpired',
    ],
    [otherwise, 'met'],
  ],
};

/** The day of the last part; undefined while the exam is not passed. */
function passedOn(situation: Situation) {
  return situation.read('examStatus') === 'passed' ? situation.read('examPassedOn') : undefined;
}
