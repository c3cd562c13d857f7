/**
 * Every interview there is, on one day: what couples can answer is sorted into classes that the rules treat alike, and
 * each way through the questions is walked, class by class. See docs/totality.md.
 */
import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { guidanceFor } from '../../interview/guidance';
import { parseAnswers, questionIds, type Answers, type QuestionId } from '../../rules/answers';
import { branchesFor } from '../../rules/branches';
import { conditionReasons, documentIds, routeIds, stepIds } from '../../rules/ids';
import { TODAY } from '../couple';
import { couplesOver, type Couple } from './couples';
import { describeInterview } from './describeInterview';
import { questionsThatMatter, situationsIn } from './journeys';
import { guidanceParts } from './parts';
import { Reached } from './reached';
import { saidByGuidance, saidByParts } from './said';
import { sortAnswers } from './sortAnswers';
import { statesOf, type Interview } from './states';
import { situationsByVerdict } from './verdicts';

/** One couple for each way from a state to the next would take minutes: one in so many takes seconds. */
const EVERY = 20;
/**
 * For days whose income norm or state-pension age is not published, and for two years after the law on asylum families:
 * see the tests of the income, of the exam and of the asylum routes.
 */
const NOT_TODAY: Partial<Record<string, readonly string[]>> = {
  income: ['review/amountNotPublished', 'review/pensionAgeUnknown'],
  exam: ['review/pensionAgeUnknown'],
  asylumTerm: ['review/incomeAndHousing'],
};
const PATIENTLY = { timeout: 300_000 };

let interview: Interview;
let reached: Reached;

beforeAll(() => {
  interview = statesOf(TODAY, sortAnswers(TODAY));
  reached = new Reached(interview);
  console.info(describeInterview(interview));
}, 600_000);

describe('every interview', () => {
  it('comes to its end, with each part of the guidance decided once', PATIENTLY, () => {
    expect(interview.levels.at(-1)).toHaveLength(1); // the one state in which nothing is open any more
    const all = guidanceParts.length;
    const differs = ({ says, decided }: Couple) => says.size !== all || decided !== all;
    expect(firstWhere(differs, couplesOver(interview, EVERY))).toBeUndefined();
  });

  it('has one verdict, and each verdict is somebody’s', PATIENTLY, () => {
    const { looksGood = 0n, review = 0n, notYet = 0n, otherRoute = 0n, ...others } = situationsByVerdict(interview);
    expect(others).toEqual({});
    for (const count of [looksGood, review, notYet, otherRoute]) expect(count).toBeGreaterThan(0n);
    expect(looksGood + review + notYet + otherRoute).toBe(situationsIn(interview));
  });

  it('never meets a case that the rules did not think of', () => {
    expect(reached.all().filter((result) => result.includes('"thrown"'))).toEqual([]);
  });

  it('asks each question of someone, and all but the two nationalities of not everyone', () => {
    const asked = (is: boolean) =>
      questionIds.filter((_, level) => interview.levels[level]?.some((one) => one.asked === is));
    expect(asked(true)).toEqual(questionIds);
    expect(asked(false)).toEqual(questionIds.slice(2));
  });

  it('asks nothing that cannot change the guidance', PATIENTLY, () => {
    expect(questionsThatMatter(interview)).toEqual(questionIds);
  });

  it('lets each class of answers be given by someone', () => {
    for (const [level, id] of questionIds.entries()) {
      const given = new Set(interview.levels[level]?.flatMap(({ edges }) => edges.flatMap(({ classes }) => classes)));
      expect([id, given.size]).toEqual([id, interview.classes[id].lists.length]);
    }
  });
});

describe('the whole guidance', () => {
  it('says what the walk through the states says', PATIENTLY, () => {
    const differs = ({ answers, ...couple }: Couple) => {
      const guidance = guidanceFor(answers, TODAY);
      return (
        guidance.next !== null || !isDeepStrictEqual(saidByGuidance(guidance), saidByParts({ answers, ...couple }))
      );
    };
    expect(firstWhere(differs, couplesOver(interview, EVERY))).toBeUndefined();
  });

  it('says the same for whichever answer of a class', PATIENTLY, () => {
    let turn = 0;
    const another = (members: readonly unknown[]) => members[(turn += 7919) % members.length];
    // Whether the partner lives in the country of a nationality is another matter for another country.
    const apart = { 'document.legalStayProof': null };
    const differs = (couple: Couple) => {
      const said = { ...saidByGuidance(guidanceFor(couple.answers, TODAY)), ...apart };
      return !parseAnswers(couple.answers, TODAY).ok || !isDeepStrictEqual(said, { ...saidByParts(couple), ...apart });
    };
    expect(firstWhere(differs, couplesOver(interview, EVERY, another))).toBeUndefined();
  });

  it('is not changed by an answer to a question that is not asked', PATIENTLY, () => {
    let turn = 0;
    const some = (id: QuestionId) => {
      const all = interview.classes[id].representatives;
      return all[(turn += 1) % all.length];
    };
    const differs = ({ answers }: Couple) => {
      const rest = Object.fromEntries(questionIds.map((id) => [id, some(id)])) as Answers; // each from its own pool
      return !isDeepStrictEqual(guidanceFor({ ...rest, ...answers }, TODAY), guidanceFor(answers, TODAY));
    };
    expect(firstWhere(differs, couplesOver(interview, EVERY))).toBeUndefined();
  });
});

