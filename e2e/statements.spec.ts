import { host } from '@/app/host';
import { locales } from '@/lib/messages/locales';
import { accessibilityOn, accessibilityPage, privacyOn, privacyPage } from '@/lib/messages/statementTexts';
import type { Interview } from './support/interview';
import { fitsSmallScreen } from './support/small';
import { expect, test } from './support/test';

const pages = [
  { path: 'privacy', textOf: privacyPage, on: privacyOn },
  { path: 'accessibility', textOf: accessibilityPage, on: accessibilityOn },
] as const;

for (const language of locales) {
  for (const { path, textOf, on } of pages) {
    test.describe(`${path} in ${language}`, () => {
      test.use({ language });

      test.describe('without scripts', () => {
        test.use({ javaScriptEnabled: false });

        test('stands at its address, whole, with its day and who offers this copy', async ({ couple, page }) => {
          const { texts, hrefs } = couple;
          const { title, sections } = textOf(texts, { host, answers: hrefs.answers });
          const response = await page.goto(addressOf(couple, path));
          expect(response?.status()).toBe(200);
          await expect(page).toHaveTitle(`${title} · ${texts.t('ui.site.name')}`);
          await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
          await expect(page.getByRole('heading', { level: 2 })).toHaveText(sections.map((section) => section.title));
          await expect(page.getByRole('main')).toContainText(texts.day(on));
          await expect(page.getByRole('definition')).toHaveText(
            sections.flatMap(({ blocks }) =>
              blocks.flatMap((block) => (typeof block === 'object' && 'label' in block ? [block.value] : [])),
            ),
          );
          await expect(page.locator('noscript')).toHaveCount(0);
        });

        test('leads to the same page in the other language', async ({ couple, page }) => {
          await page.goto(addressOf(couple, path));
          const other = locales.find((locale) => locale !== language);
          await page.getByRole('banner').locator(`a[hreflang="${other}"]`).click();
          await expect(page).toHaveURL(new RegExp(`/${other}/${path}/$`));
          await expect(page.locator('html')).toHaveAttribute('lang', other ?? '');
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        });
      });

      test('fits a screen of 320 px', async ({ couple, page }) => {
        await page.setViewportSize({ width: 320, height: 256 });
        await page.goto(addressOf(couple, path));
        await fitsSmallScreen(page);
      });
    });
  }
}

test('the privacy page names everything that stands in the storage, and leads to where it is erased', async ({
  couple,
  page,
}) => {
  await couple.hasText('{broken');
  await couple.opens('check');
  await couple.seesQuestion('sponsorNationalities');
  await couple.answers('sponsorNationalities', ['NL']);
  await couple.continues();
  await couple.seesQuestion('partnerNationalities');
  const names = await page.evaluate(() => Object.keys(localStorage));
  expect(names).toHaveLength(2);

  await page.goto(addressOf(couple, 'privacy'));
  for (const name of names) await expect(page.getByRole('main')).toContainText(`“${name}”`);
  const { t } = couple.texts;
  await expect(page.getByRole('main')).toContainText(`“${t('ui.answers.erase')}”`);
  await page.getByRole('main').locator(`a[href="${couple.hrefs.answers}"]`).click();
  await expect(page.getByRole('button', { name: t('ui.answers.erase') })).toBeVisible();
});

function addressOf({ texts }: Interview, path: string): string {
  return `/${texts.locale}/${path}/`;
}
