import { allSources } from '../../../lib/rules/restsOn/basis';
import { examBasis } from '../../../lib/rules/restsOn/visaAndExam';
import type { Table } from '../table';

/** Section 2 of guidance.md, the second table. */
export const exam: Table<'result' | 'ground'> = {
  id: 'exam',
  label: 'Exam abroad (basisexamen inburgering in het buitenland)',
  question: 'Must the partner pass the basic civic integration exam abroad?',
  columns: ['mvv', 'partnerAge', 'sponsorPermit', 'examGround', 'partnerIsSurinamese'],
  outputs: { result: 'Exam abroad', ground: 'Ground' },
  rows: [
    {
      no: '1',
      when: { mvv: ['notRequired'] },
      then: { result: 'notRequired', ground: 'noMvv' },
      says: 'Who needs no mvv needs no exam.',
    },
    {
      no: '2a',
      when: { partnerAge: ['under18', 'pensionAge'] },
      then: { result: 'notRequired', ground: 'age' },
      says: 'The partner is under 18, or has reached the state-pension (AOW) age.',
    },
    {
      no: '2b',
      when: { partnerAge: ['notKnown'] },
      then: { result: 'review', ground: 'pensionAgeUnknown' },
      says: 'The state-pension age of that time is not published, so nobody can say whether it is reached.',
    },
    {
      no: '3',
      when: { sponsorPermit: ['asylumRefugee', 'asylumSubsidiary'] },
      then: { result: 'notRequired', ground: 'asylumSponsor' },
      says: 'The sponsor holds an asylum permit.',
    },
    {
      no: '4',
      when: {
        sponsorPermit: [
          'highlySkilledMigrant',
          'euBlueCard',
          'researcher',
          'intraCorporateTransferee',
          'study',
          'orientationYear',
          'medical',
          'humanitarianTemporary',
        ],
      },
      then: { result: 'notRequired', ground: 'sponsorPurpose' },
      says: 'The sponsor stays for a purpose that is temporary by nature (tijdelijk verblijfsdoel).',
    },
    {
      no: '5',
      when: { sponsorPermit: ['work', 'selfEmployed', 'startUp', 'other', 'notSure'] },
      then: { result: 'review', ground: 'sponsorPurpose' },
      says: 'The sources do not say whether this purpose of stay is temporary.',
    },
    {
      no: '6a',
      when: { examGround: ['dutchDiploma'] },
      then: { result: 'notRequired', ground: 'dutchDiploma' },
      says: 'The partner has a Dutch diploma.',
    },
    {
      no: '6b',
      when: { examGround: ['eightYearsSchoolInNl'] },
      then: { result: 'notRequired', ground: 'eightYearsSchoolInNl' },
      says: 'The partner lived in the Netherlands for at least eight years at school age.',
    },
    {
      no: '6c',
      when: { examGround: ['surinameDutchPrimarySchool'], partnerIsSurinamese: [true] },
      then: { result: 'notRequired', ground: 'surinameDutchPrimarySchool' },
      says: 'A national of Suriname who went to primary school in Dutch.',
    },
    {
      no: '7',
      when: { examGround: ['medical', 'specialCircumstances'] },
      then: { result: 'review', ground: 'dispensation' },
      says: 'The partner asks to be excused (ontheffing): only the IND can judge it.',
    },
    {
      no: '8',
      when: {},
      then: { result: 'required', ground: null },
      says: 'Everybody else; since 1 January 2022 also partners with Turkish nationality.',
    },
  ],
  sources: allSources(examBasis),
};
