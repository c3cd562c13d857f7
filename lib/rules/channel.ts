/** How and with which form the application is filed: guidance.md, section 5. */
import { marriedOrRegistered, sponsorIsDutch } from './couple';
import { decide, otherwise, settled, type Row } from './decide';
import type { ChannelId, FormId } from './ids';
import { mvv } from './mvv';
import { routeIs } from './route';
import type { Situation } from './situation';
import { sponsorAwaitsPermit, sponsorHolds, type SponsorPermit } from './sponsorPermit';

/** `certain` is false where the sources leave doubt about the channel or the form. */
export type Channel = { id: ChannelId; form: FormId; certain: boolean };

const permanentPermits: readonly SponsorPermit[] = ['permanent', 'euLongTermResident'];

const channelRows: readonly Row<Channel>[] = [
  [
    (situation) => routeIs(situation, 'regularAtEmbassy'),
    (situation) => ({ id: 'embassy', form: 'formFinder', certain: !sponsorAwaitsPermit(situation) }),
  ],
  [(situation) => routeIs(situation, 'euVerification'), { id: 'inNetherlandsEu', form: '5005', certain: true }],
  [
    (situation) => routeIs(situation, 'nareis', 'nareisSubsidiary'),
    { id: 'asylumFamily', form: 'formFinder', certain: false },
  ],
  [
    (situation) => settled(situation, mvv).result === 'review' || sponsorAwaitsPermit(situation),
    { id: 'paper', form: 'formFinder', certain: false },
  ],
  [canLogIn, online],
  [otherwise, onPaper],
];

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
    certain: filesNow(situation) && (sponsorIsDutch(situation) || sponsorHolds(situation, permanentPermits)),
  };
}

function onPaper(situation: Situation): Channel {
  return {
    id: 'paper',
    form: marriedOrRegistered(situation) ? 'B07001' : 'formFinder',
    certain: filesNow(situation) && situation.read('digid') !== 'withCheck',
  };
}

/** While the mvv is missing this is about an application of later, from abroad. */
function filesNow(situation: Situation): boolean {
  return !routeIs(situation, 'mvvMissing');
}
