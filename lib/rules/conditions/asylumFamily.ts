/** The three conditions of the asylum routes, guidance.md section 3a. Nothing else is judged there. */
import { grantedBeforeTheNewLaw, isNareis, isNareisSubsidiary, nareisUntil, subsidiaryFrom } from '../couple';
import type { Day } from '../day';
import { otherwise } from '../decide';
import type { Situation } from '../situation';
import type { Condition } from './condition';

/** Judged as soon as the route may be one of the two. */
const onAsylumRoute = (situation: Situation) =>
  situation.watch(() => isNareis(situation) || isNareisSubsidiary(situation)).result !== false;

export const asylumSpouse: Condition<'asylumSpouse'> = {
  id: 'asylumSpouse',
  applies: onAsylumRoute,
  rows: [
    [(situation) => situation.read('relationship') === 'married', 'met'],
    [otherwise, 'review/registeredPartner'],
  ],
};

export const asylumBond: Condition<'asylumBond'> = {
  id: 'asylumBond',
  applies: onAsylumRoute,
  rows: [
    [(situation) => situation.read('relationshipBeforeAsylum') === 'yes', 'met'],
    [otherwise, 'review'],
  ],
};

export const asylumTerm: Condition<'asylumTerm'> = {
  id: 'asylumTerm',
  applies: onAsylumRoute,
  rows: [
    [isNareis, (situation) => ({ reason: 'met', ...withUntil(nareisUntil(situation)) })],
    [(situation) => isNareisSubsidiary(situation) && grantedBeforeTheNewLaw(situation), 'review/transition'],
    [(situation) => situation.filing >= subsidiaryFrom(situation), 'review/incomeAndHousing'],
    [otherwise, (situation) => ({ reason: 'notMet/twoYears', fix: { from: subsidiaryFrom(situation) } })],
  ],
};

const withUntil = (until: Day | undefined) => (until === undefined ? {} : { until });
