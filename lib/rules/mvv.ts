/** Whether the partner needs an entry visa, the provisional residence permit (mvv): guidance.md, section 2. */
import type { Answer } from './answers';
import {
  isYesOrNotSure,
  partnerHoldsDutchPermit,
  partnerIsEuCitizen,
  partnerLivesInNl,
  partnerNationalities,
  permitThatCounts,
  sponsorIsDutch,
  sponsorIsOtherEuCitizen,
} from './couple';
import { decide, otherwise, type Row } from './decide';
import { isMvvExempt } from './facts/mvvExempt';
import type { MvvGround } from './ids';
import type { Situation } from './situation';

export type MvvResult = { result: 'required' | 'notRequired' | 'review'; ground?: MvvGround };

const notRequired = (ground: MvvGround): MvvResult => ({ result: 'notRequired', ground });
const review = (ground: MvvGround): MvvResult => ({ result: 'review', ground });

/** The other values are for a child who comes alone, and read as none. */
const hardships: readonly (Answer<'mvvHardship'> | undefined)[] = [
  'medical',
  'trafficking',
  'familyLife',
  'parentOfChildInNl',
];

const mvvRows: readonly Row<MvvResult>[] = [
  [partnerIsEuCitizen, notRequired('euCitizen')],
  [sponsorIsOtherEuCitizen, notRequired('euLaw')],
  [(situation) => partnerNationalities(situation).some(isMvvExempt), notRequired('nationality')],
  [partnerHoldsDutchPermit, notRequired('dutchPermit')],
  [(situation) => permitThatCounts(situation) === 'endedAndStayed', notRequired('formerPermit')],
  [(situation) => euStatusOf(situation) !== 'none', byEuStatus],
  [
    (situation) => partnerLivesInNl(situation) && situation.read('mvvHardship') === 'temporaryProtection',
    review('temporaryProtection'),
  ],
  [(situation) => partnerLivesInNl(situation) && hardships.includes(situation.read('mvvHardship')), review('hardship')],
  [partnerOfTurkishWorkerHere, review('associationLaw')],
  [otherwise, { result: 'required' }],
];

export function mvv(situation: Situation) {
  return decide(situation, mvvRows);
}

/** The partner's status in another EU state; having lived there with the sponsor says nothing beside a Dutch one. */
export function euStatusOf(situation: Situation) {
  const status = situation.read('partnerEuStatus') ?? 'none';
  return status.startsWith('livedWith') && sponsorIsDutch(situation) ? 'none' : status;
}

function byEuStatus(situation: Situation): MvvResult {
  const status = euStatusOf(situation);
  switch (status) {
    case 'none':
      throw new Error('this row is only reached with a status from another EU state');
    case 'familyPermitElsewhere':
      return review(status);
    case 'livedWithEuLongTermResidentSponsor':
      // The act names the spouse; of other partners it says nothing.
      return situation.read('relationship') === 'married' ? notRequired(status) : review(status);
    default:
      return notRequired(status);
  }
}

/** The association law with Türkiye may free the family of a worker. */
function partnerOfTurkishWorkerHere(situation: Situation): boolean {
  return (
    partnerLivesInNl(situation) &&
    partnerNationalities(situation).includes('TR') &&
    isYesOrNotSure(situation.read('turkishWorkerInNl'))
  );
}
