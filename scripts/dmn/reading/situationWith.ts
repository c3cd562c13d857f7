/** Situations made to measure: the answers that give each input of a table the value wanted. */
import { questionIds, type Answers, type Nationality } from '../../../lib/rules/answers';
import { Situation } from '../../../lib/rules/situation';
import type { CoupleInput } from '../coupleInputs';
import type { ValueOf } from '../inputs';

export type Wanted = { [Id in CoupleInput]?: ValueOf<Id> };

/** So late that somebody can be past the last known state-pension age. */
const FILING = '2033-01-10';

/**
 * A situation in which each input is as wanted, as far as one exists: a sponsor who is Dutch without being an EU
 * citizen does not. The caller looks whether it came out.
 */
export function situationWith(wanted: Wanted): Situation {
  const told = answersFor(wanted.route ? { ...forRoute(wanted.route), ...wanted } : wanted);
  const filing = wanted.filingDay ?? FILING;
  const situation = new Situation(filing, filing);
  for (const id of questionIds) if (told[id] !== undefined) situation.take(id, told[id]);
  return situation;
}

function answersFor(wanted: Wanted): { [Id in keyof Answers]?: Answers[Id] | undefined } {
  const { mvv = 'required', permitThatCounts = 'none' } = wanted;
  const inQuestionHere = mvv === 'review' && byResidenceElsewhere(wanted) === undefined;
  const partnerHere = wanted.partnerLivesInNl ?? (inQuestionHere || permitThatCounts === 'endedAndStayed');
  return {
    sponsorNationalities: sponsorNationalities(wanted),
    partnerNationalities: partnerNationalities(wanted),
    sponsorLivesIn: (wanted.sponsorLivesInNl ?? true) ? 'NL' : 'KE',
    partnerLivesIn: partnerHere ? 'NL' : 'KE',
    relationship: asked(wanted.relationship),
    partnerDutchPermit: 'partnerDutchPermit' in wanted ? asked(wanted.partnerDutchPermit) : permitThatCounts,
    partnerDutchPermitEndsOn:
      'partnerDutchPermitEndsOn' in wanted ? (wanted.partnerDutchPermitEndsOn ?? undefined) : '2034-01-01',
    sponsorPermit: wanted.sponsorIsDutch ? undefined : sponsorPermit(wanted), // nobody asks a Dutch sponsor
    sponsorPermitComing: asked(
      wanted.sponsorPermitComing ?? (wanted.sponsorPending === false ? 'exchange' : undefined),
    ),
    asylumGrantedOn:
      'asylumGrantedOn' in wanted
        ? (wanted.asylumGrantedOn ?? undefined)
        : granted[wanted.asylumLaw ?? 'present'][wanted.nareisTerm ?? 'over'],
    relationshipBeforeAsylum: asked(wanted.relationshipBeforeAsylum),
    sponsorResidentSince:
      'sponsorResidentSince' in wanted
        ? (wanted.sponsorResidentSince ?? undefined)
        : wanted.yearOfResidence === 'complete'
          ? '2020-01-01'
          : '2032-12-01',
    childNeedsPartnerNow: asked(wanted.childNeedsPartnerNow),
    partnerBornOn:
      'partnerBornOn' in wanted ? (wanted.partnerBornOn ?? undefined) : born[wanted.partnerAge ?? 'inBetween'],
    partnerEuStatus: wanted.partnerEuStatus ?? byResidenceElsewhere(wanted),
    mvvHardship: wanted.mvvHardship ?? (inQuestionHere ? byHardship(wanted) : 'none'),
    turkishWorkerInNl: asked(wanted.turkishWorkerInNl ?? (wanted.mvvGround === 'associationLaw' ? 'yes' : undefined)),
    examGround: wanted.examGround,
    digid: asked(wanted.digid),
    publicBenefit: asked(wanted.publicBenefit),
  };
}

const born = { under18: '2020-01-01', inBetween: '1990-01-01', pensionAge: '1950-01-01', notKnown: '1965-06-01' };

