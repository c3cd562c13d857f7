import { basePath } from '@/components/ui/hrefs';
import { utrechtAndNairobi } from './support/couples';
import { expect, test } from './support/test';

/** Run by `npm run test:more`, on a build for `BASE_PATH=/gids`. */
test('under a path of its own the guide asks for nothing outside of it, and leads nowhere else', async ({
  couple,
  page,
  baseURL,
}) => {
  expect(basePath).toBe('/gids');
  const outside: string[] = [];
  const isOutside = (address: string) => address.startsWith(baseURL ?? '') && !address.startsWith(`${baseURL}/gids/`);
  page.on('request', (request) => {
    if (isOutside(request.url())) outside.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) outside.push(`${response.status()} ${response.url()}`);
  });
  await couple.comesIn();
  await couple.goesThrough(utrechtAndNairobi.answers);
  for (const path of ['result', 'plan', 'print', 'answers', 'about', 'checklist', 'privacy'] as const) {
    await couple.opens(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const links = await page.locator('a[href], link[href]').evaluateAll(
      (all) => all.map((link) => (link as HTMLAnchorElement | HTMLLinkElement).href), // both have an address
    );
    outside.push(...links.filter(isOutside));
  }
  expect(outside).toEqual([]);
});

test.describe('with the copy for offline use', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the copy speaks for that path only, and works without internet', async ({ couple, page, context }) => {
    await couple.opens('start');
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    expect(new URL(scope).pathname).toBe('/gids/');
    await context.setOffline(true);
    await couple.opens('check');
    await couple.seesQuestion('sponsorNationalities');
    const manifest = await page.locator('link[rel=manifest]').getAttribute('href');
    expect(manifest).toBe('/gids/en/manifest.webmanifest');
  });
});
