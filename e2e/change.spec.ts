import type { QuestionId } from '@/lib/rules/answers';
import { utrechtAndNairobi } from './support/couples';
import type { Interview } from './support/interview';
import { part } from './support/result';
import { expect, test } from './support/test';

test.beforeEach(async ({ couple }) => {
  await couple.has({ answers: utrechtAndNairobi.answers });
  await couple.opens('answers');
});

test('changing an early answer keeps the later ones and returns to the list', async ({ couple, page }) => {
  await couple.changes('partnerLivesIn');
  await couple.answers('partnerLivesIn', 'UG');
  await couple.continues();
  await couple.seesAnswers();
  await expect(answer(couple, 'partnerLivesIn')).toHaveText('Uganda');
  await expect(answer(couple, 'partnerBornOn')).toHaveText('29 February 1988');
  await expect(answer(couple, 'examPassedOn')).toHaveText('15 June 2026');
  await expect(page.getByRole('link', { name: couple.texts.t('ui.answers.goOn') })).toHaveCount(0);

  await couple.opens('result');
  const name = couple.texts.t('documents.legalStayProof.name');
  await expect(part(couple, 'ui.result.documentsTitle').getByText(name, { exact: true })).toBeVisible();
});

test('leaving a question unchanged returns to the list as well', async ({ couple }) => {
  await couple.changes('sponsorBornOn');
  await couple.continues();
  await couple.seesAnswers();
  await expect(answer(couple, 'sponsorBornOn')).toHaveText('14 May 1990');
});

test('what a change makes superfluous is named, set apart and kept', async ({ couple, page }) => {
  const { t, list } = couple.texts;
  await couple.changes('partnerNationalities');
  await couple.answers('partnerNationalities', ['US']);
  await couple.continues();
  await couple.seesAnswers();

  const fallen = ['examGround', 'examStatus', 'examPassedOn'] as const;
  const names = fallen.map((id) => t(`questionNames.${id}`));
  await expect(page.getByText(t('ui.question.fellAway', { count: 3, list: list(names) }))).toBeVisible();
  const superfluous = page.getByRole('heading', { name: t('ui.answers.notCounting') }).locator('..');
  for (const name of names) await expect(superfluous.getByText(name, { exact: true })).toBeVisible();
  await expect(superfluous.getByRole('link')).toHaveCount(0);

  await couple.changes('partnerNationalities');
  await couple.answers('partnerNationalities', ['KE']);
  await couple.continues();
  await couple.seesAnswers();
  await expect(answer(couple, 'examPassedOn')).toHaveText('15 June 2026');
  await expect(page.getByText(t('ui.answers.notCounting'))).toHaveCount(0);
});

test('what a change makes necessary is asked before the list comes back', async ({ couple }) => {
  await couple.changes('sponsorEarlierMarriage');
  await couple.answers('sponsorEarlierMarriage', 'divorced');
  await couple.continues();
  await couple.seesQuestion('sponsorEarlierMarriageEndedIn');
  await couple.answers('sponsorEarlierMarriageEndedIn', 'NL');
  await couple.continues();
  await couple.seesAnswers();
  await expect(answer(couple, 'sponsorEarlierMarriageEndedIn')).toHaveText('Netherlands');
});

test('an income is changed, removed and put back', async ({ couple, page }) => {
  const { t } = couple.texts;
  await couple.changes('incomes');
  await page.getByRole('button', { name: t('ui.incomes.edit') }).click();
  await page.getByLabel(t('income.fields.gross.label')).fill('2.337,00');
  await expect(page.getByText(t('ui.moneyField.understood', { amount: '€2,337.00' }))).toBeVisible();
  await page.getByRole('button', { name: t('ui.incomes.save') }).click();
  await page.getByRole('button', { name: t('ui.incomes.remove') }).click();
  await expect(page.getByText(t('ui.incomes.removed', { number: 1 }))).toBeVisible();
  await page.getByRole('button', { name: t('ui.incomes.putBack') }).click();
  await couple.continues();
  await couple.seesAnswers();
  await expect(answer(couple, 'incomes')).toContainText('€2,337 a month');
});

test('an income that has not begun, from a company of the family, is kept with its first day', async ({
  couple,
  page,
}) => {
  const { t } = couple.texts;
  await couple.changes('incomes');
  await page.getByRole('button', { name: t('ui.incomes.remove') }).click();
  await couple.answers('incomes', [
    {
      kind: 'employment',
      contract: 'fixedTerm',
      endsOn: '2028-01-31',
      startsOn: '2027-02-01',
      ownCompany: 'yes',
      gross: 3000,
      per: 'month',
      holidayAllowance: 'inEachPayment',
    },
    { kind: 'savings', balance: 30_000 },
  ]);
  await expect(page.getByText(`${t('income.fields.startsOn.label')}: 1 February 2027`)).toBeVisible();
  await expect(page.getByText(`${t('income.fields.ownCompany.label')}: ${t('ui.incomes.yes')}`)).toBeVisible();
  await couple.continues();
  await couple.seesAnswers();
  const saved: unknown = JSON.parse((await couple.saved()) ?? '');
  expect(saved).toMatchObject({
    answers: {
      incomes: [
        { startsOn: '2027-02-01', ownCompany: 'yes' },
        { kind: 'savings', balance: 30_000 },
      ],
    },
  });
});

/** What the list says was answered. */
function answer({ page, texts: { t } }: Interview, id: QuestionId) {
  const row = page.locator('dl > div').filter({ has: page.getByText(t(`questionNames.${id}`), { exact: true }) });
  return row.locator('dd').first();
}
