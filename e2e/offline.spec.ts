import type { Page } from '@playwright/test';
import { rulesCheckedOn } from '@/lib/rules/facts/checkedOn';
import { utrechtAndNairobi } from './support/couples';
import type { Interview } from './support/interview';
import { Site } from './support/site';
import { expect, test as base } from './support/test';

const test = base.extend<{ site: Site }>({
  site: async ({}, provide) => {
    const site = new Site();
    await site.starts();
    await provide(site);
    await site.isTakenDown();
  },
  // The address is known only once the server listens.
  baseURL: async ({ site }, provide) => provide(site.address),
});
test.use({ serviceWorkers: 'allow' });

const ANSWERS = utrechtAndNairobi.answers;

test('after one visit the whole guide works without internet', async ({ couple, page, site }) => {
  const { t, day } = couple.texts;
  await couple.opens('start');
  await isKept(page);
  await site.stops();

  await couple.comesIn();
  await couple.seesQuestion('sponsorNationalities');
  await expect(page.getByText(t('ui.site.offline', { checked: day(rulesCheckedOn) }))).toBeVisible();
  await couple.goesThrough(ANSWERS);
  await couple.opens('result');
  await expect(page.getByRole('heading', { name: t('ui.result.documentsTitle') })).toBeVisible();
  await couple.opens('print');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await couple.opens('plan');
  await expect(page.getByRole('table')).toBeVisible();
  const file = page.waitForEvent('download');
  const group = page.getByRole('group', { name: t('ui.plan.listFor.sponsor'), exact: true });
  await group.getByRole('button').click();
  expect((await file).suggestedFilename()).toBe('verblijfwijzer-sponsor-en.ics');
  for (const path of ['about', 'checklist', 'questions', 'privacy', 'accessibility'] as const) {
    await page.goto(couple.hrefs[path]);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('a language is kept once it is chosen; another one says that it was never opened here', async ({
  couple,
  page,
  site,
}) => {
  await couple.opens('start');
  await isKept(page);
  await page.getByRole('link', { name: 'Nederlands', exact: true }).click();
  await expect(page).toHaveURL(/\/nl\/$/);
  await isKept(page);
  await site.stops();
  await page.goto('/nl/check/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('nationaliteit');

  await page.goto('/nl/of/a/page/that/is/not/there/');
  await expect(page.getByText('Deze pagina staat niet op je apparaat')).toBeVisible();
});

test('a language that was not opened says so without internet, in every language', async ({ couple, page, site }) => {
  await couple.opens('start');
  await isKept(page);
  await site.stops();
  await page.goto('/nl/');
  await expect(page.getByText('Deze pagina staat niet op je apparaat')).toBeVisible();
  await page.getByRole('region').or(page.locator('section[lang=en]')).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/en\/$/);
});

test('a newer version is announced, and taken only when the visitor asks', async ({ couple, page, site }) => {
  const { t } = couple.texts;
  await couple.has({ answers: ANSWERS });
  await couple.opens('about');
  await isKept(page);
  await site.releases('en/about/index.html', t('ui.about.whoTitle'), 'Rules of the new year');

  await page.reload();
  await expect(newer(page, couple)).toBeVisible();
  await expect(page.getByRole('heading', { name: t('ui.about.whoTitle') })).toBeVisible();
  await couple.opens('check'); // in mid-interview the pages stay those of one version
  await page.waitForURL(couple.hrefs.answers); // everything is answered: the page leads on, and is left only then
  await couple.opens('about');
  await expect(page.getByRole('heading', { name: t('ui.about.whoTitle') })).toBeVisible();

  await page.getByRole('button', { name: t('ui.site.renew') }).click();
  await expect(page.getByRole('heading', { name: 'Rules of the new year' })).toBeVisible();
  await expect(newer(page, couple)).toBeHidden();
  expect(await couple.saved()).toContain('"partnerNationalities":["KE"]');
});

test('a tab beside it is told when the version was renewed, and not swapped', async ({
  couple,
  page,
  context,
  site,
}) => {
  const { t } = couple.texts;
  await couple.opens('check');
  await isKept(page);
  await page.reload();
  await page.getByRole('radio', { name: t('ui.first.dutch'), exact: true }).check();
  const other = couple.at(await context.newPage());
  await site.releases('en/about/index.html', t('ui.about.whoTitle'), 'Rules of the new year');
  await other.opens('about');
  await other.page.getByRole('button', { name: t('ui.site.renew') }).click();
  await expect(other.page.getByRole('heading', { name: 'Rules of the new year' })).toBeVisible();

  await expect(newer(page, couple)).toBeVisible();
  await expect(page.getByRole('radio', { name: t('ui.first.dutch'), exact: true })).toBeChecked();
  await couple.continues();
  await couple.seesQuestion('partnerNationalities');
});

test('a newer version of which a file cannot be had changes nothing', async ({ couple, page, site }) => {
  const { t } = couple.texts;
  await couple.opens('about');
  await isKept(page);
  await site.releases('en/about/index.html', t('ui.about.whoTitle'), 'Rules of the new year');
  site.changes('en/about/index.html', (text) => text.slice(0, 900)); // half of it has arrived at the host
  await page.reload();
  await expect.poll(() => asksForNewer(page)).toBe('failed');
  await expect(newer(page, couple)).toBeHidden();
  await site.stops();
  await page.reload();
  await expect(page.getByRole('heading', { name: t('ui.about.whoTitle') })).toBeVisible();
  await couple.opens('check');
  await couple.seesQuestion('sponsorNationalities');
});

test('a damaged copy puts itself in order', async ({ couple, page, site }) => {
  await couple.opens('start');
  await isKept(page);
  const damaged = await page.evaluate(async () => {
    const cache = await caches.open(`verblijfwijzer ${location.origin}/`);
    const keys = (await cache.keys()).filter(({ url }) => /\/en\/about\/\?|views|\/en\/plan\/\?/.test(url));
    const [gone, ...half] = keys;
    if (gone) await cache.delete(gone);
    for (const key of half)
      await cache.put(key, new Response('half a f', { headers: { 'Content-Type': 'text/html' } }));
    return keys.length;
  });
  expect(damaged).toBe(3);

  await couple.opens('start');
  await expect(page.getByText(couple.texts.t('ui.site.repaired'))).toBeVisible();
  await site.stops();
  await couple.opens('about');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(couple.texts.t('ui.about.title'));
  await couple.has({ answers: ANSWERS });
  await couple.opens('plan');
  await expect(page.getByRole('table')).toBeVisible();
});

test('the guide can be kept as an app, in the language of the page', async ({ page }) => {
  for (const [locale, dir] of [
    ['en', 'ltr'],
    ['nl', 'ltr'],
  ] as const) {
    await page.goto(`/${locale}/`);
    const href = await page.locator('link[rel=manifest]').getAttribute('href');
    const response = await page.request.get(href ?? '');
    expect(response.headers()['content-type']).toContain('manifest+json');
    const manifest = await response.json();
    expect(manifest).toMatchObject({ lang: locale, dir, start_url: `/${locale}/`, scope: '/', display: 'standalone' });
    for (const { src, sizes } of manifest.icons as { src: string; sizes: string }[]) {
      expect(await sizeOf(page, src)).toBe(sizes);
    }
  }
  const session = await page.context().newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
});

/** Until the first copy is whole and answers for the page. */
async function isKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) {
      await new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
      );
    }
  });
  const locale = new URL(page.url()).pathname.split('/')[1];
  await expect
    .poll(() =>
      page.evaluate(async (language) => {
        const keys = await (await caches.open(`verblijfwijzer ${location.origin}/`)).keys();
        return keys.filter(({ url }) => new URL(url).pathname.startsWith(`/${language}/`)).length;
      }, locale),
    )
    .toBe(PAGES_OF_A_LANGUAGE);
}
/** Eleven pages and the manifest. */
const PAGES_OF_A_LANGUAGE = 12;

/** Asks as the page does by itself, and tells what came of it. */
function asksForNewer(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await (await navigator.serviceWorker.ready).update();
    const worker = registration.installing;
    if (!worker) return registration.waiting ? 'waits' : 'nothing';
    return new Promise<string>((resolve) =>
      worker.addEventListener('statechange', () => resolve(worker.state === 'redundant' ? 'failed' : worker.state)),
    );
  });
}

function newer(page: Page, { texts: { t, day } }: Interview) {
  return page.getByText(t('ui.site.newer', { checked: day(rulesCheckedOn) }));
}

function sizeOf(page: Page, src: string): Promise<string> {
  return page.evaluate(async (address) => {
    const { width, height } = await createImageBitmap(await (await fetch(address)).blob());
    return `${width}x${height}`;
  }, src);
}
