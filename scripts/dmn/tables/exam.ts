import { allSources } from '../../../lib/rules/restsOn/basis';
import { examBasis } from '../../../lib/rules/restsOn/visaAndExam';
import type { ValueOf } from '../inputs';
import type { Table } from '../table';

/** Section 2 of guidance.md, the second table. */
export const exam: Table<'result' | 'ground'> = {
  id: 'exam',
  label: 'Exam abroad (basisexamen inburgering in het buitenland)',
  question: 'Must the partner pass the basic civic integration exam abroad?',
  columns: ['mvv', 'mvvGround', 'partnerAge', 'purposeOfStay', 'examGround', 'partnerIsSurinamese'],
  outputs: { result: 'Exam abroad', ground: 'Ground' },
  rows: [
    {
      no: '1',
      when: { mvv: ['notRequired'] },
      then: { result: 'notRequired', ground: 'noMvv' },
      says: 'Who needs no mvv needs no exam.',
    },
    {
      no: '2',
      when: { partnerAge: ['under18', 'pensionAge'] },
      then: { result: 'notRequired', ground: 'age' },
      says: 'The partner is under 18, or has reached the state-pension (AOW) age.',
    },
    {
      no: '3',
      when: { purposeOfStay: ['asylum'] },
      then: { result: 'notRequired', ground: 'asylumSponsor' },
      says: 'The sponsor holds an asylum permit, for a limited or an unlimited time.',
    },
    {
      no: '4',
      when: { purposeOfStay: ['temporary'] },
      then: { result: 'notRequired', ground: 'sponsorPurpose' },
      says: 'The stay of the sponsor is for a purpose that is temporary by law. Not for a minister of religion.',
    },
    {
      no: '5a',
      when: { examGround: ['dutchDiploma'] },
      then: { result: 'notRequired', ground: 'dutchDiploma' },
      says: 'The partner has a Dutch diploma.',
    },
    {
      no: '5b',
      when: { examGround: ['eightYearsSchoolInNl'] },
      then: { result: 'notRequired', ground: 'eightYearsSchoolInNl' },
      says: 'The partner lived in the Netherlands for at least eight years at school age.',
    },
    {
      no: '5c',
      when: { examGround: ['surinameDutchPrimarySchool'], partnerIsSurinamese: [true] },
      then: { result: 'notRequired', ground: 'surinameDutchPrimarySchool' },
      says: 'A national of Suriname who went to primary school in Dutch.',
    },
    ...whileTheMvvIsInReview([
      ['6a', 'livedWithEuLongTermResidentSponsor', 'they lived together where the sponsor was a long-term resident.'],
      ['6b', 'familyPermitElsewhere', 'a family permit of another EU state.'],
      ['6c', 'temporaryProtection', 'temporary protection in the Netherlands.'],
      ['6d', 'hardship', 'a reason for an exception.'],
      ['6e', 'associationLaw', 'association law with Türkiye.'],
    ]),
    {
      no: '7',
      when: { partnerAge: ['notKnown'] },
      then: { result: 'review', ground: 'pensionAgeUnknown' },
      says: 'The state-pension age of that time is not published, so nobody can say whether it is reached.',
    },
    {
      no: '8',
      when: { purposeOfStay: ['unclear'] },
      then: { result: 'review', ground: 'sponsorPurpose' },
      says: 'The permit of the sponsor can be for a temporary purpose or not.',
    },
    {
      no: '9',
      when: { examGround: ['medical', 'specialCircumstances'] },
      then: { result: 'review', ground: 'dispensation' },
      says: 'The partner asks to be excused (ontheffing): only the IND can judge it.',
    },
    {
      no: '10',
      when: {},
      then: { result: 'required', ground: null },
      says: 'Everybody else; since 1 January 2022 also partners with Turkish nationality.',
    },
  ],
  sources: allSources(examBasis),
};

type ReviewGround = Exclude<ValueOf<'mvvGround'>, 'notInReview'>;

function whileTheMvvIsInReview(parts: readonly (readonly [no: string, ground: ReviewGround, why: string])[]) {
  return parts.map(([no, ground, why]) => ({
    no,
    when: { mvv: ['review'], mvvGround: [ground] } as const,
    then: { result: 'review', ground },
    says: `While it is not certain that the mvv is needed, the exam is not either: ${why}`,
  }));
}
