import { allSources } from '../../../lib/rules/restsOn/basis';
import { mvvBasis } from '../../../lib/rules/restsOn/visaAndExam';
import type { Table } from '../table';

const livesHere = { partnerLivesInNl: [true] } as const;
const notBesideDutch = { sponsorIsDutch: [false] } as const;

/** Section 2 of guidance.md, the first table. */
export const mvv: Table<'result' | 'ground'> = {
  id: 'mvv',
  label: 'Provisional residence permit (mvv)',
  question: 'Does the partner need an mvv (machtiging tot voorlopig verblijf) to come to the Netherlands?',
  columns: [
    'partnerIsEuCitizen',
    'sponsorIsEuCitizen',
    'sponsorIsDutch',
    'partnerIsMvvExempt',
    'permitThatCounts',
    'partnerEuStatus',
    'relationship',
    'partnerLivesInNl',
    'mvvHardship',
    'partnerIsTurkish',
    'turkishWorkerInNl',
  ],
  outputs: { result: 'mvv', ground: 'Ground' },
  rows: [
    {
      no: '1',
      when: { partnerIsEuCitizen: [true] },
      then: { result: 'notRequired', ground: 'euCitizen' },
      says: 'The partner has free movement: no permit is needed.',
    },
    {
      no: '2',
      when: { sponsorIsEuCitizen: [true], sponsorIsDutch: [false] },
      then: { result: 'notRequired', ground: 'euLaw' },
      says: 'The sponsor is a citizen of another EU or EEA state or Switzerland: European law applies.',
    },
    {
      no: '3',
      when: { partnerIsMvvExempt: [true] },
      then: { result: 'notRequired', ground: 'nationality' },
      says: 'A nationality of the partner is exempt from the mvv.',
    },
    {
      no: '4',
      when: { permitThatCounts: ['otherPurpose', 'withThisSponsor', 'withSomeoneElse'] },
      then: { result: 'notRequired', ground: 'dutchPermit' },
      says: 'The partner holds a Dutch residence permit.',
    },
    {
      no: '5',
      when: { permitThatCounts: ['endedAndStayed'] },
      then: { result: 'notRequired', ground: 'formerPermit' },
      says: 'The partner held a Dutch permit until recently and never left.',
    },
    {
      no: '6a',
      when: { partnerEuStatus: ['euLongTermResident'] },
      then: { result: 'notRequired', ground: 'euLongTermResident' },
      says: 'The partner is a long-term resident of another EU state.',
    },
    {
      no: '6b',
      when: {
        ...notBesideDutch,
        partnerEuStatus: ['livedWithEuLongTermResidentSponsor'],
        relationship: ['married'],
      },
      then: { result: 'notRequired', ground: 'livedWithEuLongTermResidentSponsor' },
      says: 'Husband or wife of a long-term resident of another EU state, with whom the partner lived there.',
    },
    {
      no: '6c',
      when: { ...notBesideDutch, partnerEuStatus: ['livedWithEuLongTermResidentSponsor'] },
      then: { result: 'review', ground: 'livedWithEuLongTermResidentSponsor' },
      says: 'The same, not married: the act names the spouse only.',
    },
    {
      no: '6d',
      when: { ...notBesideDutch, partnerEuStatus: ['livedWithBlueCardSponsor'] },
      then: { result: 'notRequired', ground: 'livedWithBlueCardSponsor' },
      says: 'They lived together in another EU state, where the sponsor held an EU Blue Card for 12 months or more.',
    },
    {
      no: '6e',
      when: { ...notBesideDutch, partnerEuStatus: ['livedWithResearcherSponsor'] },
      then: { result: 'notRequired', ground: 'livedWithResearcherSponsor' },
      says: 'They lived together in another EU state, where the sponsor was a researcher.',
    },
    {
      no: '6f',
      when: { partnerEuStatus: ['familyPermitElsewhere'] },
      then: { result: 'review', ground: 'familyPermitElsewhere' },
      says: 'A family permit of another EU state, beside a sponsor who moves here for skilled work or research.',
    },
    {
      no: '7a',
      when: { ...livesHere, mvvHardship: ['temporaryProtection'] },
      then: { result: 'review', ground: 'temporaryProtection' },
      says: 'The partner has temporary protection in the Netherlands: only the IND can judge the exception.',
    },
    {
      no: '7b',
      when: { ...livesHere, mvvHardship: ['medical', 'trafficking', 'familyLife', 'parentOfChildInNl'] },
      then: { result: 'review', ground: 'hardship' },
      says: 'The partner is in the Netherlands and has a reason for an exception: only the IND can judge it.',
    },
    {
      no: '8',
      when: { ...livesHere, partnerIsTurkish: [true], turkishWorkerInNl: ['yes', 'notSure'] },
      then: { result: 'review', ground: 'associationLaw' },
      says: 'A Turkish partner in the Netherlands, and one of the two may work here lawfully: association law.',
    },
    {
      no: '9',
      when: {},
      then: { result: 'required', ground: null },
      says: 'Everybody else, the two asylum routes included.',
    },
  ],
  sources: allSources(mvvBasis),
};
