import type { BrowserContext, Page } from '@playwright/test';
import type { Opened } from './opened';
import { visit, type Visited } from './visit';

/** Milliseconds that a page may take to register its worker once everything else is there, and the worker to be ready. */
const REGISTERS = 3_000;
const READY = 30_000;

/**
 * The visit before the one that is measured: the same at full speed. Leaves the device as it was, but for what the
 * browser keeps. Null where a service worker is waited for and the page registers none.
 */
export async function firstVisit(
  context: BrowserContext,
  opened: Opened,
  { waitsForWorker }: { waitsForWorker: boolean },
): Promise<Visited | null> {
  const visited = await visit(context, opened, (page) => context.newCDPSession(page));
  const [page] = context.pages();
  if (!visited.ok || !page) return visited;
  await page.waitForLoadState('networkidle');
  const state = waitsForWorker ? await page.evaluate(workerState, [REGISTERS, READY] as const) : 'ready';
  await asBefore(page, opened);
  await page.close();
  if (state === 'absent') return null;
  return state === 'ready' ? visited : { ok: false, why: 'the service worker was registered and never became ready' };
}

/** Runs in the page. */
async function workerState([registers, ready]: readonly [number, number]): Promise<'ready' | 'absent' | 'waiting'> {
  const wait = (time: number) => new Promise<null>((resolve) => setTimeout(resolve, time, null));
  for (let waited = 0; !(await navigator.serviceWorker.getRegistration()); waited += 100) {
    if (waited > registers) return 'absent';
    await wait(100);
  }
  return (await Promise.race([navigator.serviceWorker.ready, wait(ready)])) === null ? 'waiting' : 'ready';
}

/** What the visitor answered is taken away again: the visit that is measured begins with the first question. */
async function asBefore(page: Page, { plan, saved }: Opened): Promise<void> {
  await page.evaluate(
    ([key, text]) => {
      if (text === undefined) localStorage.removeItem(key);
      else localStorage.setItem(key, text);
    },
    [plan.storageKey, saved] as const,
  );
}
