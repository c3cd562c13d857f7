import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { ensureBrowser } from '../../browser.mjs';
import type { Opened } from './opened';
import { BAD } from './slow';

/** A browser that speaks to nobody but our servers. */
export async function phoneBrowser(): Promise<Browser> {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  return chromium.launch({ executablePath: await ensureBrowser(), args: ['--no-sandbox', '--disable-gpu', ...quiet] });
}

/** A phone that was never here, with what stands on the device for this page. */
export function freshPhone(
  browser: Browser,
  { url, plan, saved }: Opened,
  { workers }: { workers: boolean },
): Promise<BrowserContext> {
  const localStorage = saved === undefined ? [] : [{ name: plan.storageKey, value: saved }];
  return browser.newContext({
    viewport: { width: BAD.width, height: BAD.height },
    isMobile: true,
    hasTouch: true,
    locale: 'en-GB',
    timezoneId: 'Europe/Amsterdam',
    serviceWorkers: workers ? 'allow' : 'block',
    storageState: { cookies: [], origins: [{ origin: new URL(url).origin, localStorage }] },
  });
}
