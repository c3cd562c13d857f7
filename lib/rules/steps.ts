/** The way from here to living together, in order: guidance.md, section 7. */
import { isAged, isLateExtension, isLateNareis, partnerLivesInNl } from './couple';
import { judge } from './conditions/condition';
import { examCondition } from './conditions/exam';
import { sponsorStatus } from './conditions/sponsorStatus';
import { tb } from './conditions/tb';
import { settled } from './decide';
import type { DocumentNeeded } from './documents';
import { exam, partnerPensionReached } from './examAbroad';
import { integrationAge } from './facts/terms';
import type { RouteId, StepId } from './ids';
import { mvv } from './mvv';
import { route, routeIs } from './route';
import { OPEN, type Situation } from './situation';
import { sponsorHasOrAwaits, temporaryPurposes, withoutIndependentPermit } from './sponsorPermit';
import { stepOf, type Step } from './stepFacts';
import { insuredAfterTheDecision, mayBeRefusedForThePast, stepsOnTheWay } from './stepsOnTheWay';

/** A step of a route: always there, or only where the answers ask for it. */
type Planned = StepId | readonly [StepId, (situation: Situation, papers: readonly DocumentNeeded[]) => boolean];
type When = (situation: Situation) => boolean;

const withDigid: When = (situation) => situation.read('digid') !== 'none';
const partnerComesLater: When = (situation) => !partnerLivesInNl(situation);

const helpFirst: Planned = ['getLegalHelp', needsHelpFirst];
const gettingDigid: Planned = ['getDigid', (situation) => situation.read('digid') !== 'withCheck'];
const legalising: Planned = ['legaliseAndTranslate', (_, papers) => papers.some(needsLegalisingOrTranslating)];
const freshening: Planned = [
  'freshDocuments',
  (_, papers) => papers.some(({ maxAgeMonths }) => maxAgeMonths !== undefined),
];
const gathering: readonly Planned[] = ['collectDocuments', ['passExam', examStillToPass], legalising, freshening];
const preparing: readonly Planned[] = [gettingDigid, ...gathering];
const insuring: Planned = ['privateInsurance', needsPrivateInsurance];
const digitally: readonly Planned[] = [
  ['followInMyInd', withDigid],
  ['activateMessageBox', withDigid],
];
const deciding: readonly Planned[] = ['supplyMissing', 'decision'];
const testing: Planned = ['tbTest', tbTestNeeded];
const arrivingWithMvv: readonly Planned[] = [
  'collectMvv',
  'travel',
  'registerMunicipality',
  'collectCard',
  testing,
  'healthInsurance',
];
const integrating: readonly Planned[] = [
  ['civicIntegration', mustIntegrate],
  'reportChanges',
  'extend',
  ['independentPermit', (situation) => !sponsorHasOrAwaits(situation, withoutIndependentPermit)],
  'naturalisation',
];
const afterwards: readonly Planned[] = ['digidPartner', ...integrating];
/** From the application to the decision, for a sponsor in the Netherlands. */
const applying: readonly Planned[] = ['apply', 'payFee', 'acknowledgement', ...digitally, ...deciding];
/** The same where the partner waits here, and gives fingerprints meanwhile. */
const applyingHere: readonly Planned[] = [
  insuring,
  'apply',
  'payFee',
  'acknowledgement',
  ['biometrics', partnerWaitsHere],
  ...digitally,
  ...deciding,
];
const regular: readonly Planned[] = [...preparing, ...applying, ...arrivingWithMvv, ...afterwards];

