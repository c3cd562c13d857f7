import { locales } from '@/lib/messages/locales';
import { couples } from './support/couples';
import { seesResult } from './support/result';
import { test } from './support/test';

test.describe.configure({ timeout: 90_000 });

for (const language of locales) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    for (const told of couples) {
      test(`${told.name}: ${told.story}`, async ({ couple, page }) => {
        await couple.comesIn();
        await couple.goesThrough(told.answers);
        const { filingOn } = told.answers;
        if (filingOn !== undefined) await couple.choosesFilingDay(filingOn);
        await page
          .getByRole('main')
          .getByRole('link', { name: couple.texts.t('ui.answers.toResult') })
          .click();
        await seesResult(couple, told);
      });
    }
  });
}
