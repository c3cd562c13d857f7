/** What each fee rests on. Where it stands in the table of a year, the source of that row comes beside it. */
import type { FeeGround } from '../ids';
import { law, policy, practice, type Basis } from './basis';

export const feeBasis: Record<FeeGround, Basis> = {
  family: law('VV 3.34', 'indCosts'),
  turkish: law('VV 3.34', 'turkishAssociation'),
  euDocument: law('VV 3.34', 'indEuFamily'),
  benelux: policy('The treaties were not read; the IND names the two nationalities.', 'indCosts'),
  nareis: law('consularTariffs', 'indNareisNews'),
  nareisSubsidiary: practice('No text that was read names a fee under the new law.', 'indNareisNews'),
  humanitarian: law('VV 3.34'),
};
