/** Every kind of page, in the states that look different. */
import {
  utrechtAndNairobi,
  before,
  rotterdamAndDavao,
  amsterdamAndBoston,
  bredaAndGdansk,
  zwolleAndBeirut,
} from './couples';
import type { ToldCouple } from './couples';
import type { QuestionId } from '@/lib/rules/answers';
import { noProgress, type Progress } from '@/lib/plan/progress';
import { opensForm } from './give';
import type { Interview } from './interview';
import { answer } from './plan';

export interface PageState {
  name: string;
  /** Brings the couple there. */
  show: (couple: Interview) => Promise<void>;
}

export const pageStates: readonly PageState[] = [
  { name: 'the start', show: (couple) => couple.opens('start') },
  { name: 'about', show: (couple) => couple.opens('about') },
  { name: 'the general checklist', show: (couple) => couple.opens('checklist') },
  { name: 'all questions', show: (couple) => couple.opens('questions') },
  { name: 'privacy', show: (couple) => couple.opens('privacy') },
  { name: 'the accessibility statement', show: (couple) => couple.opens('accessibility') },
  { name: 'the first question', show: (couple) => couple.opens('check') },
  {
    name: 'the first question with a mistake and the list of nationalities',
    show: async (couple) => {
      const { t } = couple.texts;
      await couple.opens('check');
      await couple.page.getByRole('radio', { name: t('ui.first.several'), exact: true }).check();
      await couple.page.getByRole('searchbox').waitFor();
      await couple.continues();
      await couple.page.getByRole('main').getByRole('alert').waitFor();
    },
  },
  ...(
    [
      'partnerNationalities',
      'partnerLivesIn',
      'relationship',
      'sponsorBornOn',
      'marriageConcerns',
      'sponsorEarlierMarriage',
      'examPassedOn',
      'incomes',
      'children',
    ] as const
  ).flatMap((id) => [question(id), mistaken(id)]),
  { name: 'the form for an income', show: (couple) => incomeForm(couple, false) },
  { name: 'the form for an income, with mistakes', show: (couple) => incomeForm(couple, true) },
  { name: 'the form for a child, with mistakes', show: childForm },
  { name: 'a list of two nationalities', show: twoNationalities },
  {
    name: 'a question that is not asked',
    show: async (couple) => {
      await couple.has({ answers: before('passport', utrechtAndNairobi) });
      await couple.opensQuestion('digid');
      await couple.page.getByText(couple.texts.t('ui.question.notAsked')).waitFor();
    },
  },
  { name: 'the list of answers, empty', show: (couple) => couple.opens('answers') },
  { name: 'the list of answers', show: (couple) => seen(couple, utrechtAndNairobi, 'answers') },
  { name: 'the list of answers, with some that fell away', show: fallenAway },
  { name: 'the question whether to erase everything', show: erasing },
  { name: 'no result yet', show: (couple) => couple.opens('result') },
  { name: 'a result in order', show: (couple) => unfolded(couple, utrechtAndNairobi) },
  { name: 'a result not in order', show: (couple) => unfolded(couple, rotterdamAndDavao) },
  { name: 'a result that needs a closer look', show: (couple) => unfolded(couple, amsterdamAndBoston) },
  { name: 'a result without a permit', show: (couple) => unfolded(couple, bredaAndGdansk) },
  { name: 'a result on another route', show: (couple) => unfolded(couple, zwolleAndBeirut) },
  {
    name: 'a result with a question open',
    show: (couple) => unfolded(couple, { ...rotterdamAndDavao, answers: before('incomes', rotterdamAndDavao) }),
  },
  { name: 'no plan yet', show: (couple) => couple.opens('plan') },
  { name: 'a plan', show: (couple) => plan(couple, utrechtAndNairobi) },
  { name: 'a plan without an mvv, for a day that is chosen', show: (couple) => plan(couple, amsterdamAndBoston) },
  { name: 'a plan that waits for the IND, with a paper too old and a wish that fails', show: troubled },
  { name: 'the paper', show: (couple) => seen(couple, utrechtAndNairobi, 'print') },
];

function question(id: QuestionId): PageState {
  return {
    name: `the question ${id}`,
    show: async (couple) => {
      await couple.has({ answers: before(id, utrechtAndNairobi) });
      await couple.opens('check');
      await couple.seesQuestion(id);
    },
  };
}

function mistaken(id: QuestionId): PageState {
  const { name, show } = question(id);
  return {
    name: `${name}, with a mistake`,
    show: async (couple) => {
      await show(couple);
      await couple.continues();
      await couple.page.getByRole('main').getByRole('alert').waitFor();
    },
  };
}

async function incomeForm(couple: Interview, mistakes: boolean) {
  const { t } = couple.texts;
  await question('incomes').show(couple);
  const form = await opensForm(couple, 'incomes', 0);
  await form.getByRole('radio', { name: t('income.kinds.employment'), exact: true }).check();
  await form.getByRole('radio', { name: t('income.contract.flexible'), exact: true }).check();
  if (!mistakes) return;
  await form.getByLabel(t('income.fields.gross.label')).fill('abc');
  await form.getByRole('button', { name: t('ui.incomes.save') }).click();
  await form.getByRole('alert').waitFor();
}

async function childForm(couple: Interview) {
  await question('children').show(couple);
  const form = await opensForm(couple, 'childrenList', 0);
  await form.getByRole('button', { name: couple.texts.t('ui.childrenList.save') }).click();
  await form.getByRole('alert').waitFor();
}

async function twoNationalities(couple: Interview) {
  await question('partnerNationalities').show(couple);
  await couple.answers('partnerNationalities', ['KE', 'UG']);
}

async function seen(couple: Interview, { answers }: ToldCouple, page: 'answers' | 'result' | 'print') {
  await couple.has({ answers });
  await couple.opens(page);
  await couple.page.getByRole('heading', { level: 1 }).waitFor();
}

async function plan(couple: Interview, { answers }: ToldCouple, progress: Partial<Progress> = {}) {
  await couple.has({ answers, plan: { ...noProgress, ...progress } });
  await couple.opens('plan');
  await answer(couple).waitFor();
  await unfolds(couple);
}

async function troubled(couple: Interview) {
  await plan(couple, utrechtAndNairobi, {
    done: { 'obtain/employerDeclaration/sponsor': '2026-06-01', 'obtain/passportPhoto/partner': '2026-11-01' },
    letters: { papersAsked: { on: '2026-11-10', answerBy: '2026-11-24' } },
    togetherBy: '2026-12-01',
  });
}

/** Everything that is one tap away stands open. */
async function unfolded(couple: Interview, told: ToldCouple) {
  await seen(couple, told, 'result');
  await unfolds(couple);
}

export async function unfolds(couple: Interview) {
  await couple.page.locator('details').evaluateAll((all) => all.forEach((fold) => fold.setAttribute('open', '')));
}

async function fallenAway(couple: Interview) {
  await couple.has({
    answers: { ...utrechtAndNairobi.answers, partnerNationalities: ['US'] },
    fellAway: ['examGround', 'examStatus', 'examPassedOn'],
  });
  await couple.opens('answers');
  await couple.page.getByText(couple.texts.t('ui.answers.notCounting')).waitFor();
}

async function erasing(couple: Interview) {
  await seen(couple, utrechtAndNairobi, 'answers');
  await couple.page.getByRole('button', { name: couple.texts.t('ui.answers.erase') }).click();
  await couple.page.getByRole('dialog').waitFor();
}
