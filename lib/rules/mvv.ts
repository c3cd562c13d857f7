/** Whether the partner needs an entry visa, the provisional residence permit (mvv): guidance.md, section 2. */
import {
  partnerHoldsDutchPermit,
  partnerIsEuCitizen,
  partnerLivesInNl,
  partnerNationalities,
  permitThatCounts,
  sponsorIsOtherEuCitizen,
} from './couple';
import { decide, otherwise, type Row } from './decide';
import { isMvvExempt } from './facts/mvvExempt';
import type { SourceId } from './facts/sources';
import type { MvvGround } from './ids';
import type { Situation } from './situation';

export type MvvResult = { result: 'required' | 'notRequired' | 'review'; ground?: MvvGround };

const notRequired = (ground: MvvGround): MvvResult => ({ result: 'notRequired', ground });

const mvvRows: readonly Row<MvvResult>[] = [
  [partnerIsEuCitizen, notRequired('euCitizen')],
  [sponsorIsOtherEuCitizen, notRequired('euLaw')],
  [(situation) => partnerNationalities(situation).some(isMvvExempt), notRequired('nationality')],
  [partnerHoldsDutchPermit, notRequired('dutchPermit')],
  [(situation) => permitThatCounts(situation) === 'endedAndStayed', notRequired('formerPermit')],
  [(situation) => euStatus(situation) !== 'none', (situation) => notRequired(statusGround(situation))],
  [
    (situation) => partnerLivesInNl(situation) && (situation.read('mvvHardship') ?? 'none') !== 'none',
    { result: 'review', ground: 'hardship' },
  ],
  [otherwise, { result: 'required' }],
];

export const mvvSources: readonly SourceId[] = ['indMvvExemptions', 'formB07001', 'aliensRegulation'];

export function mvv(situation: Situation) {
  return decide(situation, mvvRows);
}

function euStatus(situation: Situation) {
  return situation.read('partnerEuStatus') ?? 'none';
}

function statusGround(situation: Situation): MvvGround {
  const status = euStatus(situation);
  if (status === 'none') throw new Error('this row is only reached with a status from another EU state');
  return status;
}
