import { groningenAndChiangMai } from './support/couples';
import { keyboard } from './support/hands';
import { part, seesResult } from './support/result';
import { expect, test } from './support/test';

test.describe.configure({ timeout: 120_000 });

test('Groningen and Chiang Mai come from the first page to the paper without a mouse', async ({ couple, page }) => {
  const { t } = couple.texts;
  const typing = couple.with(keyboard(page));
  await typing.comesIn();
  await typing.goesThrough(groningenAndChiangMai.answers);
  await typing.hands.press(page.getByRole('main').getByRole('link', { name: t('ui.answers.toResult') }));
  await seesResult(typing, groningenAndChiangMai);

  const papers = part(typing, 'ui.result.documentsTitle');
  const box = papers.getByRole('checkbox').first();
  await typing.hands.choose(box);
  await expect(box).toBeChecked();
  await typing.hands.press(page.getByRole('link', { name: t('ui.result.print') }).first());
  await typing.seesHeading(t('ui.print.title'));
});

test('the first Tab leads past the header to the content', async ({ couple, page }) => {
  await couple.opens('check');
  await couple.seesQuestion('sponsorNationalities');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: couple.texts.t('ui.site.skip') });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await couple.seesQuestion('sponsorNationalities');
});
