import { allSources } from '../../../lib/rules/restsOn/basis';
import { conditionBasis } from '../../../lib/rules/restsOn/conditions';
import type { Table } from '../table';

const oneYearFirst = ['humanitarianNonTemporary', 'euLongTermResidentInactive'] as const;

/** Section 3 of guidance.md, `sponsorStatus`. */
export const sponsorStatus: Table<'status' | 'ground'> = {
  id: 'sponsorStatus',
  label: 'Residence status of the sponsor (referent)',
  question: 'May this sponsor bring a partner? Asked on the routes of Dutch national law only.',
  columns: ['sponsorIsDutch', 'sponsorPermit', 'yearOfResidence', 'sponsorLivesInNl', 'childNeedsPartnerNow'],
  outputs: { status: 'Status', ground: 'Ground' },
  rows: [
    {
      no: '1',
      when: { sponsorIsDutch: [true] },
      then: { status: 'met', ground: null },
      says: 'A Dutch sponsor.',
    },
    {
      no: '2',
      when: { sponsorPermit: ['exchange', 'workExperience', 'seasonalWork'] },
      then: { status: 'notMet', ground: 'permitExcluded' },
      says: 'A permit with which nobody can bring a partner.',
    },
    {
      no: '3',
      when: { sponsorPermit: ['pending', 'none'] },
      then: { status: 'notMet', ground: 'noPermit' },
      says: 'The sponsor has no residence permit (yet).',
    },
    {
      no: '4',
      when: { sponsorPermit: ['notSure'] },
      then: { status: 'review', ground: 'notSure' },
      says: 'The sponsor does not know which permit it is.',
    },
    {
      no: '5',
      when: { sponsorPermit: oneYearFirst, yearOfResidence: ['complete'] },
      then: { status: 'met', ground: null },
      says: 'A permit that asks for a year of lawful stay, and the year is complete.',
    },
    {
      no: '6',
      when: { sponsorPermit: oneYearFirst, sponsorLivesInNl: [false] },
      then: { status: 'met', ground: 'travelTogether' },
      says: 'The year is not asked of a sponsor who comes to the Netherlands together with the partner.',
    },
    {
      no: '7',
      when: { sponsorPermit: oneYearFirst, childNeedsPartnerNow: ['yes', 'notSure'] },
      then: { status: 'review', ground: 'childInterest' },
      says: 'It may be in the interest of a minor child that the partner comes now.',
    },
    {
      no: '8',
      when: { sponsorPermit: oneYearFirst },
      then: { status: 'notMet', ground: 'oneYear' },
      says: 'The year is not complete. It is on the day a year after the first day of lawful stay.',
    },
    {
      no: '9',
      when: { sponsorPermit: ['familyMember'], yearOfResidence: ['notComplete'] },
      then: { status: 'review', ground: 'oneYear' },
      says: 'A family member in the first year: whether the year is asked here too needs a closer look.',
    },
    {
      no: '10',
      when: {},
      then: { status: 'met', ground: null },
      says: 'Any other residence permit.',
    },
  ],
  sources: allSources(conditionBasis.sponsorStatus),
};
