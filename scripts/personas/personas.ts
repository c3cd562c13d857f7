import { afghanWifeOfSponsorUnfitForWork } from './couples/afghanWifeOfSponsorUnfitForWork';
import { americanCoupleFilingIn2027 } from './couples/americanCoupleFilingIn2027';
import { brazilianHusbandWithoutMvv } from './couples/brazilianHusbandWithoutMvv';
import { changeFromStudyUnder21 } from './couples/changeFromStudyUnder21';
import { extensionAfterAGap } from './couples/extensionAfterAGap';
import { extensionInTime } from './couples/extensionInTime';
import { extensionTooEarly } from './couples/extensionTooEarly';
import { extensionTwoWeeksLate } from './couples/extensionTwoWeeksLate';
import { familyOfSyrianRefugee } from './couples/familyOfSyrianRefugee';
import { nigerianHusbandWithChildren } from './couples/nigerianHusbandWithChildren';
import { peruvianBoyfriendOfGerman } from './couples/peruvianBoyfriendOfGerman';
import { polishWife } from './couples/polishWife';
import { retiredSponsorAndFilipinaWife } from './couples/retiredSponsorAndFilipinaWife';
import { statelessBoyfriendInTheNetherlands } from './couples/statelessBoyfriendInTheNetherlands';
import { surinameseGirlfriendTravellingTogether } from './couples/surinameseGirlfriendTravellingTogether';
import { thaiGirlfriendOfHighlySkilledMigrant } from './couples/thaiGirlfriendOfHighlySkilledMigrant';
import { turkishWorkerAndHisWife } from './couples/turkishWorkerAndHisWife';
import { unfinishedInterview } from './couples/unfinishedInterview';
import { wifeOfEritreanWithSubsidiaryProtection } from './couples/wifeOfEritreanWithSubsidiaryProtection';
import { youngIsraeliWife } from './couples/youngIsraeliWife';
import type { Persona } from './persona';

/** All of them, route by route. */
export const personas: readonly Persona[] = [
  nigerianHusbandWithChildren,
  thaiGirlfriendOfHighlySkilledMigrant,
  turkishWorkerAndHisWife,
  youngIsraeliWife,
  afghanWifeOfSponsorUnfitForWork,
  retiredSponsorAndFilipinaWife,
  unfinishedInterview,
  statelessBoyfriendInTheNetherlands,
  brazilianHusbandWithoutMvv,
  americanCoupleFilingIn2027,
  surinameseGirlfriendTravellingTogether,
  changeFromStudyUnder21,
  extensionTooEarly,
  extensionInTime,
  extensionTwoWeeksLate,
  extensionAfterAGap,
  polishWife,
  peruvianBoyfriendOfGerman,
  familyOfSyrianRefugee,
  wifeOfEritreanWithSubsidiaryProtection,
];
