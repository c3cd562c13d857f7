/** Whether the partner must pass the basic civic integration exam abroad: guidance.md, section 2. */
import { isAged, partnerNationalities } from './couple';
import { decide, otherwise, settled, type Row } from './decide';
import { adultAge } from './facts/terms';
import type { ExamGround } from './ids';
import { mvv } from './mvv';
import type { Situation } from './situation';
import { asylumPermits, sponsorHasOrAwaits, temporaryPurposes, unclearPurposes } from './sponsorPermit';
import { statePensionReached } from './statePension';

export type ExamResult = { result: 'required' | 'notRequired' | 'review'; ground?: ExamGround };

const notRequired = (ground: ExamGround): ExamResult => ({ result: 'notRequired', ground });
const review = (ground: ExamGround): ExamResult => ({ result: 'review', ground });

/** These free whoever is meant, whatever an earlier diploma or school would do. */
const freedFromTheStart: readonly Row<ExamResult>[] = [
  [(situation) => settled(situation, mvv).result === 'notRequired', notRequired('noMvv')],
  [(situation) => partnerTooYoung(situation) || partnerPensionReached(situation) === 'yes', notRequired('age')],
  [(situation) => sponsorHasOrAwaits(situation, asylumPermits), notRequired('asylumSponsor')],
  [(situation) => sponsorHasOrAwaits(situation, temporaryPurposes), notRequired('sponsorPurpose')],
];

const examRows: readonly Row<ExamResult>[] = [
  ...freedFromTheStart,
  [(situation) => situation.read('examGround') === 'dutchDiploma', notRequired('dutchDiploma')],
  [(situation) => situation.read('examGround') === 'eightYearsSchoolInNl', notRequired('eightYearsSchoolInNl')],
  [schooledInDutchInSuriname, notRequired('surinameDutchPrimarySchool')],
  [(situation) => settled(situation, mvv).result === 'review', asTheMvv],
  [(situation) => partnerPensionReached(situation) === 'notKnown', review('pensionAgeUnknown')],
  [(situation) => sponsorHasOrAwaits(situation, unclearPurposes), review('sponsorPurpose')],
  [asksDispensation, review('dispensation')],
  [otherwise, { result: 'required' }],
];

export function exam(situation: Situation) {
  return decide(situation, examRows);
}

/** Whether the exam is not asked whatever the partner's schooling: then that need not be told. */
export function freedWhateverTheSchooling(situation: Situation): boolean {
  return freedFromTheStart.some(([fits]) => fits(situation));
}

/** While it is not known whether the mvv is asked, it is not known whether the exam is. */
function asTheMvv(situation: Situation): ExamResult {
  const { ground } = settled(situation, mvv);
  switch (ground) {
    case 'livedWithEuLongTermResidentSponsor':
    case 'familyPermitElsewhere':
    case 'hardship':
    case 'temporaryProtection':
    case 'associationLaw':
      return review(ground);
    default:
      throw new Error(`an mvv is not in question for ${ground}`);
  }
}

function partnerTooYoung(situation: Situation): boolean {
  const bornOn = situation.read('partnerBornOn');
  return bornOn !== undefined && !isAged(situation, bornOn, adultAge.value);
}

/** 'no' while the day of birth is not asked. */
export function partnerPensionReached(situation: Situation) {
  const bornOn = situation.read('partnerBornOn');
  return bornOn === undefined ? 'no' : statePensionReached(bornOn, situation.filing);
}

function schooledInDutchInSuriname(situation: Situation): boolean {
  return (
    partnerNationalities(situation).includes('SR') && situation.read('examGround') === 'surinameDutchPrimarySchool'
  );
}

function asksDispensation(situation: Situation): boolean {
  const ground = situation.read('examGround');
  return ground === 'medical' || ground === 'specialCircumstances';
}
