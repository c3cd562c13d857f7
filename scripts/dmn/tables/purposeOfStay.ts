import { allSources } from '../../../lib/rules/restsOn/basis';
import { examBasis } from '../../../lib/rules/restsOn/visaAndExam';
import type { Table } from '../table';

const { asylumSponsor, sponsorPurpose } = examBasis;
const asylum = ['asylumRefugee', 'asylumSubsidiary', 'asylumPermanent'] as const;
const temporary = [
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
] as const;
const unclear = ['familyMember', 'other', 'notSure'] as const;
const askedFor = { sponsorPermit: ['pending'] } as const;

/** The permits in the table for the exam abroad: the one held, or the one asked for where that is still pending. */
export const purposeOfStay: Table<'purpose'> = {
  id: 'purposeOfStay',
  label: 'Kind of stay of the sponsor (referent)',
  question: 'Is the stay of the sponsor, by the permit held or asked for, for asylum or for a temporary purpose?',
  columns: ['sponsorPermit', 'sponsorPermitComing'],
  outputs: { purpose: 'Kind of stay' },
  rows: [
    {
      no: '1a',
      when: { sponsorPermit: asylum },
      then: { purpose: 'asylum' },
      says: 'Asylum, for a limited or an unlimited time.',
    },
    {
      no: '1b',
      when: { ...askedFor, sponsorPermitComing: asylum },
      then: { purpose: 'asylum' },
      says: 'The same, still asked for.',
    },
    {
      no: '2a',
      when: { sponsorPermit: temporary },
      then: { purpose: 'temporary' },
      says: 'A purpose that is temporary by law (tijdelijk verblijfsdoel).',
    },
    {
      no: '2b',
      when: { ...askedFor, sponsorPermitComing: temporary },
      then: { purpose: 'temporary' },
      says: 'The same, still asked for.',
    },
    {
      no: '3a',
      when: { sponsorPermit: unclear },
      then: { purpose: 'unclear' },
      says: 'A permit that can be for a temporary purpose or not, or it is not known which permit it is.',
    },
    {
      no: '3b',
      when: { ...askedFor, sponsorPermitComing: unclear },
      then: { purpose: 'unclear' },
      says: 'The same, still asked for.',
    },
    {
      no: '4',
      when: {},
      then: { purpose: 'other' },
      says: 'Any other permit, none, or a sponsor who is not asked for one.',
    },
  ],
  sources: allSources({ asylumSponsor, sponsorPurpose }),
};
