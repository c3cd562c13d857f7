import { allSources } from '../../../lib/rules/restsOn/basis';
import { conditionBasis } from '../../../lib/rules/restsOn/conditions';
import type { Table } from '../table';

const oneYearFirst = ['humanitarianNonTemporary', 'euLongTermResidentInactive'] as const;
const excluded = ['exchange', 'workExperience', 'seasonalWork'] as const;

/** Section 3 of guidance.md, `sponsorStatus`. */
export const sponsorStatus: Table<'status' | 'ground'> = {
  id: 'sponsorStatus',
  label: 'Residence status of the sponsor (referent)',
  question: 'May this sponsor bring a partner? Asked on the routes of Dutch national law only.',
  columns: [
    'sponsorIsDutch',
    'sponsorPermit',
    'sponsorPermitComing',
    'yearOfResidence',
    'sponsorLivesInNl',
    'childNeedsPartnerNow',
    'treaty',
  ],
  outputs: { status: 'Status', ground: 'Ground' },
  rows: [
    {
      no: '1',
      when: { sponsorIsDutch: [true] },
      then: { status: 'met', ground: null },
      says: 'A Dutch sponsor.',
    },
    {
      no: '2a',
      when: { sponsorPermit: excluded },
      then: { status: 'notMet', ground: 'permitExcluded' },
      says: 'A permit with which nobody can bring a partner.',
    },
    {
      no: '2b',
      when: { sponsorPermit: ['pending'], sponsorPermitComing: excluded },
      then: { status: 'notMet', ground: 'permitExcluded' },
      says: 'The same, still asked for.',
    },
    {
      no: '3',
      when: { sponsorPermit: ['none'] },
      then: { status: 'notMet', ground: 'noPermit' },
      says: 'The sponsor has no residence permit and has asked for none.',
    },
    {
      no: '4a',
      when: { sponsorPermit: ['pending'], sponsorPermitComing: ['asylumRefugee', 'asylumSubsidiary'] },
      then: { status: 'notMet', ground: 'noPermit' },
      says: 'The sponsor waits for asylum: the family can ask when that is granted.',
    },
    {
      no: '4b',
      when: { sponsorPermit: ['pending'] },
      then: { status: 'review', ground: 'sponsorPending' },
      says: 'The sponsor waits for another permit: the two can file together.',
    },
    {
      no: '5',
      when: { sponsorPermit: ['notSure'] },
      then: { status: 'review', ground: 'notSure' },
      says: 'The sponsor does not know which permit it is.',
    },
    {
      no: '6',
      when: { sponsorPermit: ['other'] },
      then: { status: 'review', ground: 'otherPermit' },
      says: 'A permit that is not among those named here.',
    },
    {
      no: '7',
      when: { sponsorPermit: ['asylumSubsidiary'] },
      then: { status: 'review', ground: 'asylumLawChanged' },
      says: 'Subsidiary protection: the law on the family of people with asylum changed on 12 June 2026.',
    },
    {
      no: '8',
      when: { sponsorPermit: ['humanitarianTemporary', 'medical'] },
      then: { status: 'review', ground: 'temporaryStay' },
      says: 'A temporary stay, beside which the IND looks at the partner more closely.',
    },
    {
      no: '9',
      when: { sponsorPermit: oneYearFirst, yearOfResidence: ['complete'] },
      then: { status: 'met', ground: null },
      says: 'A permit that asks for a year of lawful stay, and the year is complete.',
    },
    {
      no: '10',
      when: { sponsorPermit: oneYearFirst, sponsorLivesInNl: [false] },
      then: { status: 'met', ground: 'travelTogether' },
      says: 'The year is not asked of a sponsor who comes to the Netherlands together with the partner.',
    },
    {
      no: '11',
      when: { sponsorPermit: oneYearFirst, childNeedsPartnerNow: ['yes', 'notSure'] },
      then: { status: 'review', ground: 'childInterest' },
      says: 'It may be in the interest of a minor child that the partner comes now.',
    },
    {
      no: '12',
      when: { sponsorPermit: oneYearFirst, treaty: ['mayForbid'] },
      then: { status: 'review', ground: 'treaty' },
      says: 'A treaty with the country of the sponsor may forbid to ask the year.',
    },
    {
      no: '13',
      when: { sponsorPermit: oneYearFirst },
      then: { status: 'notMet', ground: 'oneYear' },
      says: 'The year is not complete. It is on the day a year after the first day of lawful stay.',
    },
    {
      no: '14',
      when: { sponsorPermit: ['familyMember'], yearOfResidence: ['notComplete'] },
      then: { status: 'review', ground: 'oneYear' },
      says: 'A family member in the first year: whether the year is asked here too needs a closer look.',
    },
    {
      no: '15',
      when: {},
      then: { status: 'met', ground: null },
      says: 'Any other residence permit.',
    },
  ],
  sources: allSources(conditionBasis.sponsorStatus),
};
