import { describe, expect, it, vi } from 'vitest';
import { awaitingSponsor, child, couple, foreignSponsor, permitHere, TODAY } from '../../testing/couple';
import { always, firstAnswers } from '../../testing/interviews';
import type { Answers } from '../../rules/answers';
import type { Day } from '../../rules/day';
import { guidanceFor, type Guidance } from '../guidance';

vi.setConfig({ testTimeout: 300_000 }); // hundreds of interviews each

describe('what was said on the way', () => {
  it(
    'is never taken back by a later answer',
    always(250, ({ on, answers }) => expectNothingTakenBack(answers, on)),
  );

  it.each<Answers>([
    foreignSponsor('asylumRefugee'),
    { ...foreignSponsor('asylumRefugee'), relationshipBeforeAsylum: 'no' },
    { ...foreignSponsor('asylumRefugee'), asylumGrantedOn: '2026-01-01' },
    foreignSponsor('asylumSubsidiary'),
    { ...foreignSponsor('asylumRefugee'), partnerNationalities: ['US'] },
    { partnerLivesIn: 'NL', mvvHardship: 'medical' },
    { partnerLivesIn: 'ES', partnerEuStatus: 'euLongTermResident' },
    { sponsorBornOn: '2007-01-01', bothAbroadWhenMarried: 'yes', marriageConcerns: ['forced'] },
    { sponsorNationalities: ['TR'], turkishWorkerInNl: 'yes', children: [child()] },
    { sponsorLivesIn: 'SG', partnerLivesIn: 'NL' },
    { ...foreignSponsor('asylumSubsidiary'), asylumGrantedOn: '2026-07-01' },
    { ...foreignSponsor('asylumSubsidiary'), relationshipBeforeAsylum: 'no' },
    awaitingSponsor('highlySkilledMigrant'),
    { ...awaitingSponsor('asylumRefugee'), sponsorLivesIn: 'SG' },
    permitHere('withThisSponsor', '2026-11-22'),
    permitHere('otherPurpose', '2026-11-22'),
    { ...permitHere('withThisSponsor'), partnerLivesIn: 'KE' },
    { partnerNationalities: ['TR'], partnerLivesIn: 'NL', turkishWorkerInNl: 'notSure' },
    { ...foreignSponsor('familyMember'), sponsorResidentSince: '2026-06-01', publicOrder: 'conviction' },
    { partnerLivesIn: 'NL', publicOrder: 'conviction' },
  ])('is never taken back: %j', (changes) => expectNothingTakenBack({ ...couple, ...changes }, TODAY));

  it(
    'is "not yet" or another route for good, and nothing better before the last answer',
    always(250, ({ on, answers }) => {
      const end = guidanceFor(answers, on);
      for (const { verdict } of onTheWay(answers, on, end)) {
        expect(['open', 'notYet', 'otherRoute']).toContain(verdict);
        if (verdict !== 'open') expect(end.verdict).toBe(verdict);
      }
    }),
  );

  it(
    'names every condition that is judged in the end',
    always(250, ({ on, answers }) => {
      const end = guidanceFor(answers, on);
      for (const { conditions } of onTheWay(answers, on, end)) {
        expect(conditions.map(({ id }) => id)).toEqual(expect.arrayContaining(end.conditions.map(({ id }) => id)));
      }
    }),
  );

  it(
    'has the steps in the order in which they stay',
    always(250, ({ on, answers }) => {
      const end = guidanceFor(answers, on);
      for (const { steps } of onTheWay(answers, on, end)) {
        const said = inOrder(steps);
        expect(inOrder(end.steps).filter((id) => said.includes(id))).toEqual(said);
      }
    }),
  );
});

function expectNothingTakenBack(answers: Answers, on: Day): void {
  const end = guidanceFor(answers, on);
  const final = decided(end);
  for (const before of onTheWay(answers, on, end)) {
    const kept = Object.entries(decided(before)).filter(
      // As long as the route is open the conditions stand for Dutch law and for the routes of asylum at once.
      ([name]) => before.route.id !== 'open' || !/^(condition|income) /.test(name) || isAbout(end, name),
    );
    expect(final, `before ${before.next}`).toMatchObject(Object.fromEntries(kept));
  }
}

/** Whether the conditions of this kind, of Dutch law or of asylum, are those of the route in the end. */
function isAbout({ route, verdict }: Guidance, name: string): boolean {
  return /^condition asylum/.test(name) ? /^nareis/.test(route.id) : verdict !== 'otherRoute';
}

/** Where the mvv is missing there is help; it moves to the front once it is needed for more than that. */
function inOrder(steps: Guidance['steps']): string[] {
  const missing = steps.some(({ id }) => id === 'checkExemption');
  return steps.map(({ id }) => id).filter((id) => !(missing && id === 'getLegalHelp'));
}

/** The guidance after no answer, after one, and so on up to the last but one. */
function onTheWay(answers: Answers, on: Day, { asked }: Guidance): Guidance[] {
  return asked.map((_, count) => guidanceFor(firstAnswers(answers, asked, count), on));
}

/** What a guidance has decided, by name; what is open is left out. */
function decided(guidance: Guidance): Record<string, unknown> {
  const { route, mvv, exam, channel, conditions, income, fees, feeTotal, documents, steps } = guidance;
  const said: Record<string, unknown> = {};
  if (route.id !== 'open') said.route = { ...route, alternatives: [] };
  if (mvv.result !== 'open') said.mvv = mvv;
  if (exam.result !== 'open') said.exam = exam;
  if (channel) said.channel = channel;
  for (const { id, ...finding } of conditions) if (finding.status !== 'open') said[`condition ${id}`] = finding;
  if (income) said['income norm'] = income.norm;
  for (const source of income?.sources ?? []) said[`income ${source.index}`] = source;
  if (income?.total) said['income total'] = income.total;
  if (income?.shortfall !== undefined) said['income shortfall'] = income.shortfall;
  for (const fee of fees) said[`fee of ${fee.for}`] = fee;
  if (feeTotal !== null) said['fee total'] = feeTotal;
  for (const paper of documents) said[`${paper.id} of ${paper.of}`] = paper;
  for (const { id, certain } of route.alternatives) said[`alternative ${id}`] = certain;
  // Another step may come in between, so which one it follows may change.
  for (const step of steps) said[`step ${step.id}`] = { ...step, after: undefined };
  return said;
}