export const plans: Record<RouteId, readonly Planned[]> = {
  noPermitNeeded: ['travel', 'registerMunicipality', 'healthInsurance'],
  euVerification: [
    ['travel', partnerComesLater],
    'registerMunicipality',
    'apply',
    'acknowledgement',
    'biometrics',
    'decision',
    'collectCard',
    'healthInsurance',
  ],
  nareis: ['getLegalHelp', 'apply', 'decision'],
  nareisSubsidiary: ['getLegalHelp', 'apply', 'decision'],
  regularWithMvv: [helpFirst, ...regular],
  regularWithoutMvv: [
    helpFirst,
    ...preparing,
    ...applyingHere,
    ['travel', partnerComesLater],
    ['biometrics', partnerComesLater],
    ['registerMunicipality', (situation) => settled(situation, mvv).ground !== 'formerPermit'],
    'collectCard',
    testing,
    'healthInsurance',
    ...afterwards,
  ],
  // The papers are made ready at home.
  regularAfterTravel: [
    helpFirst,
    'collectDocuments',
    legalising,
    freshening,
    'travel',
    'registerMunicipality',
    gettingDigid,
    ...applyingHere,
    'collectCard',
    testing,
    'healthInsurance',
    ...afterwards,
  ],
  regularAtEmbassy: [
    helpFirst,
    ...gathering,
    'missionAppointment',
    'sendByPost',
    'payFee',
    'acknowledgement',
    ...deciding,
    ...arrivingWithMvv,
    ...afterwards,
  ],
  // The help comes first of all where it is needed for more than the mvv; it is named once.
  mvvMissing: [
    helpFirst,
    'checkExemption',
    ['getLegalHelp', (situation) => situation.watch(needsHelpFirst).result !== true],
    'leaveAndApply',
    ...regular,
  ],
  change: [helpFirst, ...preparing, ...applying, 'collectCard', ...afterwards],
  extension: [
    helpFirst,
    ...preparing,
    insuring,
    ...applying,
    'collectCard',
    ['healthInsurance', isLateExtension],
    ...integrating,
  ],
};

/** The steps of the couple's route; one that hangs on an answer still to come is left out. Empty while the route is open. */
export function steps(situation: Situation, papers: readonly DocumentNeeded[]): Step[] {
  const { result: chosen } = situation.once(route);
  if (chosen === OPEN) return [];
  const taken: Step[] = [];
  for (const planned of plans[chosen.id]) {
    const [id, when] = typeof planned === 'string' ? [planned] : planned;
    if (when && situation.watch(() => when(situation, papers)).result !== true) continue;
    const { result: step } = situation.watch(() => stepFor(id, taken.at(-1)?.id, situation));
    if (step !== OPEN) taken.push(step);
  }
  return taken;
}

function stepFor(id: StepId, after: StepId | undefined, situation: Situation): Step {
  const insuredLate = id === 'healthInsurance' && insuredAfterTheDecision(situation);
  const step = stepOf(id, {
    ...(after && { after }),
    ...stepsOnTheWay[id]?.(situation),
    ...(insuredLate && { variant: 'afterDecision', kind: 'practical', after: 'decision' }),
  });
  if (insuredLate) delete step.within; // it keeps its place in the list, but not its four months
  return step;
}

/** Where a first word with a lawyer comes before any paper. */
function needsHelpFirst(situation: Situation): boolean {
  if (judge(situation, sponsorStatus)?.ground === 'asylumLawChanged' || isLateNareis(situation)) return true;
  return mayBeRefusedForThePast(situation);
}

function partnerWaitsHere(situation: Situation): boolean {
  return routeIs(situation, 'regularAfterTravel') || partnerLivesInNl(situation);
}

/** Until the decision a Dutch insurance is not open; people with temporary protection have a scheme of their own. */
function needsPrivateInsurance(situation: Situation): boolean {
  return settled(situation, mvv).ground !== 'temporaryProtection' && insuredAfterTheDecision(situation);
}

function examStillToPass(situation: Situation): boolean {
  return settled(situation, exam).result === 'required' && judge(situation, examCondition)?.status === 'notMet';
}

function tbTestNeeded(situation: Situation): boolean {
  return judge(situation, tb)?.status === 'later';
}

function needsLegalisingOrTranslating({ legalisation, translation }: DocumentNeeded): boolean {
  return (
    (legalisation !== 'none' && legalisation !== 'notApplicable') ||
    (translation !== 'none' && translation !== 'notApplicable')
  );
}

/** The duty to integrate: from 16 to state-pension age, unless the sponsor's own stay is for a temporary purpose. */
function mustIntegrate(situation: Situation): boolean {
  return (
    !sponsorHasOrAwaits(situation, temporaryPurposes) &&
    isAged(situation, situation.read('partnerBornOn'), integrationAge.value) &&
    partnerPensionReached(situation) !== 'yes'
  );
}
