import { nareisMonths, subsidiaryWaitingMonths } from '../../../lib/rules/facts/terms';
import type { RouteId } from '../../../lib/rules/ids';
import { allSources } from '../../../lib/rules/restsOn/basis';
import { routeBasis } from '../../../lib/rules/restsOn/routes';
import type { Table } from '../table';

const to = (route: RouteId) => ({ route, ground: null });
const hasBond = {
  relationship: ['married', 'registeredPartnership'],
  relationshipBeforeAsylum: ['yes', 'notSure', 'notAsked'],
} as const;

/** Section 1 of guidance.md. */
export const route: Table<'route' | 'ground'> = {
  id: 'route',
  label: 'Route: the procedure the couple is in',
  question: 'Which procedure leads the couple to living together in the Netherlands?',
  columns: [
    'partnerIsEuCitizen',
    'sponsorIsEuCitizen',
    'sponsorIsDutch',
    'permitThatCounts',
    'sponsorPermit',
    'relationship',
    'relationshipBeforeAsylum',
    'nareisTerm',
    'asylumLaw',
    'mvv',
    'sponsorLivesInNl',
    'partnerLivesInNl',
  ],
  outputs: { route: 'Route', ground: 'Ground' },
  rows: [
    {
      no: '1',
      when: { partnerIsEuCitizen: [true] },
      then: to('noPermitNeeded'),
      says: 'The partner has free movement: no permit is needed.',
    },
    {
      no: '2',
      when: { sponsorIsEuCitizen: [true], sponsorIsDutch: [false] },
      then: to('euVerification'),
      says: 'The sponsor is a citizen of another EU or EEA state or Switzerland: verification against EU law.',
    },
    {
      no: '3',
      when: { permitThatCounts: ['withThisSponsor'] },
      then: to('extension'),
      says: 'The partner has a permit to live with this sponsor, or had one until recently: extension (verlenging).',
    },
    {
      no: '4',
      when: { permitThatCounts: ['otherPurpose', 'withSomeoneElse'] },
      then: to('change'),
      says: 'The partner has another Dutch permit: change of the purpose of stay (wijziging).',
    },
    {
      no: '5',
      when: { sponsorPermit: ['asylumRefugee'], ...hasBond, nareisTerm: ['running'] },
      then: to('nareis'),
      says: `Husband, wife or registered partner of a refugee, within ${nareisMonths.value} months: nareis, to file by the last day of that term.`,
    },
    {
      no: '6a',
      when: { sponsorPermit: ['asylumSubsidiary'], ...hasBond, asylumLaw: ['older'] },
      then: { route: 'nareisSubsidiary', ground: 'transition' },
      says: 'Husband, wife or registered partner of somebody with subsidiary protection from before the present law: nareis, and the first day to ask is not certain.',
    },
    {
      no: '6b',
      when: { sponsorPermit: ['asylumSubsidiary'], ...hasBond },
      then: to('nareisSubsidiary'),
      says: `Husband, wife or registered partner of somebody with subsidiary protection: nareis, from ${subsidiaryWaitingMonths.value} months after the permit was granted.`,
    },
    {
      no: '7',
      when: { mvv: ['notRequired'], sponsorLivesInNl: [true] },
      then: to('regularWithoutMvv'),
      says: 'No mvv needed and the sponsor is in the Netherlands: application for a permit without mvv.',
    },
    {
      no: '8',
      when: { mvv: ['notRequired'] },
      then: to('regularAfterTravel'),
      says: 'No mvv needed and the sponsor is abroad: they travel together and apply in the Netherlands.',
    },
    {
      no: '9',
      when: { mvv: ['review'] },
      then: to('regularWithoutMvv'),
      says: 'There may be an exception to the mvv, which only the IND can judge: application without mvv.',
    },
    {
      no: '10',
      when: { partnerLivesInNl: [true] },
      then: to('mvvMissing'),
      says: 'In the Netherlands without the mvv that is required.',
    },
    {
      no: '11',
      when: { sponsorLivesInNl: [true] },
      then: to('regularWithMvv'),
      says: 'The sponsor in the Netherlands applies for the mvv and the permit together (TEV).',
    },
    {
      no: '12',
      when: {},
      then: to('regularAtEmbassy'),
      says: 'Both abroad: the application goes through the Dutch embassy.',
    },
  ],
  sources: allSources(routeBasis),
};
