import type { ChannelId, FormId } from '../../../lib/rules/ids';
import { allSources } from '../../../lib/rules/restsOn/basis';
import { channelBasis } from '../../../lib/rules/restsOn/routes';
import type { Table } from '../table';

const by = (channel: ChannelId, form: FormId, certain: boolean) => ({ channel, form, certain });
const online = { digid: ['withCheck'], publicBenefit: ['no'] } as const;
const hasPermit = { route: ['extension', 'change'] } as const;
const sponsorStays = { sponsorPermit: ['permanent', 'euLongTermResident'] } as const;
const deed = { relationship: ['married', 'registeredPartnership'] } as const;
/** What is filed once the partner waits abroad. */
const later = { route: ['mvvMissing'] } as const;
const canLogIn = { digid: ['withCheck'] } as const;

/** Section 5 of guidance.md: all routes but `noPermitNeeded`, which has nothing to file. */
export const channel: Table<'channel' | 'form' | 'certain'> = {
  id: 'channel',
  label: 'Where and with which form to apply',
  question: 'How is the application filed? Not asked where no permit is needed.',
  columns: [
    'route',
    'mvv',
    'sponsorPending',
    'digid',
    'publicBenefit',
    'sponsorIsDutch',
    'sponsorPermit',
    'relationship',
  ],
  outputs: { channel: 'Channel', form: 'Form', certain: 'The sources leave no doubt' },
  rows: [
    {
      no: '1a',
      when: { route: ['regularAtEmbassy'], sponsorPending: [true] },
      then: by('embassy', 'formFinder', false),
      says: 'At the Dutch embassy; but a recognised employer usually files for both.',
    },
    {
      no: '1b',
      when: { route: ['regularAtEmbassy'] },
      then: by('embassy', 'formFinder', true),
      says: 'At the Dutch embassy, then by post to the IND. The form finder of the IND gives the form.',
    },
    {
      no: '2',
      when: { route: ['euVerification'] },
      then: by('inNetherlandsEu', '5005', true),
      says: 'In the Netherlands, with form 5005.',
    },
    {
      no: '3',
      when: { route: ['nareis', 'nareisSubsidiary'] },
      then: by('asylumFamily', 'formFinder', false),
      says: 'The two asylum routes: the law changed on 12 June 2026 and is being tested in court.',
    },
    {
      no: '4a',
      when: { mvv: ['review'] },
      then: by('paper', 'formFinder', false),
      says: 'On paper: the mvv is in question. In person, at a desk of the IND.',
    },
    {
      no: '4b',
      when: { sponsorPending: [true] },
      then: by('paper', 'formFinder', false),
      says: 'On paper: the sponsor waits for a permit too.',
    },
    {
      no: '5a',
      when: { ...online, ...hasPermit, sponsorIsDutch: [true] },
      then: by('online', 'onlinePartnerWithPermit', true),
      says: 'Online: DigiD with a second step, no benefit; the partner has a permit, the sponsor is Dutch.',
    },
    {
      no: '5b',
      when: { ...online, ...hasPermit, ...sponsorStays },
      then: by('online', 'onlinePartnerWithPermit', true),
      says: 'The same; the sponsor has a permit without end.',
    },
    {
      no: '5c',
      when: { ...online, ...hasPermit },
      then: by('online', 'onlinePartnerWithPermit', false),
      says: 'The same; an older text of the IND sent sponsors with a temporary permit to the paper form.',
    },
    {
      no: '5d',
      when: { ...online, ...later },
      then: by('online', 'onlinePartnerWithoutPermit', false),
      says: 'Online, for the application of later: now the mvv is missing.',
    },
    {
      no: '5e',
      when: { ...online, sponsorIsDutch: [true] },
      then: by('online', 'onlinePartnerWithoutPermit', true),
      says: 'Online; the partner has no permit, the sponsor is Dutch.',
    },
    {
      no: '5f',
      when: { ...online, ...sponsorStays },
      then: by('online', 'onlinePartnerWithoutPermit', true),
      says: 'The same; the sponsor has a permit without end.',
    },
    {
      no: '5g',
      when: online,
      then: by('online', 'onlinePartnerWithoutPermit', false),
      says: 'The same; an older text of the IND sent sponsors with a temporary permit to the paper form.',
    },
    {
      no: '6a',
      when: { ...deed, ...later },
      then: by('paper', 'B07001', false),
      says: 'On paper, for the application of later: married or registered.',
    },
    {
      no: '6b',
      when: { ...deed, ...canLogIn },
      then: by('paper', 'B07001', false),
      says: 'On paper: married or registered, DigiD with a second step, but a benefit from public funds (or not sure).',
    },
    {
      no: '6c',
      when: deed,
      then: by('paper', 'B07001', true),
      says: 'On paper: married or registered.',
    },
    {
      no: '6d',
      when: later,
      then: by('paper', 'formFinder', false),
      says: 'On paper, for the application of later: unmarried.',
    },
    {
      no: '6e',
      when: canLogIn,
      then: by('paper', 'formFinder', false),
      says: 'On paper: unmarried, DigiD with a second step, but a benefit from public funds (or not sure).',
    },
    {
      no: '6f',
      when: {},
      then: by('paper', 'formFinder', true),
      says: 'On paper: unmarried. The form finder of the IND gives the form.',
    },
  ],
  sources: allSources(channelBasis),
};
