import { readdirSync, readFileSync } from 'node:fs';
import { locales } from '@/lib/messages/locales';
import { writtenOut } from '@/lib/messages/writtenOut';
import { questionIds } from '@/lib/rules/answers';
import { documentIds } from '@/lib/rules/ids';
import { fitsSmallScreen } from './support/small';
import { expect, test } from './support/test';

test.use({ javaScriptEnabled: false });

for (const language of locales) {
  const { checklist, questionsPage } = writtenOut[language];

  test.describe(`on a phone without JavaScript, in ${language}`, () => {
    test.use({ language, viewport: { width: 320, height: 640 } });

    test('the general checklist tells every paper, when it is needed, and the steps', async ({ couple, page }) => {
      const { t } = couple.texts;
      await page.goto(`/${language}/checklist/`);
      await expect(page).toHaveTitle(new RegExp(checklist.title));
      await expect(page.getByRole('heading', { level: 1, name: checklist.title })).toBeVisible();
      const parts = [checklist.shortTitle, checklist.papersTitle, checklist.foreignTitle, checklist.stepsTitle];
      for (const name of parts) await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();

      const papers = await page.getByRole('listitem').allInnerTexts();
      const told = documentIds.filter((id) => papers.some((text) => text.startsWith(`${t(`documents.${id}.name`)}\n`)));
      expect(told).toEqual([...documentIds]);
      const contract = page.getByRole('listitem').filter({ hasText: t('documents.employmentContract.how') });
      await expect(contract).toHaveCount(1);
      const headings = page.getByRole('heading', { level: 4, name: checklist.when.employmentContract, exact: true });
      await expect(headings).toHaveCount(1);
      await expect(
        page.getByRole('listitem').filter({ hasText: t('steps.registerMunicipality.detail') }),
      ).toBeVisible();
      await fitsSmallScreen(page);

      await page.getByRole('link', { name: checklist.allQuestions }).click();
      await expect(page.getByRole('heading', { level: 1, name: questionsPage.title })).toBeVisible();
    });

    test('every question can be read, and has an address', async ({ couple, page }) => {
      const { t } = couple.texts;
      await page.goto(`/${language}/questions/#passport`);
      const question = page.getByRole('heading', { level: 3, name: t('questions.passport.title'), exact: true });
      await expect(question).toBeInViewport();
      const titles = await page.getByRole('heading', { level: 3 }).allInnerTexts();
      expect(titles).toEqual(questionIds.map((id) => t(`questions.${id}.title`)));
      await expect(page.getByText(t('questions.passport.why'))).toBeVisible();
      const answers = page.locator('#passport').getByRole('listitem');
      await expect(answers.filter({ hasText: t('options.passport.cannotGetOne') })).toBeVisible();
      await expect(answers.filter({ hasText: t('hints.passport.cannotGetOne') })).toBeVisible();
      await expect(page.getByText(t('income.fields.heldSince.help'))).toBeVisible();
      await expect(page.getByText(t('child.fields.otherParent.help'))).toBeVisible();
      await fitsSmallScreen(page);

      await page.getByRole('link', { name: t('sections.income'), exact: true }).click();
      await expect(page.getByRole('heading', { level: 2, name: t('sections.income'), exact: true })).toBeInViewport();
    });
  });

  test(`the headings of both pages come one level after the other, in ${language}`, async ({ page }) => {
    for (const path of ['checklist', 'questions']) {
      await page.goto(`/${language}/${path}/`);
      const levels = await page
        .locator('h1, h2, h3, h4, h5, h6')
        .evaluateAll((all) => all.map((each) => Number(each.tagName[1])));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    }
  });
}

test('no script carries the texts of these pages along', ({ couple }) => {
  const folder = new URL('../out/_next/static/', import.meta.url);
  const scripts = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.js'));
  const all = scripts.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n');
  expect(all).toContain(couple.texts.t('questions.passport.help')); // the texts of the interview are there
  const own = locales.flatMap((language) => {
    const { checklist, questionsPage } = writtenOut[language];
    return [checklist.when.otherIncomeProof, checklist.when.childConsent, questionsPage.eachIncome];
  });
  expect(own.filter((text) => all.includes(text))).toEqual([]);
});
