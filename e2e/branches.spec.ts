import { branchesFor } from '@/lib/rules/branches';
import { locales } from '@/lib/messages/locales';
import { stepText } from '@/lib/messages/stepText';
import { amsterdamAndBoston, bredaAndGdansk, utrechtAndNairobi } from './support/couples';
import { part } from './support/result';
import { expect, test } from './support/test';

for (const language of locales) {
  test.describe(`if things go differently, in ${language}`, () => {
    test.use({ language });

    test('a couple with an mvv finds each of it folded, and unfolds steps, terms and the last day', async ({
      couple,
    }) => {
      const { t } = couple.texts;
      await couple.has({ answers: utrechtAndNairobi.answers });
      await couple.opens('result');
      const section = part(couple, 'ui.result.ifTitle');
      const branches = branchesFor('regularWithMvv');
      await expect(section.locator('li > details > summary')).toHaveText(
        branches.map(({ id }) => t(`branches.${id}.title`)),
      );
      for (const { id, steps } of branches) {
        const fold = section.locator('li > details').filter({ has: couple.page.getByText(t(`branches.${id}.title`)) });
        await expect(fold.getByText(t(`branches.${id}.about`))).toBeHidden();
        await couple.hands.press(fold.locator('summary').first());
        await expect(fold.getByText(t(`branches.${id}.about`))).toBeVisible();
        await expect(fold.getByText(t(`branches.${id}.lastDay`))).toBeVisible();
        const titles = steps.map((step) => stepText(step, couple.texts).title);
        await expect(fold.locator('ol').getByRole('heading')).toHaveText(titles);
      }
    });
  });
}

test('who is not safe leaves at once: another website takes the place of the page, and Back does not lead to it', async ({
  couple,
  page,
}) => {
  const { t } = couple.texts;
  await page.route('https://*.wikipedia.org/', (route) => route.fulfill({ body: 'elsewhere' }));
  await couple.has({ answers: utrechtAndNairobi.answers });
  await couple.opens('answers');
  await page
    .getByRole('main')
    .getByRole('link', { name: t('ui.answers.toResult') })
    .click();
  await expect(page).toHaveURL(/\/result\/$/);
  await couple.readsOn();
  const branch = part(couple, 'ui.result.ifTitle')
    .locator('li > details')
    .filter({ hasText: t('branches.violence.title') });
  await expect(branch.getByText(t('branches.violence.about'))).toBeHidden();
  await branch.locator('summary').first().click();
  expect(page.url()).not.toContain('#');
  await branch.getByRole('button', { name: t('ui.branches.leaveNow') }).click();
  await expect(page).toHaveURL('https://en.wikipedia.org/');
  await page.goBack();
  await couple.seesAnswers();
});

test('what to do about violence is never on paper, from the result or the page for print', async ({ couple, page }) => {
  const { t } = couple.texts;
  await couple.has({ answers: utrechtAndNairobi.answers });
  for (const path of ['result', 'print'] as const) {
    await couple.opens(path);
    await expect(page.getByRole('heading', { name: t('branches.refused.title') })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(t('ui.branches.onlyOnScreen'))).toBeVisible();
    await expect(page.getByText(t('branches.violence.title')).and(page.locator(':visible'))).toHaveCount(0);
    await expect(page.getByRole('heading', { name: t('branches.death.title') })).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
  }
});

test('a couple without an mvv finds nothing about one, and who needs no permit finds nothing at all', async ({
  couple,
}) => {
  const { t } = couple.texts;
  await couple.has({ answers: amsterdamAndBoston.answers });
  await couple.opens('result');
  const section = part(couple, 'ui.result.ifTitle');
  await expect(section.locator('li > details > summary')).toHaveCount(6);
  await expect(section.getByText(t('branches.mvvExpired.title'))).toHaveCount(0);

  await couple.has({ answers: bredaAndGdansk.answers });
  await couple.opens('result');
  await couple.page.getByRole('heading', { level: 1 }).waitFor();
  await expect(section).toHaveCount(0);
});
