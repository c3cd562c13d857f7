import type { Browser, BrowserContext } from '@playwright/test';
import { firstVisit } from './firstVisit';
import type { Opened } from './opened';
import { slowDown } from './slow';
import { slowWorkers } from './slowWorkers';
import { visit, type Visited } from './visit';

/** For the first time; again, with what the browser kept; again, from the service worker. */
export type Way = 'cold' | 'repeat' | 'worker';

/** Visits the page in this way on a bad phone; null where it needs a service worker and the page has none. */
export async function visitIn(
  way: Way,
  opened: Opened,
  browser: Browser,
  context: BrowserContext,
): Promise<Visited | null> {
  if (way !== 'cold') {
    const first = await firstVisit(context, opened, { waitsForWorker: way === 'worker' });
    if (first === null || !first.ok) return first;
  }
  const workers = await slowWorkers(browser);
  const visited = await visit(context, opened, slowDown);
  await workers.detach();
  if (way === 'worker' && visited.ok && !visited.seen.byWorker) {
    return { ok: false, why: 'a service worker was ready, and the page did not come from it' };
  }
  return visited;
}
