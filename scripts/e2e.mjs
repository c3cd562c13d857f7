import { ensureBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { countReport, playwrightCounts } from './counts.mjs';
import { main } from './main.mjs';
import { inRoot } from './root.mjs';
import { tool } from './tool.mjs';

/**
 * Runs one project of playwright.config.ts against the site in out/ and counts its tests.
 *
 * @param {string} project
 */
export async function browserTests(project) {
  const report = inRoot('build', `playwright-${project}.json`);
  const env = { ...(await browserVariable()), PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const args = ['test', `--project=${project}`, '--reporter=list,json'];
  return countReport(report, () => tool('@playwright/test', args, { env }), playwrightCounts);
}

/** Tells playwright.config.ts which browser was found, so that it need not look again. */
async function browserVariable() {
  return { PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH: await ensureBrowser() };
}

/** `npm run e2e -- …`: builds what changed, then Playwright with these arguments. */
await main(import.meta.url, async () => {
  await build();
  process.exitCode = await tool('@playwright/test', ['test', ...process.argv.slice(2)], {
    env: await browserVariable(),
  });
});
