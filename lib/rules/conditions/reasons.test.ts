import { describe, expect, it } from 'vitest';
import { awaitingSponsor, child, foreignSponsor, job, judged, permitHere } from '../../testing/couple';
import type { Answers } from '../answers';
import { conditionReasons, type ConditionId, type ReasonOf } from '../ids';
import { reasonFor } from './reasonFor';

const here: Answers = { partnerLivesIn: 'NL' };
const inSpain: Answers = { partnerLivesIn: 'ES' };
const resident = { ...foreignSponsor('humanitarianNonTemporary'), sponsorResidentSince: '2026-06-01' };
const young: Answers = { sponsorBornOn: '2007-01-01' };
const extension = (endsOn: string): Answers => permitHere('withThisSponsor', endsOn);
/** Beside a Dutch sponsor, having lived together in another EU state says nothing. */
const livedInSpain = (partnerEuStatus: Answers['partnerEuStatus']): Answers => ({
  ...foreignSponsor('permanent'),
  ...inSpain,
  partnerEuStatus,
});
const unmarriedInSpain: Answers = {
  ...livedInSpain('livedWithEuLongTermResidentSponsor'),
  relationship: 'unmarried',
};
const turkishWorker: Answers = { ...here, partnerNationalities: ['TR'], turkishWorkerInNl: 'yes' };
const refugee = foreignSponsor('asylumRefugee');
const subsidiary = (asylumGrantedOn: string): Answers => ({ ...foreignSponsor('asylumSubsidiary'), asylumGrantedOn });

