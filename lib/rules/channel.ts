/** How and with which form the application is filed: guidance.md, section 5. */
import type { Answer } from './answers';
import { marriedOrRegistered, sponsorIsDutch } from './couple';
import { decide, otherwise, type Row } from './decide';
import { sponsorHolds } from './examAbroad';
import type { SourceId } from './facts/sources';
import type { ChannelId, FormId } from './ids';
import { routeIs } from './route';
import type { Situation } from './situation';

/** `certain` is false where the sources leave doubt about the channel or the form. */
export type Channel = { id: ChannelId; form: FormId; certain: boolean };

const permanentPermits: readonly Answer<'sponsorPermit'>[] = ['permanent', 'euLongTermResident'];

const channelRows: readonly Row<Channel>[] = [
  [(situation) => routeIs(situation, 'regularAtEmbassy'), { id: 'embassy', form: 'formFinder', certain: true }],
  [(situation) => routeIs(situation, 'euVerification'), { id: 'inNetherlandsEu', form: '5005', certain: true }],
  [
    (situation) => routeIs(situation, 'nareis', 'nareisSubsidiary'),
    { id: 'asylumFamily', form: 'formFinder', certain: false },
  ],
  [canLogIn, online],
  [otherwise, onPaper],
];

export const channelSources: Record<ChannelId, readonly SourceId[]> = {
  embassy: ['indApplyFromAbroad', 'indFormFinder'],
  inNetherlandsEu: ['indEuFamily', 'indFormFinder'],
  asylumFamily: ['indNareisNews', 'indFormFinder'],
  online: ['indOnlineForms'],
  paper: ['formB07001', 'indOnlineForms', 'indFormFinder'],
};

export function channel(situation: Situation) {
  return decide(situation, channelRows);
}

/** The online form asks for DigiD with a second step, and is not for sponsors with a benefit from public funds. */
function canLogIn(situation: Situation): boolean {
  return situation.read('digid') === 'withCheck' && situation.read('publicBenefit') === 'no';
}

function online(situation: Situation): Channel {
  const hasPermit = routeIs(situation, 'extension', 'change');
  return {
    id: 'online',
    form: hasPermit ? 'onlinePartnerWithPermit' : 'onlinePartnerWithoutPermit',
    certain: sponsorIsDutch(situation) || sponsorHolds(situation, permanentPermits),
  };
}

function onPaper(situation: Situation): Channel {
  return {
    id: 'paper',
    form: marriedOrRegistered(situation) ? 'B07001' : 'formFinder',
    certain: situation.read('digid') !== 'withCheck',
  };
}
