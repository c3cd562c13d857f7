import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

/** A slow phone: 400 kbit a second and 400 ms until each answer. The server packs as hosts do. */
const SLOW = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

test.describe('before the scripts arrive', () => {
  test.beforeEach(({ page }) => slowDown(page, SLOW));

  test('the first question is readable, with native controls', async ({ couple, page }) => {
    const { t } = couple.texts;
    await page.goto(couple.hrefs.check, { waitUntil: 'commit' });
    await couple.seesQuestion('sponsorNationalities');
    await expect(page.getByText(t('questions.sponsorNationalities.help'))).toBeVisible();
    for (const who of ['dutch', 'another', 'several'] as const) {
      await expect(page.getByRole('radio', { name: t(`ui.first.${who}`), exact: true })).toBeVisible();
    }
    await expect(page.getByRole('button', { name: t('ui.question.continue') })).toBeEnabled();
    await page.getByRole('radio', { name: t('ui.first.another'), exact: true }).check();
    await expect(page.getByLabel(t('ui.first.which'))).toBeVisible();
    expect(await hasScripts(page)).toBe(false);
  });

  test('a choice made early is kept', async ({ couple, page }) => {
    const { t } = couple.texts;
    await page.goto(couple.hrefs.check, { waitUntil: 'commit' });
    const dutch = page.getByRole('radio', { name: t('ui.first.dutch'), exact: true });
    await dutch.check();
    expect(await hasScripts(page)).toBe(false);
    await arriveScripts(page);
    await expect(dutch).toBeChecked();
    await couple.continues();
    await couple.seesQuestion('partnerNationalities');
  });

  test('a press on Continue is replayed, and the answer never stands in an address', async ({ couple, page }) => {
    const { t } = couple.texts;
    const seen = addresses(page);
    await page.goto(couple.hrefs.check, { waitUntil: 'commit' });
    await page.getByRole('radio', { name: t('ui.first.dutch'), exact: true }).check();
    await couple.continues();
    expect(await hasScripts(page)).toBe(false);

    await expect(page.getByRole('heading', { name: t('questions.partnerNationalities.title') })).toBeVisible({
      timeout: 20_000,
    });
    await expect(page).toHaveURL(/\/en\/check\/#partnerNationalities$/);
    expect(seen.filter((url) => url.includes('?') || url.includes('dutch'))).toEqual([]);
  });

  test('so is a press before the page itself has arrived to its end', async ({ couple, page }) => {
    const { t } = couple.texts;
    await slowDown(page, { ...SLOW, downloadThroughput: 10_000 });
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        const button = document.querySelector<HTMLElement>('form button');
        if (!button) return;
        observer.disconnect();
        document.querySelector<HTMLInputElement>('input[value=dutch]')?.click();
        button.click();
        document.documentElement.dataset.pressedWhile = document.readyState;
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(couple.hrefs.check, { waitUntil: 'commit' });
    await expect(page.locator('html')).toHaveAttribute('data-pressed-while', 'loading');
    await slowDown(page, { ...SLOW, latency: 0, downloadThroughput: -1 });
    await expect(page.getByRole('heading', { name: t('questions.partnerNationalities.title') })).toBeVisible();
  });

  test('so is a nationality chosen from the native list', async ({ couple, page }) => {
    const { t, country } = couple.texts;
    const seen = addresses(page);
    await page.goto(couple.hrefs.check, { waitUntil: 'commit' });
    await page.getByRole('radio', { name: t('ui.first.another'), exact: true }).check();
    await page.getByLabel(t('ui.first.which')).selectOption({ label: country('PH') });
    await couple.continues();
    expect(await hasScripts(page)).toBe(false);

    await expect(page.getByRole('heading', { name: t('questions.partnerNationalities.title') })).toBeVisible({
      timeout: 20_000,
    });
    expect(seen.filter((url) => url.includes('?') || url.includes('PH'))).toEqual([]);
    await couple.goesBack();
    await expect(page.getByRole('radio', { name: t('ui.first.another'), exact: true })).toBeChecked();
    await expect(page.getByRole('radio', { name: country('PH'), exact: true })).toBeChecked();
  });

  test('a nationality chosen early without Continue is taken over into the list with the filter', async ({
    couple,
    page,
  }) => {
    const { t, country } = couple.texts;
    await page.goto(couple.hrefs.check, { waitUntil: 'commit' });
    await page.getByRole('radio', { name: t('ui.first.several'), exact: true }).check();
    await page.getByLabel(t('ui.first.which')).selectOption({ label: country('PH') });
    expect(await hasScripts(page)).toBe(false);
    await arriveScripts(page);
    await expect(page.getByRole('radio', { name: country('PH'), exact: true })).toBeChecked();
    await page.getByRole('button', { name: t('ui.countryField.another') }).click();
    await page.getByRole('searchbox').fill(country('BE'));
    await page.getByRole('radio', { name: country('BE'), exact: true }).check();
    await couple.continues();
    await expect(page.getByRole('heading', { name: t('questions.partnerNationalities.title') })).toBeVisible();
    expect(await couple.saved()).toContain('["PH","BE"]');
  });
});

test.describe('before the rest of the interview arrives', () => {
  let arrives: () => void;

  test.beforeEach(async ({ couple, page }) => {
    const rest = new Promise<void>((resolve) => (arrives = resolve));
    await page.route(/\/texts-/, async (route) => {
      await rest;
      await route.continue();
    });
    await couple.opens('check');
    await page.getByRole('radio', { name: couple.texts.t('ui.first.dutch'), exact: true }).check();
    await couple.continues();
    await couple.seesQuestion('partnerNationalities');
  });

  test('the second question can be answered, and both answers are kept', async ({ couple, page }) => {
    const { t, country } = couple.texts;
    await page.getByRole('combobox', { name: t('ui.first.which') }).selectOption({ label: country('KE') });
    await couple.continues();
    await expect(page.getByText(t('ui.site.loading'))).toBeVisible();
    arrives();
    await couple.seesQuestion('sponsorLivesIn');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    expect(await couple.saved()).toContain('"sponsorNationalities":["NL"],"partnerNationalities":["KE"]');
    await page.goBack();
    await couple.seesQuestion('partnerNationalities');
    await page.goBack();
    await couple.seesQuestion('sponsorNationalities');
    await expect(page.getByRole('radio', { name: t('ui.first.dutch'), exact: true })).toBeChecked();
  });

  test('what is chosen there and not sent stays when the rest comes', async ({ couple, page }) => {
    const { t, country } = couple.texts;
    await page.getByRole('combobox', { name: t('ui.first.which') }).selectOption({ label: country('KE') });
    arrives();
    await page.getByRole('searchbox').waitFor();
    await expect(page.getByRole('radio', { name: country('KE'), exact: true })).toBeChecked();
    await couple.continues();
    await couple.seesQuestion('sponsorLivesIn');
    expect(await couple.saved()).toContain('"partnerNationalities":["KE"]');
  });

  test('who has more than one nationality is asked to wait for the list that takes them', async ({ couple, page }) => {
    const { t, country } = couple.texts;
    await page.getByRole('combobox', { name: t('ui.first.which') }).selectOption({ label: country('KE') });
    await page.getByRole('checkbox', { name: t('ui.first.several') }).check();
    await couple.continues();
    await expect(page.getByText(t('ui.site.loading'))).toBeVisible();
    await couple.seesQuestion('partnerNationalities');
    arrives();
    await page.getByRole('button', { name: t('ui.countryField.another') }).click();
    await page.getByRole('searchbox').fill(country('UG'));
    await page.getByRole('radio', { name: country('UG'), exact: true }).check();
    await couple.continues();
    await couple.seesQuestion('sponsorLivesIn');
    expect(await couple.saved()).toContain('"partnerNationalities":["KE","UG"]');
  });
});

test('without scripts at all the first question says what it needs', async ({ browser, couple }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(couple.hrefs.check);
  await expect(page.getByRole('radio')).toHaveCount(3);
  const notice = page.locator('noscript p'); // Playwright finds no text within it
  await expect(notice).toBeVisible();
  await expect(notice).toHaveText(couple.texts.t('ui.site.needsScripts'));
  await context.close();
});

test('when the rest of the guide cannot be loaded the answer is kept and the visitor can try again', async ({
  couple,
  page,
}) => {
  const { t } = couple.texts;
  const seen = addresses(page);
  await page.goto(couple.hrefs.check);
  await arriveScripts(page);
  // What the page names in its HTML arrives; what it fetches afterwards does not.
  const html = await (await page.request.get(couple.hrefs.check)).text();
  const later = seen.filter((url) => url.endsWith('.js') && !html.includes(new URL(url).pathname));
  expect(later.length).toBeGreaterThan(0);
  await page.route(
    (url) => later.includes(url.href),
    (route) => route.abort(),
  );
  await page.goto(couple.hrefs.check);
  await page.getByRole('radio', { name: t('ui.first.dutch'), exact: true }).check();
  await expect(page.getByText(t('ui.site.loadFailed'))).toBeVisible();
  await page.unrouteAll();
  await page.getByRole('button', { name: t('ui.site.tryAgain') }).click();
  await couple.continues();
  await couple.seesQuestion('partnerNationalities');
});

async function slowDown(page: Page, network: typeof SLOW): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
}

/** Whether React has taken over the form. */
function hasScripts(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    Object.keys(document.querySelector('form') ?? {}).some((key) => key.startsWith('__react')),
  );
}

/** With the scripts the filter takes the place of the native list. */
async function arriveScripts(page: Page): Promise<void> {
  await expect(page.locator('select')).toHaveCount(0, { timeout: 20_000 });
}

/** Every address requested or shown from now on. */
function addresses(page: Page): string[] {
  const seen: string[] = [];
  page.on('request', (request) => seen.push(request.url(), request.postData() ?? ''));
  page.on('framenavigated', (frame) => seen.push(frame.url()));
  return seen;
}
