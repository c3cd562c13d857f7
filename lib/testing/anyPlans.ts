/** Any couple with any progress, for laws that hold for every plan. */
import fc from 'fast-check';
import { guidanceFor } from '../interview/guidance';
import { decisionTimes, letterIds, paces, type LetterId } from '../plan/ids';
import { heldDays, type PlanInput, type Wish } from '../plan/input';
import { letterDays, type Letters } from '../plan/letters';
import type { Progress } from '../plan/progress';
import { settledPlan, type SettledPlan } from '../plan/settled';
import { tasksOf, type Task } from '../plan/tasks';
import { questionIds, type Answers } from '../rules/answers';
import { addDays, type Day } from '../rules/day';
import type { Outcome } from '../rules/rules';
import { anyAnswers, type Pick } from './anyAnswers';
import { couple } from './couple';
import { oneOf, SEED } from './interviews';

export interface AnyPlan {
  input: Omit<PlanInput, 'outcome' | 'fixes'>;
  outcomeOn: (received: Day) => Outcome;
  settled: SettledPlan;
  /** For what a law draws beside the plan. */
  pick: Pick;
}

/** Leap days, ends and beginnings of years, and days before Christmas, Easter and a change of the amounts. */
const DAYS: readonly Day[] = [
  '2024-02-29',
  '2025-12-31',
  '2026-03-30',
  '2026-06-30',
  '2026-11-22',
  '2026-12-24',
  '2027-01-01',
  '2028-02-28',
  '2028-02-29',
  '2029-03-28',
];

/** Couples in one of the procedures that go another way than most. */
const telling: readonly Answers[] = [
  {},
  { relationship: 'unmarried', examStatus: 'notYet' },
  { partnerLivesIn: 'NL' },
  { partnerNationalities: ['US'] },
  { partnerNationalities: ['US'], partnerLivesIn: 'NL' },
  { partnerLivesIn: 'DE', partnerEuStatus: 'euLongTermResident' },
  { sponsorLivesIn: 'SG' },
  { partnerNationalities: ['CA'], sponsorLivesIn: 'CA', partnerLivesIn: 'CA' },
  { sponsorNationalities: ['DE'] },
  { sponsorNationalities: ['PH'], sponsorPermit: 'asylumSubsidiary' },
  { sponsorNationalities: ['PH'], sponsorPermit: 'asylumRefugee' },
  { sponsorNationalities: ['PH'], sponsorPermit: 'asylumPermanent' },
  { sponsorNationalities: ['PH'], sponsorPermit: 'familyMember' },
  { publicOrder: 'conviction' },
  { partnerLivesIn: 'NL', partnerDutchPermit: 'withThisSponsor' },
  { partnerLivesIn: 'NL', partnerDutchPermit: 'otherPurpose', partnerDutchPermitEndsOn: '2035-01-01' },
];

/** The same plans on every run. */
export function anyPlans(count: number): AnyPlan[] {
  const plans = fc.gen().map((value) => anyPlan((options) => value(fc.nat, { max: options - 1 })));
  return fc.sample(plans, { seed: SEED, numRuns: count });
}

function anyPlan(pick: Pick): AnyPlan {
  const on = oneOf(DAYS, pick);
  const told: Answers = pick(3) === 0 ? { ...couple, ...oneOf(telling, pick) } : anyAnswers(pick, on);
  const answers: Answers = pick(2) === 0 ? told : { ...told, arrivedOn: addDays(on, -pick(120)) };
  const others = { ...answers };
  delete others.filingOn;
  const outcomeOn = (received: Day): Outcome =>
    received < on ? guidanceFor(others, received) : guidanceFor({ ...others, filingOn: received }, on);
  const letters = anyLetters(on, pick);
  const tasks = tasksOf(outcomeOn(on), letters, pick(2) === 0);
  const input = {
    on,
    held: heldDays(answers, pick(2) === 0 ? guidanceFor(answers, on).asked : questionIds),
    progress: anyProgress(tasks, letters, on, pick),
    ticks: pick(2) === 0 ? [] : tasks.filter(() => pick(12) === 0).flatMap(({ ticks }) => ticks.slice(0, 1)),
    wish: anyWish(on, pick),
  };
  return { input, outcomeOn, settled: settledPlan(input, outcomeOn), pick };
}

function anyProgress(tasks: readonly Task[], letters: Letters, on: Day, pick: Pick): Progress {
  const ago = () => addDays(on, -oneOf([0, 1, 30, 100, 200, 400], pick));
  const some = <Value>(odds: number, value: () => Value): Record<string, Value> =>
    Object.fromEntries(tasks.filter(() => pick(odds) === 0).map(({ id }) => [id, value()]));
  return {
    done: pick(2) === 0 ? {} : some(oneOf([3, 15], pick), ago),
    started: pick(2) === 0 ? {} : some(8, ago),
    days: pick(2) === 0 ? {} : some(oneOf([2, 6], pick), () => oneOf([0, 1, 5, 31, 95, 190, 400, 1825], pick)),
    letters,
    pace: oneOf(paces, pick),
    decision: oneOf(decisionTimes, pick),
  };
}

/** Letters of today and before, as they come or in no order at all; the days in them may be long gone or far away. */
function anyLetters(on: Day, pick: Pick): Letters {
  if (pick(2) === 0) return {};
  const letters: Partial<Record<LetterId, Record<string, Day>>> = {};
  const inOrder: readonly LetterId[] = letterIds.slice(0, pick(letterIds.length));
  for (const id of letterIds) {
    if (pick(4) === 0 ? !inOrder.includes(id) : pick(4) > 0) continue;
    const { required, optional } = letterDays[id];
    const days = [...required, ...optional.filter(() => pick(2) === 0)].map((name) => {
      const isLastDay = name === 'until' || name === 'decideBy' || name === 'answerBy';
      return [name, addDays(on, isLastDay ? pick(400) - 100 : -pick(250))];
    });
    letters[id] = Object.fromEntries(days);
  }
  return letters as Letters; // each has the days that it requires
}

function anyWish(on: Day, pick: Pick): Wish {
  const day = addDays(on, oneOf([-3, 0, 1, 30, 90, 180, 300, 500, 900], pick) + pick(40));
  return oneOf<Wish>([{ kind: 'soon' }, { kind: 'fileOn', day }, { kind: 'togetherBy', day }], pick);
}
