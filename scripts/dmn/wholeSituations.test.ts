/** Whole couples, from their answers on: each file decides from what was answered and from the results of the others. */
import { expect, test } from 'vitest';
import { guidanceFor, type Guidance } from '../../lib/interview/guidance';
import { walk } from '../../lib/interview/walk';
import { routeIds, type RouteId } from '../../lib/rules/ids';
import { Situation } from '../../lib/rules/situation';
import { workedExamples, type Case } from '../bench/cases';
import { madeUpCouples } from '../bench/madeUp';
import { coupleInputs, type CoupleInput } from './coupleInputs';
import type { Value, Values } from './reading/engine';
import { placeInputs } from './reading/placeInputs';
import { Comparison, decider, PATIENCE } from './reading/publishedFile';

const decideRoute = decider('route');
const decideMvv = decider('mvv');
const decideExam = decider('exam');
const decideSponsorStatus = decider('sponsorStatus');
const decideChannel = decider('channel');
const decideLegalisation = decider('legalisation');

/** What the files work out themselves: it is not told to the second engine. */
const workedOut: readonly string[] = [
  'permitThatCounts',
  'partnerAge',
  'yearOfResidence',
  'nareisTerm',
  'asylumLaw',
  'purposeOfStay',
  'treaty',
  'mvv',
  'mvvGround',
  'sponsorPending',
  'route',
] satisfies CoupleInput[];

test.each([
  { couples: 'every worked example of the contract', cases: workedExamples, results: 532 },
  { couples: '2,000 made-up couples, always the same ones', cases: () => madeUpCouples(2000), results: 12_933 },
])(
  'two engines decide alike for $couples: $results results',
  ({ cases, results }) => {
    const { comparison, routes } = compared(cases());
    expect(comparison).toEqual({ compared: results, disagreements: [] });
    expect([...routes].sort()).toEqual([...routeIds].sort());
  },
  PATIENCE,
);

function compared(cases: readonly Case[]) {
  const comparison = new Comparison();
  const routes = new Set<RouteId>();
  for (const one of cases) {
    const guidance = guidanceFor(one.answers, one.on);
    const theirs = bySecondEngine(one, guidance);
    for (const [id, ours] of Object.entries(byOurRules(guidance)))
      comparison.compare([one, id], ours, theirs[id] ?? {});
    if (guidance.route.id !== 'open') routes.add(guidance.route.id);
  }
  return { comparison, routes };
}

/** What our rules say; without what still hangs on an answer, for nobody can say that yet. */
function byOurRules({ route, mvv, exam, conditions, channel, documents, filing }: Guidance): Record<string, Values> {
  const all: Record<string, Values> = {};
  if (route.id !== 'open') all.route = { route: route.id, ground: route.ground ?? null };
  if (mvv.result !== 'open') all.mvv = { result: mvv.result, ground: mvv.ground ?? null };
  if (exam.result !== 'open') all.exam = { result: exam.result, ground: exam.ground ?? null };
  const sponsor = conditions.find(({ id, status }) => id === 'sponsorStatus' && status !== 'open');
  if (sponsor) all.sponsorStatus = { status: sponsor.status, ground: sponsor.ground ?? null };
  if (channel) all.channel = { channel: channel.id, form: channel.form, certain: channel.certain };
  for (const { id, of, issuedIn, legalisation } of documents) {
    if (issuedIn !== undefined) all[`${id} of ${of} on ${filing}`] = { legalisation };
  }
  return all;
}

function bySecondEngine({ answers, on }: Case, { filing, documents }: Guidance): Record<string, Values> {
  const situation = new Situation(on, filing);
  for (const id of walk(answers, on).asked) situation.take(id, answers[id]);
  const asked: Record<string, Value> = Object.fromEntries(
    Object.entries(coupleInputs)
      .filter(([id]) => !workedOut.includes(id))
      .map(([id, read]) => [id, read(situation)]),
  );
  const mvv = decideMvv('mvv', asked);
  const mvvGround = mvv.result === 'review' ? (mvv.ground ?? null) : 'notInReview';
  const route = decideRoute('route', { ...asked, mvv: mvv.result ?? null });
  const sponsorStatus = decideSponsorStatus('sponsorStatus', asked);
  const all: Record<string, Values> = {
    mvv,
    route,
    exam: decideExam('exam', { ...asked, mvv: mvv.result ?? null, mvvGround }),
    sponsorStatus,
    channel: decideChannel('channel', {
      ...asked,
      route: route.route ?? null,
      mvv: mvv.result ?? null,
      sponsorPending: sponsorStatus.ground === 'sponsorPending',
    }),
  };
  for (const { id, of, issuedIn } of documents) {
    if (issuedIn === undefined) continue;
    const paper = { ...placeInputs(issuedIn), paper: id, filingDay: filing };
    all[`${id} of ${of} on ${filing}`] = decideLegalisation('legalisation', paper);
  }
  return all;
}
