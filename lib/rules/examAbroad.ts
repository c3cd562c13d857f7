/** Whether the partner must pass the basic civic integration exam abroad: guidance.md, section 2. */
import type { Answer } from './answers';
import { isAged, partnerNationalities } from './couple';
import { decide, otherwise, settled, type Row } from './decide';
import type { SourceId } from './facts/sources';
import { adultAge } from './facts/terms';
import type { ExamGround } from './ids';
import { mvv } from './mvv';
import type { Situation } from './situation';
import { statePensionReached } from './statePension';

export type ExamResult = { result: 'required' | 'notRequired' | 'review'; ground?: ExamGround };

const notRequired = (ground: ExamGround): ExamResult => ({ result: 'notRequired', ground });
const review = (ground: ExamGround): ExamResult => ({ result: 'review', ground });

type SponsorPermit = Answer<'sponsorPermit'>;

const asylumPermits: readonly SponsorPermit[] = ['asylumRefugee', 'asylumSubsidiary'];
/** A stay for a purpose that is temporary by nature: the partner of such a sponsor is exempt. */
export const temporaryPurposes: readonly SponsorPermit[] = [
  'highlySkilledMigrant',
  'euBlueCard',
  'researcher',
  'intraCorporateTransferee',
  'study',
  'orientationYear',
  'medical',
  'humanitarianTemporary',
];
/** Purposes for which the sources read do not say whether they are temporary. */
const unclearPurposes: readonly SponsorPermit[] = ['work', 'selfEmployed', 'startUp', 'other', 'notSure'];

const examRows: readonly Row<ExamResult>[] = [
  [(situation) => settled(situation, mvv).result === 'notRequired', notRequired('noMvv')],
  [(situation) => partnerTooYoung(situation) || partnerPensionReached(situation) === 'yes', notRequired('age')],
  [(situation) => partnerPensionReached(situation) === 'notKnown', review('pensionAgeUnknown')],
  [(situation) => sponsorHolds(situation, asylumPermits), notRequired('asylumSponsor')],
  [(situation) => sponsorHolds(situation, temporaryPurposes), notRequired('sponsorPurpose')],
  [(situation) => sponsorHolds(situation, unclearPurposes), review('sponsorPurpose')],
  [(situation) => situation.read('examGround') === 'dutchDiploma', notRequired('dutchDiploma')],
  [(situation) => situation.read('examGround') === 'eightYearsSchoolInNl', notRequired('eightYearsSchoolInNl')],
  [schooledInDutchInSuriname, notRequired('surinameDutchPrimarySchool')],
  [asksDispensation, review('dispensation')],
  [otherwise, { result: 'required' }],
];

export const examSources: readonly SourceId[] = ['indExamAbroad', 'formB07001', 'indTurkishExamNews'];

export function exam(situation: Situation) {
  return decide(situation, examRows);
}

export function sponsorHolds(situation: Situation, permits: readonly SponsorPermit[]): boolean {
  const permit = situation.read('sponsorPermit');
  return permit !== undefined && permits.includes(permit);
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
