/** What each procedure rests on, those that may suit as well, and the ways to file. */
import type { AlternativeId, ChannelId, RouteId } from '../ids';
import { law, policy, type Basis } from './basis';

export const routeBasis: Record<RouteId | 'open', Basis> = {
  open: law(['Vw 2a', 'Vb 3.14'], 'indPartnerPage'),
  noPermitNeeded: law('euFreeMovementDirective'),
  euVerification: law('euFreeMovementDirective', 'indEuFamily'),
  extension: law(['Vb 3.80', 'Vw 18', 'Vb 3.89d'], 'formB07001', 'extensionLate'),
  change: law('Vb 3.80', 'formB07001'),
  nareis: law('Vw 29c', 'indNareisNews', 'indNareisWaiting'),
  nareisSubsidiary: law('Vw 29d', 'indNareisNews', 'refugeeHelpSubsidiary'),
  regularWithoutMvv: law(['Vw 17', 'Vb 3.71'], 'indPartnerPage', 'indMvvExemptions'),
  regularAfterTravel: law(['Vw 17', 'Vb 3.71'], 'indApplyFromAbroad', 'indMvvExemptions'),
  mvvMissing: law(['Vw 16', 'Vw 17', 'Vb 3.71'], 'formB07001', 'indMvvExemptions'),
  regularWithMvv: law('Vw 2s', 'indPartnerPage', 'formB07001'),
  regularAtEmbassy: law('Vw 2s', 'indApplyFromAbroad'),
};

export const alternativeBasis: Record<AlternativeId, Basis> = {
  euVerification: law('dualCitizensCase', 'indDutchNationalsEu', 'indEuFamily'),
  euReturn: policy(
    'The judgments this rests on were not read, only the page of the IND on them.',
    'indDutchNationalsEu',
  ),
  chavez: policy('The judgment this rests on was not read, only the page of the IND on it.', 'indChavez'),
  nareis: law('Vw 29c', 'indNareisNews', 'indNareisWaiting'),
  regular: law(['Vw 15', 'Vw 29d'], 'indPartnerPage', 'indNareisNews'),
};

export const channelBasis: Record<ChannelId, Basis> = {
  embassy: policy('How the missions take applications is for them to say.', 'indApplyFromAbroad', 'indFormFinder'),
  inNetherlandsEu: policy('Which form it is, the IND says.', 'indEuFamily', 'indFormFinder'),
  asylumFamily: policy('Which form it is, the IND says.', 'indNareisNews', 'indFormFinder'),
  online: policy('Who can file online, the IND says.', 'indOnlineForms'),
  paper: law('Vb 3.99', 'formB07001', 'indOnlineForms', 'indFormFinder'),
};
