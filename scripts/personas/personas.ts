import { afghanWifeOfSponsorUnfitForWork } from './couples/afghanWifeOfSponsorUnfitForWork';
import { americanCoupleFilingIn2027 } from './couples/americanCoupleFilingIn2027';
import { brazilianHusbandWithoutMvv } from './couples/brazilianHusbandWithoutMvv';
import { brazilianWhoseStudyPermitEnded } from './couples/brazilianWhoseStudyPermitEnded';
import { changeFromStudyUnder21 } from './couples/changeFromStudyUnder21';
import { dutchManReturningWithoutAJob } from './couples/dutchManReturningWithoutAJob';
import { extensionAfterAGap } from './couples/extensionAfterAGap';
import { extensionInTime } from './couples/extensionInTime';
import { extensionTooEarly } from './couples/extensionTooEarly';
import { extensionTwoWeeksLate } from './couples/extensionTwoWeeksLate';
import { familyOfSyrianRefugee } from './couples/familyOfSyrianRefugee';
import { graduateWithSavings } from './couples/graduateWithSavings';
import { indianCoupleFilingTogether } from './couples/indianCoupleFilingTogether';
import { motherAfterTrafficking } from './couples/motherAfterTrafficking';
import { nigerianHusbandWithChildren } from './couples/nigerianHusbandWithChildren';
import { peruvianBoyfriendOfGerman } from './couples/peruvianBoyfriendOfGerman';
import { polishWife } from './couples/polishWife';
import { retiredSponsorAndFilipinaWife } from './couples/retiredSponsorAndFilipinaWife';
import { statelessBoyfriendInTheNetherlands } from './couples/statelessBoyfriendInTheNetherlands';
import { surinameseGirlfriendTravellingTogether } from './couples/surinameseGirlfriendTravellingTogether';
import { syrianRefugeeTooLate } from './couples/syrianRefugeeTooLate';
import { syrianWhoMarriedAfterTheFlight } from './couples/syrianWhoMarriedAfterTheFlight';
import { syrianWithPermanentAsylumPermit } from './couples/syrianWithPermanentAsylumPermit';
import { syrianWithSubsidiaryProtection } from './couples/syrianWithSubsidiaryProtection';
import { teenagerComingAlong } from './couples/teenagerComingAlong';
import { thaiGirlfriendOfHighlySkilledMigrant } from './couples/thaiGirlfriendOfHighlySkilledMigrant';
import { turkishWorkerAndHisWife } from './couples/turkishWorkerAndHisWife';
import { ukrainianWifeWithTemporaryProtection } from './couples/ukrainianWifeWithTemporaryProtection';
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
  syrianRefugeeTooLate,
  syrianWhoMarriedAfterTheFlight,
  syrianWithPermanentAsylumPermit,
  teenagerComingAlong,
  motherAfterTrafficking,
  unfinishedInterview,
  statelessBoyfriendInTheNetherlands,
  ukrainianWifeWithTemporaryProtection,
  brazilianWhoseStudyPermitEnded,
  graduateWithSavings,
  brazilianHusbandWithoutMvv,
  americanCoupleFilingIn2027,
  surinameseGirlfriendTravellingTogether,
  indianCoupleFilingTogether,
  dutchManReturningWithoutAJob,
  changeFromStudyUnder21,
  extensionTooEarly,
  extensionInTime,
  extensionTwoWeeksLate,
  extensionAfterAGap,
  polishWife,
  peruvianBoyfriendOfGerman,
  familyOfSyrianRefugee,
  wifeOfEritreanWithSubsidiaryProtection,
  syrianWithSubsidiaryProtection,
];
