import type { Browser } from '@playwright/test';
import { bytesOf } from './bytes';
import type { Opened } from './opened';
import { freshPhone } from './phone';
import type { Times } from './plan';
import { visitIn, type Way } from './ways';
import type { Bytes } from './bytes';

export interface Visits {
  opened: Opened;
  way: Way;
  runs: Times[];
}

/** Makes all visits in turn, so often: what slows the machine down meanwhile hits them all alike. */
export async function timed(browser: Browser, visits: Visits[], times: number, failures: string[]): Promise<void> {
  for (let run = 1; run <= times; run++) {
    console.error(`Run ${run} of ${times}`);
    for (const { opened, way, runs } of visits) {
      const context = await freshPhone(browser, opened, { workers: way !== 'repeat' });
      const visited = await visitIn(way, opened, browser, context);
      if (visited?.ok) runs.push(visited.seen.times);
      else if (visited) failures.push(`${opened.name}, ${way}: ${visited.why}`);
      await context.close();
    }
  }
}

/** What each page weighs; the same every time. */
export async function weighed(
  browser: Browser,
  pages: Opened[],
  failures: string[],
): Promise<{ page: string; bytes: Bytes }[]> {
  const all = [];
  for (const opened of pages) {
    const context = await freshPhone(browser, opened, { workers: false });
    const bytes = await bytesOf(context, opened);
    if (bytes.ok) all.push({ page: opened.name, bytes });
    else failures.push(`${opened.name} could not be weighed: ${bytes.why}`);
    await context.close();
  }
  return all;
}
