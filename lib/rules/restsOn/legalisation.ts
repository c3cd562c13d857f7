/** What the way a foreign paper is legalised rests on. */
import type { Legalisation } from '../ids';
import { law, policy, practice, type Basis } from './basis';

export const legalisationBasis: Record<Exclude<Legalisation, 'notApplicable'>, Basis> = {
  none: law('regulation20161191', 'kingdomPapers'),
  extractOrApostille: policy('Which extracts need nothing, the ministry says.', 'legalisationTurkiye', 'hcchApostille'),
  apostille: law(['hcchApostille', 'dutchTreatyDatabase']),
  ministry: policy('For these countries a circular ends the chain at their own ministry.', 'legalisationCircular'),
  chain: policy('The order of the authorities is policy.', 'netherlandsWorldwideLegalisation'),
  check: practice('What holds for this paper was not found out: ask.', 'netherlandsWorldwideLegalisation'),
};
