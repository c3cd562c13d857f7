/** What the tables ask about the two of them. Each function reads as a phrase of guidance.md. */
import { ageOn, addMonths, type Day } from './day';
import type { Nationality, YesNo } from './answers';
import { isEuEeaSwiss } from './facts/euEeaSwiss';
import {
  adultAge,
  asylumFamilyLawSince,
  formerPermitMonths,
  nareisMonths,
  subsidiaryWaitingMonths,
} from './facts/terms';
import type { Situation } from './situation';

export function partnerIsEuCitizen(situation: Situation): boolean {
  return partnerNationalities(situation).some(isEuEeaSwiss);
}

export function sponsorIsDutch(situation: Situation): boolean {
  return sponsorNationalities(situation).includes('NL');
}

/** A sponsor with an EU, EEA or Swiss nationality who is not Dutch: European law applies instead of Dutch law. */
export function sponsorIsOtherEuCitizen(situation: Situation): boolean {
  return sponsorIsEuCitizen(situation) && !sponsorIsDutch(situation);
}

function sponsorIsEuCitizen(situation: Situation): boolean {
  return sponsorNationalities(situation).some(isEuEeaSwiss);
}

export function eitherHasNationality(situation: Situation, nationality: Nationality): boolean {
  return sponsorNationalities(situation).includes(nationality) || partnerNationalities(situation).includes(nationality);
}

export function sponsorLivesInNl(situation: Situation): boolean {
  return situation.read('sponsorLivesIn') === 'NL';
}

export function partnerLivesInNl(situation: Situation): boolean {
  return situation.read('partnerLivesIn') === 'NL';
}

export function marriedOrRegistered(situation: Situation): boolean {
  const relationship = situation.read('relationship');
  return relationship === 'married' || relationship === 'registeredPartnership';
}

export function unmarried(situation: Situation): boolean {
  return situation.read('relationship') === 'unmarried';
}

/** The partner's Dutch permit as it counts on the filing day: one that has run out may count as ended, or not at all. */
export function permitThatCounts(situation: Situation) {
  return situation.recall(countingPermit);
}

function countingPermit(situation: Situation) {
  const permit = situation.read('partnerDutchPermit');
  switch (permit) {
    case 'otherPurpose':
    case 'withSomeoneElse':
      // In time is the day before the permit ends.
      if (endOfPermit(situation) > situation.filing) return permit;
      return endedRecentlyAndStayed(situation) ? 'endedAndStayed' : 'none';
    case 'withThisSponsor':
      // A late extension is still an extension, for a while.
      return endOfPermit(situation) >= situation.filing || endedRecentlyAndStayed(situation) ? permit : 'none';
    case 'endedAndStayed':
      return partnerLivesInNl(situation) ? permit : 'none';
    default:
      return permit;
  }
}

/** The last day of the partner's Dutch permit; the filing day where it is not asked, which the tables never reach. */
export function endOfPermit(situation: Situation): Day {
  return situation.read('partnerDutchPermitEndsOn') ?? situation.filing;
}

function endedRecentlyAndStayed(situation: Situation): boolean {
  return addMonths(endOfPermit(situation), formerPermitMonths.value) >= situation.filing && partnerLivesInNl(situation);
}

/** An extension that comes when the permit has ended already. */
export function isLateExtension(situation: Situation): boolean {
  return isExtension(situation) && situation.filing >= endOfPermit(situation);
}

export function partnerHoldsDutchPermit(situation: Situation): boolean {
  const permit = permitThatCounts(situation);
  return permit === 'withThisSponsor' || permit === 'otherPurpose' || permit === 'withSomeoneElse';
}

export function isExtension(situation: Situation): boolean {
  return permitThatCounts(situation) === 'withThisSponsor';
}

export function isChange(situation: Situation): boolean {
  const permit = permitThatCounts(situation);
  return permit === 'otherPurpose' || permit === 'withSomeoneElse';
}

export function isExtensionOrChange(situation: Situation): boolean {
  return isExtension(situation) || isChange(situation);
}

