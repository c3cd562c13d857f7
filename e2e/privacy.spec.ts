import type { Page } from '@playwright/test';
import { TODAY, groningenAndChiangMai, utrechtAndNairobi, zwolleAndBeirut, type ToldCouple } from './support/couples';
import type { Interview } from './support/interview';
import { expect, test } from './support/test';

test('two different couples make the very same requests, and none between the questions', async ({
  browser,
  couple,
}) => {
  const requests: string[][] = [];
  for (const told of [utrechtAndNairobi, zwolleAndBeirut]) {
    const context = await browser.newContext();
    await context.clock.setFixedTime(new Date(`${TODAY}T10:00:00+01:00`));
    const visit = couple.at(await context.newPage());
    requests.push(await journey(visit, told));
    expect(await context.cookies()).toEqual([]);
    await context.close();
  }
  expect(requests[0]).toEqual(requests[1]);
});

test.describe('with the copy for offline use', () => {
  test.use({ serviceWorkers: 'allow' });

  test('two couples fetch the same files, and keep the very same copy', async ({ browser, couple }) => {
    const requests: string[][] = [];
    const copies: string[] = [];
    for (const told of [utrechtAndNairobi, zwolleAndBeirut]) {
      const context = await browser.newContext();
      await context.clock.setFixedTime(new Date(`${TODAY}T10:00:00+01:00`));
      const seen: string[] = [];
      context.on('request', (request) => seen.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
      const visit = couple.at(await context.newPage());
      await visit.opens('check');
      await visit.page.evaluate(() => navigator.serviceWorker.ready);
      await visit.goesThrough(told.answers);
      for (const path of ['result', 'plan', 'print'] as const) {
        await visit.opens(path);
        await visit.page.getByRole('heading', { level: 1 }).waitFor();
        await visit.page.waitForLoadState('networkidle');
      }
      copies.push(await visit.page.evaluate(copyOnDevice));
      requests.push([...new Set(seen)].sort());
      await context.close();
    }
    expect(requests[0]).toEqual(requests[1]);
    expect(copies[0] === copies[1] && (copies[0]?.length ?? 0) > 500_000).toBe(true); // too long to be printed
    expect(requests[0]?.filter((request) => request.includes('/sw.js')).length).toBeGreaterThan(0);
  });
});

test('nothing leaves the site, no cookie is set, and one text is all that is kept', async ({
  couple,
  page,
  context,
  baseURL,
}) => {
  const foreign: string[] = [];
  const headers: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== baseURL) foreign.push(request.url());
    if (request.method() !== 'GET') foreign.push(`${request.method()} ${request.url()}`);
  });
  page.on('response', (response) => headers.push(...Object.keys(response.headers())));
  await page.goto('/');
  await journey(couple, groningenAndChiangMai);
  for (const path of ['plan', 'print', 'about', 'start'] as const) await couple.opens(path);
  await page.waitForLoadState('networkidle');

  expect(foreign).toEqual([]);
  expect(headers).not.toContain('set-cookie');
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['verblijfwijzer']);
  expect(await page.evaluate(() => [document.cookie, sessionStorage.length])).toEqual(['', 0]);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length + (await caches.keys()).length)).toBe(0);
});

test('links to other sites tell them nothing', async ({ couple, page }) => {
  await couple.has({ answers: utrechtAndNairobi.answers });
  for (const path of ['result', 'about'] as const) {
    await couple.opens(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('details').evaluateAll((all) => all.forEach((fold) => fold.setAttribute('open', '')));
    const sources = page.getByRole('heading', { name: couple.texts.t('ui.result.sourcesLabel') });
    for (const heading of await sources.all()) await heading.scrollIntoViewIfNeeded();
    const links = page.locator('a[href^="http"]');
    await expect(links.first()).toBeAttached();
    const named = await links.evaluateAll((all) =>
      all.filter((link) => !/noreferrer/.test(link.getAttribute('rel') ?? '')),
    );
    expect(named).toEqual([]);
  }
});

/** From the first question to the result; the requests from the moment the first question was ready. */
async function journey(couple: Interview, { answers }: ToldCouple): Promise<string[]> {
  const { page } = couple;
  await couple.opens('check');
  await page.waitForLoadState('networkidle');
  const requests = requestsOf(page);
  let asked = 0;
  await couple.goesThrough(answers, () => {
    asked += 1;
    // The names of countries come once, when someone first looks for one: whoever they are, the same file.
    const others = requests.filter((request) => !request.includes('country-names'));
    if (page.url().includes('/check/')) expect(others, `before question ${asked}`).toEqual([]);
    return Promise.resolve();
  });
  await page.waitForLoadState('networkidle');
  for (const path of ['result', 'plan', 'print'] as const) {
    await couple.opens(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
  }
  return requests;
}

function requestsOf(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => {
    // The browser fetches the icon by itself, at a moment of its own.
    if (!request.url().endsWith('/icon.svg')) requests.push(`${request.method()} ${request.url()}`);
  });
  return requests;
}

/** Everything that stands in the caches of the site, in an order of its own. */
async function copyOnDevice(): Promise<string> {
  const entries: string[] = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const key of await cache.keys()) entries.push(`${key.url} ${await (await cache.match(key))?.text()}`);
  }
  return entries.sort().join();
}
