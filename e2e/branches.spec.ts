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