/** The last day to apply for asylum family reunification (nareis) free of the ordinary conditions. */
export function nareisUntil(situation: Situation): Day | undefined {
  const grantedOn = situation.read('asylumGrantedOn');
  return grantedOn && addMonths(grantedOn, nareisMonths.value);
}

/**
 * A married or registered sponsor with this asylum permit, not extending or changing the partner's own permit. Asked in
 * the order of the interview, so that who is Dutch or unmarried need not wait for the answers that come later.
 */
function asylumSpouse(situation: Situation, permit: 'asylumRefugee' | 'asylumSubsidiary'): boolean {
  return (
    !situation.holds(sponsorIsEuCitizen) &&
    !situation.holds(partnerIsEuCitizen) &&
    situation.holds(marriedOrRegistered) &&
    !situation.holds(isExtensionOrChange) &&
    situation.read('sponsorPermit') === permit
  );
}

export function isNareis(situation: Situation): boolean {
  return situation.recall(refugeesFamilyInTime);
}

function refugeesFamilyInTime(situation: Situation): boolean {
  if (!asylumSpouse(situation, 'asylumRefugee')) return false;
  const until = nareisUntil(situation);
  return until !== undefined && situation.filing <= until && situation.read('relationshipBeforeAsylum') !== 'no';
}

/** As the procedure for refugees' families, but the three months have passed. */
export function isLateNareis(situation: Situation): boolean {
  return situation.recall(refugeesFamilyTooLate);
}

function refugeesFamilyTooLate(situation: Situation): boolean {
  if (!asylumSpouse(situation, 'asylumRefugee')) return false;
  const until = nareisUntil(situation);
  return until !== undefined && situation.filing > until && situation.read('relationshipBeforeAsylum') !== 'no';
}

export function isNareisSubsidiary(situation: Situation): boolean {
  return situation.recall(subsidiaryFamily);
}

function subsidiaryFamily(situation: Situation): boolean {
  return asylumSpouse(situation, 'asylumSubsidiary') && situation.read('relationshipBeforeAsylum') !== 'no';
}

/** The first day on which the family of someone with subsidiary protection can ask. */
export function subsidiaryFrom(situation: Situation): Day {
  return addMonths(asylumGrantedOn(situation), subsidiaryWaitingMonths.value);
}

/** The new law on asylum families does not say what holds for permits of before it. */
export function grantedBeforeTheNewLaw(situation: Situation): boolean {
  return asylumGrantedOn(situation) < asylumFamilyLawSince.value;
}

/** The day of the asylum permit; the filing day where it is not asked, which the tables never reach. */
function asylumGrantedOn(situation: Situation): Day {
  return situation.read('asylumGrantedOn') ?? situation.filing;
}

/** The routes of Dutch national law: all but free movement, European law and the two asylum routes. */
export function followsNationalLaw(situation: Situation): boolean {
  return situation.recall(nationalLawApplies);
}

function nationalLawApplies(situation: Situation): boolean {
  return (
    !situation.holds(sponsorIsOtherEuCitizen) &&
    !situation.holds(partnerIsEuCitizen) &&
    !isNareis(situation) &&
    !isNareisSubsidiary(situation)
  );
}

export function followsEuLaw(situation: Situation): boolean {
  return !partnerIsEuCitizen(situation) && sponsorIsOtherEuCitizen(situation);
}

export function partnerNationalities(situation: Situation): readonly Nationality[] {
  return situation.read('partnerNationalities') ?? [];
}

export function sponsorNationalities(situation: Situation): readonly Nationality[] {
  return situation.read('sponsorNationalities') ?? [];
}

/** Whether someone is `age` or older on the filing day. */
export function isAged(situation: Situation, bornOn: Day | undefined, age: number): boolean {
  return bornOn !== undefined && ageOn(bornOn, situation.filing) >= age;
}

/** The children under 18 on the filing day, with their place in the list of answers. */
export function minorChildren(situation: Situation) {
  return (situation.read('children') ?? [])
    .map((child, index) => ({ ...child, index }))
    .filter((child) => !isAged(situation, child.bornOn, adultAge.value));
}

/** Answers that are no clear "no". */
export function isYesOrNotSure(answer: YesNo | undefined): boolean {
  return answer === 'yes' || answer === 'notSure';
}
