/** Situations made to measure: the answers that give each input of a table the value wanted. */
import { questionIds, type Answers } from '../../../lib/rules/answers';
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
  const partnerHere = wanted.partnerLivesInNl ?? (mvv === 'review' || permitThatCounts === 'endedAndStayed');
  return {
    sponsorNationalities: [sponsorNationality(wanted)],
    partnerNationalities: partnerNationalities(wanted),
    sponsorLivesIn: (wanted.sponsorLivesInNl ?? true) ? 'NL' : 'KE',
    partnerLivesIn: partnerHere ? 'NL' : 'KE',
    relationship: asked(wanted.relationship),
    partnerDutchPermit: 'partnerDutchPermit' in wanted ? asked(wanted.partnerDutchPermit) : permitThatCounts,
    partnerDutchPermitEndsOn: wanted.partnerDutchPermitEndsOn ?? undefined,
    sponsorPermit: wanted.sponsorIsDutch ? undefined : asked(wanted.sponsorPermit), // nobody asks a Dutch sponsor
    asylumGrantedOn:
      'asylumGrantedOn' in wanted
        ? (wanted.asylumGrantedOn ?? undefined)
        : wanted.nareisTerm === 'running'
          ? '2032-12-01'
          : '2032-01-01',
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
    partnerEuStatus: wanted.partnerEuStatus,
    mvvHardship: wanted.mvvHardship ?? (mvv === 'review' ? 'medical' : 'none'),
    examGround: wanted.examGround,
    digid: asked(wanted.digid),
    publicBenefit: asked(wanted.publicBenefit),
  };
}

const born = { under18: '2020-01-01', inBetween: '1990-01-01', pensionAge: '1950-01-01', notKnown: '1965-06-01' };

function sponsorNationality({ sponsorIsDutch = false, sponsorIsEuCitizen = sponsorIsDutch }: Wanted) {
  if (!sponsorIsEuCitizen) return 'PH';
  return sponsorIsDutch ? 'NL' : 'DE';
}

function partnerNationalities({ mvv, partnerIsEuCitizen, partnerIsMvvExempt, partnerIsSurinamese }: Wanted) {
  if (partnerIsEuCitizen) return ['FR' as const];
  const exempt = partnerIsMvvExempt ?? mvv === 'notRequired';
  return [exempt ? ('US' as const) : ('KE' as const), ...(partnerIsSurinamese ? ['SR' as const] : [])];
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
