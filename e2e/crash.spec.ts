import { crash } from '@/lib/messages/crash';
import { utrechtAndNairobi } from './support/couples';
import { expect, test } from './support/test';

test('a page that breaks says so, and what it does not know stays on the device', async ({ couple, page }) => {
  await couple.has({ answers: utrechtAndNairobi.answers });
  const before = await couple.saved();
  // A browser without what the amounts are written with.
  await page.addInitScript(() => Object.defineProperty(Intl, 'NumberFormat', { value: undefined }));
  await couple.opens('result');
  await expect(page.getByRole('heading', { name: crash.en.title })).toBeVisible();
  await expect(page.getByRole('button', { name: crash.en.reload })).toBeVisible();
  expect(await couple.saved()).toBe(before);
});
