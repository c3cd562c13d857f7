/** The Dutch permit of a sponsor who is not an EU citizen, and the kinds the tables tell apart. */
import type { Answer } from './answers';
import type { Situation } from './situation';

export type SponsorPermit = Answer<'sponsorPermit'>;
type Kinds = readonly SponsorPermit[];

/**
 * The stay is for a purpose that is temporary by law: no exam abroad and no duty to integrate for the partner. The list
 * is that of the civic integration decree, article 2.2.
 */
export const temporaryPurposes: Kinds = [
  'highlySkilledMigrant',
  'euBlueCard',
  'researcher',
  'intraCorporateTransferee',
  'work',
  'selfEmployed',
  'startUp',
  'study',
  'orientationYear',
  'medical',
  'humanitarianTemporary',
  'exchange',
  'workExperience',
  'seasonalWork',
];
/** Permits that can be for a temporary purpose or not: which one it is, is not asked. */
export const unclearPurposes: Kinds = ['familyMember', 'other', 'notSure'];
export const asylumPermits: Kinds = ['asylumRefugee', 'asylumSubsidiary', 'asylumPermanent'];
/** With these, study funding counts as income, and money in the bank may. */
export const fundedPermits: Kinds = ['study', 'researcher', 'orientationYear', 'startUp'];
/** Here an income may be enough if it lasts as long as the sponsor's own stay. */
export const ownStayPermits: Kinds = [
  ...fundedPermits,
  'highlySkilledMigrant',
  'euBlueCard',
  'intraCorporateTransferee',
];
/** Beside these the partner cannot get a permit of their own by living here long enough. */
export const withoutIndependentPermit: Kinds = [
  'intraCorporateTransferee',
  'study',
  'orientationYear',
  'medical',
  'humanitarianTemporary',
  'exchange',
  'workExperience',
  'seasonalWork',
  'asylumRefugee',
  'asylumSubsidiary',
];

/** The permit the rules speak of: the one the sponsor holds, or the one a sponsor without a permit has asked for. */
function permitOf(situation: Situation): SponsorPermit | undefined {
  const permit = situation.read('sponsorPermit');
  return permit === 'pending' ? situation.read('sponsorPermitComing') : permit;
}

/** Whether the permit, held or asked for, is of one of these kinds. */
export function sponsorHasOrAwaits(situation: Situation, kinds: Kinds): boolean {
  const permit = permitOf(situation);
  return permit !== undefined && kinds.includes(permit);
}

/** Whether the sponsor holds one of these permits already. */
export function sponsorHolds(situation: Situation, kinds: Kinds): boolean {
  const permit = situation.read('sponsorPermit');
  return permit !== undefined && kinds.includes(permit);
}

/** A sponsor whose own permit is still to be decided on, and who may file together with the partner. */
export function sponsorAwaitsPermit(situation: Situation): boolean {
  return (
    situation.read('sponsorPermit') === 'pending' &&
    !sponsorHasOrAwaits(situation, ['asylumRefugee', 'asylumSubsidiary', ...excludedPermits])
  );
}

/** Permits with which nobody can be the sponsor of a partner. */
export const excludedPermits: Kinds = ['exchange', 'workExperience', 'seasonalWork'];