/** For every way a condition can come out, a couple for whom it does: the compiler asks for each of them. */
const situations: { [Id in ConditionId]: Record<ReasonOf<Id>, Answers> } = {
  sponsorStatus: {
    met: {},
    'met/travelTogether': { ...resident, sponsorLivesIn: 'ES' },
    'notMet/permitExcluded': foreignSponsor('exchange'),
    'notMet/noPermit': foreignSponsor('none'),
    'notMet/oneYear': resident,
    'review/sponsorPending': awaitingSponsor('highlySkilledMigrant'),
    'review/notSure': foreignSponsor('notSure'),
    'review/otherPermit': foreignSponsor('other'),
    'review/asylumLawChanged': { ...foreignSponsor('asylumSubsidiary'), relationship: 'unmarried' },
    'review/temporaryStay': foreignSponsor('medical'),
    'review/childInterest': { ...resident, childNeedsPartnerNow: 'notSure' },
    'review/treaty': { ...resident, sponsorNationalities: ['JP'] },
    'review/oneYear': { ...foreignSponsor('familyMember'), sponsorResidentSince: '2026-06-01' },
  },
  age: {
    exempt: extension('2027-01-15'),
    met: {},
    'met/marriedAbroad': { ...young, bothAbroadWhenMarried: 'yes' },
    'review/marriedAbroad': { ...young, bothAbroadWhenMarried: 'notSure' },
    'notMet/under21': young,
  },
  relationship: {
    met: {},
    'notMet/onePartner': { otherPartnerInNl: 'yes' },
    'review/onePartner': { otherPartnerInNl: 'notSure' },
    'review/marriageRecognition': { marriageConcerns: ['forced'] },
    'review/exclusive': { relationship: 'unmarried', marriedToSomeoneElse: 'yes' },
  },
  livingTogether: {
    met: {},
    'review/apart': { willLiveTogether: 'no' },
    'notMet/apart': { willLiveTogether: 'no', relationship: 'unmarried' },
    review: { willLiveTogether: 'notSure' },
  },
  passport: { met: {}, 'notMet/noPassport': { passport: 'none' }, 'review/cannotGetOne': { passport: 'cannotGetOne' } },
  publicOrder: {
    met: {},
    'review/conviction': { publicOrder: 'conviction' },
    'review/illegalStayOrEntryBan': { publicOrder: 'illegalStayOrEntryBan' },
    'review/notSure': { publicOrder: 'notSure' },
  },
  mvv: {
    'exempt/nationality': { partnerNationalities: ['US'] },
    'exempt/dutchPermit': permitHere('otherPurpose'),
    'exempt/formerPermit': permitHere('endedAndStayed'),
    'exempt/euLongTermResident': { ...inSpain, partnerEuStatus: 'euLongTermResident' },
    'exempt/livedWithEuLongTermResidentSponsor': livedInSpain('livedWithEuLongTermResidentSponsor'),
    'exempt/livedWithBlueCardSponsor': livedInSpain('livedWithBlueCardSponsor'),
    'exempt/livedWithResearcherSponsor': livedInSpain('livedWithResearcherSponsor'),
    'notMet/applyAbroad': here,
    'review/livedWithEuLongTermResidentSponsor': unmarriedInSpain,
    'review/familyPermitElsewhere': { ...inSpain, partnerEuStatus: 'familyPermitElsewhere' },
    'review/hardship': { ...here, mvvHardship: 'familyLife' },
    'review/temporaryProtection': { ...here, mvvHardship: 'temporaryProtection' },
    'review/associationLaw': turkishWorker,
    'later/afterApproval': {},
  },
  exam: {
    'exempt/noMvv': { partnerNationalities: ['US'] },
    'exempt/age': { partnerBornOn: '1950-01-01' },
    'exempt/asylumSponsor': { ...foreignSponsor('asylumRefugee'), relationship: 'unmarried' },
    'exempt/sponsorPurpose': foreignSponsor('study'),
    'exempt/dutchDiploma': { examGround: 'dutchDiploma' },
    'exempt/eightYearsSchoolInNl': { examGround: 'eightYearsSchoolInNl' },
    'exempt/surinameDutchPrimarySchool': { partnerNationalities: ['SR'], examGround: 'surinameDutchPrimarySchool' },
    'review/livedWithEuLongTermResidentSponsor': unmarriedInSpain,
    'review/familyPermitElsewhere': { ...inSpain, partnerEuStatus: 'familyPermitElsewhere' },
    'review/hardship': { ...here, mvvHardship: 'familyLife' },
    'review/temporaryProtection': { ...here, mvvHardship: 'temporaryProtection' },
    'review/associationLaw': turkishWorker,
    'review/pensionAgeUnknown': { partnerBornOn: '1965-01-01', filingOn: '2033-01-01' },
    'review/sponsorPurpose': foreignSponsor('familyMember'),
    'review/dispensation': { examGround: 'medical' },
    met: {},
    'notMet/passInFuture': { examPassedOn: '2026-12-01' },
    'notMet/passExpired': { examPassedOn: '2024-12-01' },
    'notMet/toPass': { examStatus: 'booked' },
  },
  income: {
    'exempt/statePension': { sponsorBornOn: '1950-01-01' },
    'exempt/fullyIncapacitated': { incomeExemption: 'fullyIncapacitated' },
    'exempt/socialAssistanceIncapacitated': { incomeExemption: 'socialAssistanceIncapacitated' },
    'exempt/releasedFromWorkDuty': { incomeExemption: 'releasedFromWorkDuty' },
    met: {},
    'review/pensionAgeUnknown': { sponsorBornOn: '1965-01-01', filingOn: '2033-01-01' },
    'review/amountNotPublished': { filingOn: '2027-01-01' },
    'review/undecidedSources': { incomes: [{ kind: 'abroad', perMonth: 3000 }] },
    'review/exemptionUnknown': { incomes: [], incomeExemption: 'notSure' },
    'review/humanitarianSponsor': { ...foreignSponsor('humanitarianTemporary'), incomes: [] },
    'review/jointIncome': { ...extension('2027-01-15'), incomes: [], partnerWorksInNl: 'yes' },
    'review/partnerIncome': { ...here, incomes: [], partnerWorksInNl: 'yes' },
    'review/sponsorAbroad': { sponsorLivesIn: 'SG', incomes: [] },
    'notMet/tooShort': { incomes: [job({ contract: 'fixedTerm', endsOn: '2027-02-01' })] },
    'notMet/belowNorm': { incomes: [] },
  },
  tb: {
    'exempt/dutchPermit': permitHere('withSomeoneElse'),
    'exempt/euLongTermResident': { ...inSpain, partnerEuStatus: 'euLongTermResident' },
    'exempt/livedWithEuLongTermResidentSponsor': livedInSpain('livedWithEuLongTermResidentSponsor'),
    'exempt/nationality': { partnerNationalities: ['SR'] },
    'exempt/tested': { ...here, tbTestedInNl: 'yes' },
    'later/listUnverified': { partnerNationalities: ['PE'] },
    'later/test': {},
  },
  insurance: { exempt: extension('2027-01-15'), later: {} },
  extensionWindow: {
    'review/movedAbroad': { ...extension('2027-01-15'), partnerLivesIn: 'KE' },
    'notMet/tooEarly': extension('2027-06-01'),
    met: extension('2027-01-15'),
    'review/lateButUsuallyRepaired': extension('2026-11-01'),
    'review/gap': extension('2026-06-01'),
  },
  children: {
    'review/adultChild': { children: [child({ bornOn: '2000-01-01' })] },
    'review/consentRefused': { children: [child({ otherParent: 'refuses' })] },
    'review/parentUntraceable': { children: [child({ otherParent: 'untraceable' })] },
    'review/noCustody': { children: [child({ otherParent: 'hasSoleCustody' })] },
    'review/maybeDutch': { children: [child({ otherParent: 'isSponsor' })] },
    'review/consentUnknown': { children: [child({ otherParent: 'notSure' })] },
    met: { children: [child()] },
  },
  asylumSpouse: { met: refugee, 'review/registeredPartner': { ...refugee, relationship: 'registeredPartnership' } },
  asylumBond: { met: refugee, review: { ...refugee, relationshipBeforeAsylum: 'notSure' } },
  asylumTerm: {
    met: refugee,
    'review/transition': subsidiary('2026-06-11'),
    'review/incomeAndHousing': { ...subsidiary('2026-06-12'), filingOn: '2028-06-12' },
    'notMet/twoYears': subsidiary('2026-06-12'),
  },
};

const ids = Object.keys(conditionReasons) as ConditionId[]; // keys of a constant record

describe.each(ids)('the condition %s', (id) => {
  it.each(Object.entries<Answers>(situations[id]))('can be %s', (reason, changes) => {
    expect(judged(id, changes)).toBe(reason);
  });
});

describe('a way for a condition to come out', () => {
  it('has a ground or none', () => {
    expect(reasonFor('tb', 'exempt', 'tested')).toBe('exempt/tested');
    expect(reasonFor('exam', 'met', undefined)).toBe('met');
  });

  it('that is not in the table is a fault of ours, never a guess', () => {
    expect(() => reasonFor('tb', 'exempt', 'age')).toThrow('the condition tb has no reason exempt/age');
  });
});
