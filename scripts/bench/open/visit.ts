import { setTimeout as after } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import type { Opened } from './opened';
import type { Seen } from './plan';
import { problemWith } from './proof';
import { toldToServer } from './toldToServer';
import { visitor } from './visitor';

export type Visited = { ok: true; seen: Seen } | { ok: false; why: string };

/** Milliseconds beyond the patience of the visitor, which lives in the page and may go with it. */
const BEYOND = 15_000;

/**
 * Opens the page, does what its plan says, and proves that no answer was lost on the way. `prepared` gives the session
 * with the page, slowed down or not, and is called before anything is opened.
 */
export async function visit(
  context: BrowserContext,
  opened: Opened,
  prepared: (page: Page) => Promise<CDPSession>,
): Promise<Visited> {
  const page = await context.newPage();
  await page.addInitScript(visitor, opened.plan);
  const server = toldToServer(page);
  const session = await prepared(page);
  const over = new AbortController();
  try {
    await page.goto(opened.url, { waitUntil: 'commit' });
    // A form that sends itself opens another page in place of the one that is waited for: no answer comes from there.
    const patience = after(opened.plan.patience + BEYOND, null, { signal: over.signal }).catch(() => null);
    const seen = await Promise.race([seenOn(session), server.first, patience]);
    if (seen === null) return { ok: false, why: 'the page never answered' };
    if (typeof seen === 'string') return { ok: false, why: seen };
    const why = problemWith(opened, seen, server.told);
    return why === null ? { ok: true, seen } : { ok: false, why };
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  } finally {
    over.abort();
  }
}

/** Past Playwright's own `evaluate`, which brings a script of its own to a slow processor. */
async function seenOn(session: CDPSession): Promise<Seen> {
  const expression = 'window.visit';
  const { result } = await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
  return result.value;
}
