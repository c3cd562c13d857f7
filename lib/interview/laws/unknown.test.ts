import { describe, expect, it, vi } from 'vitest';
import { answerTo, choicesOf, questionIds, type Answers, type Income, type QuestionId } from '../../rules/answers';
import { couple, foreignSponsor, permitHere } from '../../testing/couple';
import { always, oneOf, type Interview } from '../../testing/interviews';
import { guidanceFor, type Guidance } from '../guidance';

vi.setConfig({ testTimeout: 300_000 }); // hundreds of interviews each, several times

/** Questions to which one can answer "I don't know". */
const unsure = questionIds.filter((id) => choicesOf(id).includes('notSure'));
/** Those that are a yes or a no. */
const yesOrNo = unsure.filter((id) => choicesOf(id).length === 3);

describe('who does not know the answer', () => {
  it(
    'is told "not in order" only where some answer would be',
    always(150, (interview) => {
      for (const { id, answers, notKnown } of unsureInterviews(interview, unsure)) {
        const known = choicesOf(id).filter((choice) => choice !== 'notSure');
        const told = known.map((choice) => guidanceFor({ ...answers, ...answerTo(id, choice) }, interview.on));
        for (const condition of notMet(notKnown)) {
          expect(
            told.some((one) => notMet(one).includes(condition)),
            `${id}: ${condition}`,
          ).toBe(true);
        }
      }
    }),
  );

  it(
    'whether yes or no, is told "not in order" only where both are',
    always(250, (interview) => {
      for (const { id, answers, notKnown } of unsureInterviews(interview, yesOrNo)) {
        for (const choice of ['yes', 'no']) {
          const known = guidanceFor({ ...answers, ...answerTo(id, choice) }, interview.on);
          for (const condition of notMet(notKnown)) {
            expect([undefined, 'notMet'], `${id}: ${choice}: ${condition}`).toContain(statusOf(known, condition));
          }
        }
      }
    }),
  );

  it(
    'about social assistance, or whose company it is, is told "not in order" only where the best answer would be',
    always(400, ({ on, answers, pick }) => {
      const incomes = (answers.incomes ?? []).map(doubtful);
      const like: Answers = { ...oneOf([answers, couple], pick), incomes };
      if (!notMet(guidanceFor(like, on)).includes('income')) return;
      expect(notMet(guidanceFor({ ...like, incomes: incomes.map(atBest) }, on))).toContain('income');
    }),
  );
});

/** The couple, and what it is told, with "not sure" as the answer to each of these questions that it is asked. */
function unsureInterviews(interview: Interview, ids: readonly QuestionId[]) {
  const { on, pick } = interview;
  const like = oneOf([interview.answers, nearlyInOrder(interview)], pick);
  const { asked } = guidanceFor(like, on);
  return ids
    .filter((id) => asked.includes(id))
    .map((id) => {
      const answers: Answers = { ...like, ...answerTo(id, 'notSure') };
      return { id, answers, notKnown: guidanceFor(answers, on) };
    });
}

/** Couples on whom a single answer decides. */
function nearlyInOrder({ answers, pick }: Interview): Answers {
  const { incomes, sponsorBornOn } = oneOf([answers, couple], pick);
  return {
    ...couple,
    incomes,
    sponsorBornOn,
    ...oneOf([{}, { relationship: 'unmarried' } as const], pick),
    ...oneOf([{}, permitHere('withThisSponsor'), { partnerLivesIn: 'NL' } as const], pick),
    ...oneOf(
      [{}, foreignSponsor('humanitarianNonTemporary'), foreignSponsor('asylumRefugee'), foreignSponsor('study')],
      pick,
    ),
    sponsorResidentSince: oneOf(['2020-01-01', answers.sponsorResidentSince ?? '2026-06-01'], pick),
    sponsorNationalities: oneOf([['NL'], ['PH'], ['TR'], ['US']] as const, pick).slice(),
  };
}

function doubtful(income: Income): Income {
  if (income.kind !== 'employment') return income;
  return {
    ...income,
    ownCompany: 'notSure',
    socialAssistanceLast12Months: 'notSure',
    socialAssistanceLast3Years: 'notSure',
  };
}

function atBest(income: Income): Income {
  if (income.kind !== 'employment') return income;
  return { ...income, ownCompany: 'no', socialAssistanceLast12Months: 'no', socialAssistanceLast3Years: 'no' };
}

function notMet({ conditions }: Guidance): string[] {
  return conditions.filter(({ status }) => status === 'notMet').map(({ id }) => id);
}

function statusOf({ conditions }: Guidance, id: string): string | undefined {
  return conditions.find((condition) => condition.id === id)?.status;
}