/** The answers of the first couple of whom it is true. */
function firstWhere(isTrue: (couple: Couple) => boolean, couples: Iterable<Couple>): Answers | undefined {
  for (const couple of couples) if (isTrue(couple)) return couple.answers;
  return undefined;
}

const today = (id: string, reasons: readonly string[]) => reasons.filter((one) => !NOT_TODAY[id]?.includes(one));

describe('nothing is out of reach', () => {
  it.each(Object.entries(conditionReasons))(
    'the condition %s comes out in each of its ways and in no other',
    (id, all) => {
      expect(reached.reasons(id)).toEqual(today(id, all).sort());
    },
  );

  it('each route', () => {
    expect(reached.words('route')).toEqual([...routeIds].sort());
  });

  it.each([
    ['euVerification', ['no', 'possible']],
    ['euReturn', ['certain', 'no', 'possible']],
    ['chavez', ['certain', 'no', 'possible']],
    ['nareis', ['no', 'possible']],
    ['regular', ['no', 'possible']],
  ])('the alternative %s', (id, answers) => {
    expect(reached.words(`alternative.${id}`)).toEqual(answers);
  });

  it('each ground on which the mvv and the exam are not required', () => {
    const named = (id: 'mvv' | 'exam') =>
      today(id, conditionReasons[id]).flatMap((reason) => (/^(exempt|review)\/(.*)$/.exec(reason) ?? []).slice(2));
    expect(reached.grounds('mvv')).toEqual([...new Set(['euCitizen', 'euLaw', ...named('mvv')])].sort());
    expect(reached.grounds('exam')).toEqual([...new Set(named('exam'))].sort());
  });

  it('each paper, with every kind of legalisation and translation', () => {
    expect(documentIds.filter((id) => !reached.papers(id))).toEqual([]);
    expect(reached.needs('legalisation')).toEqual([
      'apostille',
      'chain',
      'check',
      'extractOrApostille',
      'ministry',
      'none',
    ]);
    expect(reached.needs('translation')).toEqual(['maybe', 'multilingualFormOrTranslation', 'needed', 'none']);
  });

  it('each step, on a route or where something goes differently', () => {
    const inBranches = new Set(
      routeIds.flatMap((id) => branchesFor(id).flatMap(({ steps }) => steps.map((one) => one.id))),
    );
    const taken = (id: string) =>
      reached.results(`step.${id}`).some((result) => result === true || result === 'ifPapers');
    expect(stepIds.filter((id) => !taken(id) && !inBranches.has(id))).toEqual([]);
  });

  it('each fee, channel and form', () => {
    const ofChildren = reached.results('fee.children').flatMap((fees) => (fees as { ground: string }[] | null) ?? []);
    const grounds = ['benelux', 'euDocument', 'family', 'nareis', 'nareisSubsidiary', 'turkish'];
    expect(reached.words('fee.partner')).toEqual(grounds);
    expect([...new Set(ofChildren.map(({ ground }) => ground))].sort()).toEqual([...grounds, 'humanitarian'].sort());
    const channels = reached.results('channel') as { id: string; form: string; certain: boolean }[];
    const told = channels.map(({ id, form, certain }) => `${id}, ${form}${certain ? '' : ', to be checked'}`);
    expect([...new Set(told)].sort()).toEqual([
      'asylumFamily, formFinder, to be checked',
      'embassy, formFinder',
      'embassy, formFinder, to be checked',
      'inNetherlandsEu, 5005',
      'online, onlinePartnerWithPermit',
      'online, onlinePartnerWithPermit, to be checked',
      'online, onlinePartnerWithoutPermit',
      'online, onlinePartnerWithoutPermit, to be checked',
      'paper, B07001',
      'paper, B07001, to be checked',
      'paper, formFinder',
      'paper, formFinder, to be checked',
    ]);
  });
});
