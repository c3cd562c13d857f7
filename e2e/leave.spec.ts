import { guidanceFor } from '@/lib/interview/guidance';
import { verdictText } from '@/lib/messages/verdictText';
import { before, rotterdamAndDavao, TODAY } from './support/couples';
import { condition, part } from './support/result';
import { expect, test } from './support/test';

test('leaving a question for now shows what is certain and names the question that is open', async ({
  couple,
  page,
}) => {
  const { texts } = couple;
  const { t } = texts;
  const answers = before('incomes', rotterdamAndDavao);
  await couple.has({ answers });
  await couple.opens('check');
  await couple.seesQuestion('incomes');
  await couple.leavesForNow();

  await couple.seesHeading(verdictText(guidanceFor(answers, TODAY), texts));
  const open = page.getByRole('region', { name: t('ui.result.openTitle') });
  await expect(open).toContainText(t('ui.result.openText', { question: t('questionNames.incomes') }));
  await expect(condition(couple, 'age').locator('summary').first()).toContainText(t('statuses.met'));
  await expect(condition(couple, 'exam').locator('summary').first()).toContainText(t('statuses.notMet'));
  await expect(condition(couple, 'income').locator('summary').first()).toContainText(t('statuses.open'));
  const route = part(couple, 'ui.result.routeTitle').getByRole('heading', { name: t('routes.regularWithMvv.name') });
  await expect(route).toBeVisible();
  await expect(part(couple, 'ui.result.applyTitle')).toContainText('€254');

  await open.getByRole('link', { name: t('ui.result.answerIt') }).click();
  await couple.seesQuestion('incomes');
});

test('after the very first answer there is a result already, with everything open', async ({ couple, page }) => {
  const { t } = couple.texts;
  await couple.opens('check');
  await couple.answers('sponsorNationalities', ['NL']);
  await couple.continues();
  await couple.seesQuestion('partnerNationalities');
  await couple.leavesForNow();
  const question = t('questionNames.partnerNationalities');
  await couple.seesHeading(t('verdicts.open', { next: question }));
  await expect(page.getByText(t('ui.result.openText', { question }))).toBeVisible();
});

test('without any answer the result and the paper say so and lead to the questions', async ({ couple, page }) => {
  const { t } = couple.texts;
  for (const path of ['result', 'print'] as const) {
    await couple.opens(path);
    await couple.seesHeading(t('ui.result.noAnswersTitle'));
    await page
      .getByRole('main')
      .getByRole('link', { name: t('ui.start.begin') })
      .click();
    await couple.seesQuestion('sponsorNationalities');
  }
});
