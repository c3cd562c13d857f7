import { utrechtAndNairobi } from './support/couples';
import { giveDay } from './support/give';
import { condition, part } from './support/result';
import { expect, test } from './support/test';

test('the filing day changes the amounts, and stays chosen', async ({ couple, page }) => {
  const { t } = couple.texts;
  await couple.has({ answers: utrechtAndNairobi.answers });
  await couple.opens('result');
  const income = part(couple, 'ui.result.incomeTitle');
  const apply = part(couple, 'ui.result.applyTitle');
  await expect(income).toContainText('€2,523.96');
  await expect(apply).toContainText('€424');

  await couple.choosesFilingDay('2027-03-01');
  const notPublished = t('ui.result.feeNotPublished', { filing: '1 March 2027' });
  await expect(apply).toContainText(notPublished);
  await expect(apply).not.toContainText('€424');
  await expect(apply).toContainText('€254'); // only as the last known amount
  await expect(income).toContainText(notPublished);
  await expect(condition(couple, 'income').locator('summary').first()).toContainText(t('statuses.review'));
  await expect(page.getByText(t('ui.result.verdictWord.review'), { exact: true }).first()).toBeVisible();

  await page.reload();
  await expect(apply).toContainText(notPublished);
  await couple.opens('answers');
  await expect(page.getByText(t('ui.filing.judged', { filing: '1 March 2027' }))).toBeVisible();

  await couple.opens('result');
  await page.getByText(t('ui.filing.change')).click();
  await page.getByRole('button', { name: t('ui.filing.today') }).click();
  await expect(apply).toContainText('€424');
  await expect(page.getByText(t('ui.filing.judged', { filing: '22 November 2026' }))).toBeVisible();
});

test('an exam that is too old on the filing day is not in order any more', async ({ couple }) => {
  const { t } = couple.texts;
  await couple.has({ answers: utrechtAndNairobi.answers });
  await couple.opens('answers');
  await couple.choosesFilingDay('2027-06-16');
  await couple.opens('result');
  const exam = condition(couple, 'exam');
  await expect(exam.locator('summary').first()).toContainText(t('statuses.notMet'));
  await expect(exam).toContainText('15 June 2026');
});

test('a filing day in the past, or one that does not exist, is not taken', async ({ couple, page }) => {
  const { t } = couple.texts;
  await couple.has({ answers: utrechtAndNairobi.answers });
  await couple.opens('result');
  const setting = page.getByRole('region', { name: t('ui.filing.title') });
  await setting.getByText(t('ui.filing.change')).click();
  await giveDay(couple, setting, t('ui.filing.title'), '2026-11-21');
  await setting.getByRole('button', { name: t('ui.filing.use') }).click();
  await expect(setting.getByText(t('ui.dayField.past'))).toBeVisible();
  await giveDay(couple, setting, t('ui.filing.title'), '2027-2-29');
  await setting.getByRole('button', { name: t('ui.filing.use') }).click();
  await expect(setting.getByText(t('ui.dayField.notReal'))).toBeVisible();
  await expect(setting.getByText(t('ui.filing.judged', { filing: '22 November 2026' }))).toBeVisible();
});
