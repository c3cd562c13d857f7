/** Everything the published tables ask, with the values it can have: the input classes of each table. */
import { answerSchemas } from '../../lib/rules/answers';
import type { Day } from '../../lib/rules/day';
import { ministryIsLast } from '../../lib/rules/facts/embassyStep';
import { mvvExempt } from '../../lib/rules/facts/mvvExempt';
import { routeIds, type MvvGround } from '../../lib/rules/ids';
import { civilPapers } from './civilPapers';

export interface Input {
  type: 'boolean' | 'string' | 'date';
  label: string;
  /** None for a day: it may be any, or null where it is not asked. */
  values: readonly (string | boolean)[];
  /** What the label is too short for. */
  note?: string;
}

const isIt = (label: string, note?: string) => ({
  type: 'boolean' as const,
  label,
  values: [true, false] as const,
  ...(note && { note }),
});
const word = <const Value extends string>(label: string, values: readonly Value[]) => ({
  type: 'string' as const,
  label,
  values,
});
/** An answer of the interview, with a word of its own for a question that is not asked of this couple. */
const answer = <const Value extends string>(label: string, values: readonly Value[]) =>
  word(label, [...values, 'notAsked']);
const day = (label: string) => ({ type: 'date' as const, label, values: [] as const });

const yesNo = ['yes', 'no', 'notSure'] as const;
/** The grounds that leave the mvv to the IND. */
const mvvReviewGrounds = [
  'livedWithEuLongTermResidentSponsor',
  'familyPermitElsewhere',
  'temporaryProtection',
  'hardship',
  'associationLaw',
] as const satisfies readonly MvvGround[];
const permitRoutes = routeIds.filter((id) => id !== 'noPermitNeeded');

export const inputs = {
  filingDay: day('Filing day: the IND receives the application (dag van ontvangst)'),

  partnerIsEuCitizen: isIt('Partner has an EU, EEA or Swiss nationality (Dutch included)'),
  partnerIsMvvExempt: isIt(
    'Partner has a nationality that needs no mvv (vrijgesteld van de mvv-plicht)',
    `Nationality of one of: ${mvvExempt.value.join(' ')}`,
  ),
  partnerIsSurinamese: isIt('Partner has the nationality of Suriname'),
  partnerLivesInNl: isIt('Partner lives in the Netherlands'),
  partnerBornOn: day('Day of birth of the partner'),
  partnerAge: word('Age of the partner on the filing day', ['under18', 'inBetween', 'pensionAge', 'notKnown']),
  partnerDutchPermit: answer('Dutch residence permit of the partner, as answered', [
    ...answerSchemas.partnerDutchPermit.options,
  ]),
  partnerDutchPermitEndsOn: day('Last day of that permit'),
  permitThatCounts: word('Dutch residence permit of the partner that counts on the filing day', [
    ...answerSchemas.partnerDutchPermit.options,
  ]),
  partnerEuStatus: word('EU status of the partner (EU-langdurig ingezetene and others)', [
    ...answerSchemas.partnerEuStatus.options,
  ]),
  mvvHardship: word('Reason to ask for an exception to the mvv (hardheidsclausule)', [
    ...answerSchemas.mvvHardship.options,
  ]),
  partnerIsTurkish: isIt('Partner has Turkish nationality'),
  turkishWorkerInNl: answer('The Turkish one of the two works lawfully in the Netherlands', yesNo),
  examGround: word('Reason why the exam abroad may not be needed', [...answerSchemas.examGround.options]),

  sponsorIsDutch: isIt('Sponsor (referent) has Dutch nationality'),
  sponsorIsEuCitizen: isIt('Sponsor (referent) has an EU, EEA or Swiss nationality (Dutch included)'),
  sponsorLivesInNl: isIt('Sponsor (referent) lives in the Netherlands'),
  sponsorPermit: answer('Dutch residence permit of the sponsor (referent)', [...answerSchemas.sponsorPermit.options]),
  sponsorPermitComing: answer('Permit that a sponsor (referent) without one has asked for', [
    ...answerSchemas.sponsorPermitComing.options,
  ]),
  purposeOfStay: word('Kind of stay of the sponsor (referent), by the permit held or asked for', [
    'asylum',
    'temporary',
    'unclear',
    'other',
  ]),
  sponsorIsUsOrJapanese: isIt('Sponsor (referent) has the nationality of the United States or Japan'),
  sponsorIsTurkish: isIt('Sponsor (referent) has Turkish nationality'),
  treaty: word('A treaty with the country of the sponsor may forbid to ask the year of lawful stay', [
    'mayForbid',
    'none',
  ]),
  sponsorPending: isIt(
    'Sponsor waits for a permit too, and the two can file together',
    'True where the ground in sponsorStatus.dmn is sponsorPending.',
  ),
  sponsorResidentSince: day('First day of the lawful stay of the sponsor (referent)'),
  yearOfResidence: word('A year of lawful stay of the sponsor, on the filing day', ['complete', 'notComplete']),
  childNeedsPartnerNow: answer('A minor child of the sponsor needs the partner to come now', yesNo),
  asylumGrantedOn: day('Day on which the asylum permit of the sponsor was granted'),
  asylumLaw: word('Law on the family of people with asylum that the permit of the sponsor falls under', [
    'older',
    'present',
  ]),
  nareisTerm: word('Term for family reunification after asylum (nareistermijn), on the filing day', [
    'running',
    'over',
  ]),
  relationshipBeforeAsylum: answer('The bond existed before the sponsor came to the Netherlands', yesNo),

  relationship: answer('Relationship', [...answerSchemas.relationship.options]),
  mvv: word('mvv (machtiging tot voorlopig verblijf), the result of mvv.dmn', ['required', 'notRequired', 'review']),
  mvvGround: word('Why the mvv must be looked at, the ground in mvv.dmn beside the result review', [
    ...mvvReviewGrounds,
    'notInReview',
  ]),
  route: word('Route, the result of route.dmn', permitRoutes),
  digid: answer('DigiD of the sponsor', [...answerSchemas.digid.options]),
  publicBenefit: answer('Sponsor has a benefit from public funds', yesNo),

  issuedInKingdom: isIt('Issued in the Kingdom of the Netherlands (NL, AW, CW, SX, BQ)'),
  issuedInEu: isIt('Issued in a member state of the EU'),
  issuedInTurkiye: isIt('Issued in Türkiye'),
  paper: word('Civil-status paper', civilPapers),
  apostille: word('Apostille Convention in force with the Netherlands', ['yes', 'no', 'notKnown']),
  apostilleSince: day('First day of the Convention there (null: in force, day not known)'),
  ministryIsLast: isIt(
    'The own ministry of foreign affairs is the last to legalise, without a Dutch embassy after it',
    `Issued in one of: ${ministryIsLast.value.join(' ')}`,
  ),
} satisfies Record<string, Input>;

export type InputId = keyof typeof inputs;
export type ValueOf<Id extends InputId> = (typeof inputs)[Id]['type'] extends 'date'
  ? Day | null
  : (typeof inputs)[Id]['values'][number];
