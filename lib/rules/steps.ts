/** The way from here to living together, in order: guidance.md, section 7. */
import { isAged, partnerLivesInNl, sponsorIsDutch } from './couple';
import { judge } from './conditions/condition';
import { examCondition } from './conditions/exam';
import { tb } from './conditions/tb';
import { settled } from './decide';
import type { DocumentNeeded } from './documents';
import { exam, partnerPensionReached, sponsorHolds, temporaryPurposes } from './examAbroad';
import { euDecisionMonths, integrationAge, mvvValidityDays, naturalisationYearsWithDutchPartner } from './facts/terms';
import type { StepId, RouteId } from './ids';
import { route, type Route } from './route';
import { OPEN, type Situation } from './situation';
import { stepFacts, type Step } from './stepFacts';

/** A step of a route: always there, or only where the answers ask for it. */
type Planned = StepId | readonly [StepId, (situation: Situation, papers: readonly DocumentNeeded[]) => boolean];

const withDigid = (situation: Situation) => situation.read('digid') !== 'none';

const gettingDigid: Planned = ['getDigid', (situation) => situation.read('digid') !== 'withCheck'];
const gathering: readonly Planned[] = [
  'collectDocuments',
  ['passExam', examStillToPass],
  ['legaliseAndTranslate', (_, papers) => papers.some(needsLegalisingOrTranslating)],
  ['freshDocuments', (_, papers) => papers.some(({ maxAgeMonths }) => maxAgeMonths !== undefined)],
];
const preparing: readonly Planned[] = [gettingDigid, ...gathering];
const waiting: readonly Planned[] = ['payFee', 'acknowledgement'];
const digitally: readonly Planned[] = [
  ['followInMyInd', withDigid],
  ['activateMessageBox', withDigid],
];
const deciding: readonly Planned[] = ['supplyMissing', 'decision'];
const settling: readonly Planned[] = [
  'registerMunicipality',
  'collectCard',
  ['tbTest', tbTestNeeded],
  'healthInsurance',
];
const afterwards: readonly Planned[] = [
  'digidPartner',
  ['civicIntegration', mustIntegrate],
  'reportChanges',
  'extend',
  'independentPermit',
  'naturalisation',
];
const withPermit: readonly Planned[] = [
  ...preparing,
  'apply',
  ...waiting,
  ...digitally,
  ...deciding,
  'collectCard',
  ...afterwards,
];

export const plans: Record<RouteId, readonly Planned[]> = {
  noPermitNeeded: ['travel', 'registerMunicipality', 'healthInsurance'],
  euVerification: ['travel', 'registerMunicipality', 'apply', 'decision', 'collectCard', 'healthInsurance'],
  nareis: ['apply', 'getLegalHelp', 'decision'],
  nareisSubsidiary: ['apply', 'getLegalHelp', 'decision'],
  regularWithMvv: [
    ...preparing,
    'apply',
    ...waiting,
    ...digitally,
    ...deciding,
    'collectMvv',
    'travel',
    ...settling,
    ...afterwards,
  ],
  regularWithoutMvv: [
    ...preparing,
    'apply',
    ...waiting,
    ...digitally,
    ...deciding,
    ['travel', (situation) => !partnerLivesInNl(situation)],
    'biometrics',
    ...settling,
    ...afterwards,
  ],
  regularAfterTravel: [
    'travel',
    'registerMunicipality',
    ...preparing,
    'apply',
    ...waiting,
    ...digitally,
    ...deciding,
    'biometrics',
    ...settling.slice(1),
    ...afterwards,
  ],
  regularAtEmbassy: [
    ...gathering,
    'missionAppointment',
    'sendByPost',
    ...waiting,
    ...deciding,
    'collectMvv',
    'travel',
    ...settling,
    ...afterwards,
  ],
  mvvMissing: [
    'checkExemption',
    'getLegalHelp',
    'leaveAndApply',
    ...preparing,
    'apply',
    ...waiting,
    ...digitally,
    ...deciding,
    'collectMvv',
    'travel',
    ...settling,
    ...afterwards,
  ],
  extension: withPermit,
  change: withPermit,
};

/** The steps of the couple's route; one that hangs on an answer still to come is left out. Empty while the route is open. */
export function steps(situation: Situation, papers: readonly DocumentNeeded[]): Step[] {
  const { result: chosen } = situation.once(route);
  if (chosen === OPEN) return [];
  const taken: Step[] = [];
  for (const planned of plans[chosen.id]) {
    const [id, when] = typeof planned === 'string' ? [planned] : planned;
    if (when && situation.watch(() => when(situation, papers)).result !== true) continue;
    taken.push(step(id, chosen, taken.at(-1)?.id, situation));
  }
  return taken;
}

type Steps = Partial<Record<StepId, Partial<Step>>>;

const withMvv: Steps = {
  travel: { variant: 'withMvv', within: { days: mvvValidityDays.value }, kind: 'policy', sources: ['mvvValidity'] },
};
const asAsylumFamily: Steps = {
  apply: { variant: 'asylum', sources: ['indNareisNews'] },
  decision: { variant: 'asylum', sources: ['indNareisWaiting', 'decisionExtension'] },
};

/** Where a step goes differently on a route. */
const onRoute: Partial<Record<RouteId, Steps>> = {
  noPermitNeeded: { travel: { variant: 'euCitizen', sources: ['euFreeMovementDirective'] } },
  euVerification: {
    travel: { variant: 'euLaw', sources: ['indEuFamily'] },
    apply: { variant: 'euLaw', who: 'partner', sources: ['indEuFamily'] },
    decision: {
      variant: 'euLaw',
      within: { months: euDecisionMonths.value },
      sources: ['euFreeMovementDirective', 'indEuFamily'],
    },
  },
  nareis: asAsylumFamily,
  nareisSubsidiary: asAsylumFamily,
  regularWithMvv: withMvv,
  regularAtEmbassy: withMvv,
  mvvMissing: withMvv,
};

function step(id: StepId, { id: routeId, from, until }: Route, after: StepId | undefined, situation: Situation): Step {
  const planned: Step = Object.assign({ id }, stepFacts[id], onRoute[routeId]?.[id]);
  if (id === 'naturalisation') Object.assign(planned, naturalisationOf(situation));
  if (id === 'apply' && from) planned.from = from;
  if (id === 'apply' && until) planned.until = until;
  if (after) planned.after = after;
  return planned;
}

/** Living with a Dutch citizen shortens the wait. */
function naturalisationOf(situation: Situation): Partial<Step> {
  const dutch = situation.watch(() => sponsorIsDutch(situation)).result === true;
  return dutch ? { variant: 'dutchSponsor', within: { years: naturalisationYearsWithDutchPartner.value } } : {};
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
    !sponsorHolds(situation, temporaryPurposes) &&
    isAged(situation, situation.read('partnerBornOn'), integrationAge.value) &&
    partnerPensionReached(situation) !== 'yes'
  );
}