/** So late, no permit was granted before the present law and less than three months ago. */
const granted = {
  present: { running: '2032-12-01', over: '2032-01-01' },
  older: { running: undefined, over: '2026-06-11' },
};

const permitOf = { asylum: 'asylumPermanent', temporary: 'study', unclear: 'familyMember', other: undefined } as const;

function sponsorPermit({ purposeOfStay, sponsorPending, sponsorPermit }: Wanted) {
  if (sponsorPermit !== undefined) return asked(sponsorPermit);
  return sponsorPending ? 'pending' : permitOf[purposeOfStay ?? 'other'];
}

/** The grounds to look at the mvv that lie in another EU state. */
function byResidenceElsewhere({ mvv, mvvGround, partnerLivesInNl }: Wanted) {
  const ground = mvvGround ?? (mvv === 'review' && partnerLivesInNl === false ? 'familyPermitElsewhere' : undefined);
  const elsewhere = ground === 'livedWithEuLongTermResidentSponsor' || ground === 'familyPermitElsewhere';
  return elsewhere ? ground : undefined;
}

function byHardship({ mvvGround }: Wanted) {
  switch (mvvGround) {
    case 'associationLaw':
      return 'none';
    case 'temporaryProtection':
      return mvvGround;
    default:
      return 'medical';
  }
}

function sponsorNationalities(wanted: Wanted): Nationality[] {
  const { sponsorIsUsOrJapanese, sponsorIsTurkish, treaty } = wanted;
  const others = [
    ...((sponsorIsUsOrJapanese ?? treaty === 'mayForbid') ? ['JP' as const] : []),
    ...(sponsorIsTurkish ? ['TR' as const] : []),
  ];
  return [sponsorNationality(wanted), ...others];
}

function sponsorNationality({ sponsorIsDutch = false, sponsorIsEuCitizen = sponsorIsDutch }: Wanted) {
  if (!sponsorIsEuCitizen) return 'PH' as const;
  return sponsorIsDutch ? 'NL' : 'DE';
}

function partnerNationalities({ mvv, mvvGround, partnerIsTurkish, ...wanted }: Wanted) {
  if (wanted.partnerIsEuCitizen) return ['FR' as const];
  const exempt = wanted.partnerIsMvvExempt ?? mvv === 'notRequired';
  return [
    exempt ? ('US' as const) : ('KE' as const),
    ...(wanted.partnerIsSurinamese ? ['SR' as const] : []),
    ...((partnerIsTurkish ?? mvvGround === 'associationLaw') ? ['TR' as const] : []),
  ];
}

/** What leads to each route, for the table that takes one as given. */
function forRoute(route: ValueOf<'route'>): Wanted {
  switch (route) {
    case 'euVerification':
      return { sponsorIsEuCitizen: true };
    case 'extension':
      return { permitThatCounts: 'withThisSponsor' };
    case 'change':
      return { permitThatCounts: 'otherPurpose' };
    case 'nareis':
    case 'nareisSubsidiary':
      return { relationshipBeforeAsylum: 'yes', nareisTerm: 'running' };
    case 'regularWithoutMvv':
      return { relationshipBeforeAsylum: 'no', mvv: 'notRequired' };
    case 'regularAfterTravel':
      return { relationshipBeforeAsylum: 'no', mvv: 'notRequired', sponsorLivesInNl: false };
    case 'mvvMissing':
      return { relationshipBeforeAsylum: 'no', partnerLivesInNl: true };
    case 'regularWithMvv':
      return { relationshipBeforeAsylum: 'no' };
    case 'regularAtEmbassy':
      return { relationshipBeforeAsylum: 'no', sponsorLivesInNl: false };
  }
}

function asked<Value extends string>(value: Value | undefined): Exclude<Value, 'notAsked'> | undefined {
  return value === 'notAsked' ? undefined : (value as Exclude<Value, 'notAsked'> | undefined); // that word is ruled out
}
