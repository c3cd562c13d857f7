import { readdirSync } from 'node:fs';
import { locales } from '@/lib/messages/locales';
import { expect, test } from './support/test';

for (const language of locales) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('every decision table can be downloaded from the page about the guide', async ({ couple, page, request }) => {
      const { t } = couple.texts;
      await couple.opens('about');
      const part = page
        .locator('section')
        .filter({ has: page.getByRole('heading', { name: t('ui.about.tablesTitle') }) });
      const files: string[] = [];
      for (const link of await part.getByRole('link').all()) {
        const href = (await link.getAttribute('href')) ?? '';
        const answer = await request.get(href);
        expect(answer.status(), href).toBe(200);
        expect(await answer.text(), href).toMatch(/<definitions [^>]*xmlns="https:\/\/www\.omg\.org\/spec\/DMN\//);
        files.push(href.replace('/rules/', ''));
      }
      expect(files.sort()).toEqual(readdirSync('public/rules').sort());
    });
  });
}

test('a decision table is saved as a file, not shown', async ({ couple, page }) => {
  await couple.opens('about');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: couple.texts.t('ui.about.tables.route') }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('route.dmn');
});
