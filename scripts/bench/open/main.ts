import { inRoot } from '../../root.mjs';
import { comparedPages } from './comparedPages';
import { builtFixture } from './fixtures';
import { guidePages } from './guidePages';
import { timed, weighed, type Visits } from './measure';
import type { Opened } from './opened';
import { optionsFrom } from './options';
import { phoneBrowser } from './phone';
import { print } from './print';
import { serverFor } from './server';
import type { Way } from './ways';

await bench(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`The benchmark failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});

async function bench(args: readonly string[]): Promise<void> {
  const options = optionsFrom(args);
  if (!options.ok) throw new Error(options.message);
  const folders = { empty: await builtFixture('empty'), wizard: await builtFixture('wizard') };
  const browser = await phoneBrowser();
  const guide = await serverFor(inRoot('out'));
  const empty = await serverFor(folders.empty);
  const wizard = await serverFor(folders.wizard);
  try {
    const { start, check, result } = await guidePages(guide.origin);
    const compared = comparedPages({ empty: empty.origin, wizard: wizard.origin });
    const failures: string[] = [];
    const bytes = await weighed(browser, [start, check, result, compared.empty, compared.wizard], failures);
    const visits = [
      ...inWays(check, 'cold', 'repeat', 'worker'),
      ...inWays(result, 'cold', 'repeat', 'worker'),
      ...inWays(start, 'cold', 'repeat'),
      ...inWays(compared.empty, 'cold'),
      ...inWays(compared.wizard, 'cold'),
    ];
    await timed(browser, visits, options.runs, failures);
    print({ visits, bytes, failures }, options);
    if (failures.length > 0) process.exitCode = 1;
  } finally {
    await browser.close();
    for (const { stop } of [guide, empty, wizard]) stop();
  }
}

function inWays(opened: Opened, ...ways: Way[]): Visits[] {
  return ways.map((way) => ({ opened, way, runs: [] }));
}
