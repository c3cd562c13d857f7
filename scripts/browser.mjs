import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { canInstallPackages, installPackages } from './debian.mjs';
import { inPath } from './inPath.mjs';
import { Stop, main } from './main.mjs';
import { setup } from './setup.mjs';
import { tool } from './tool.mjs';

const VARIABLES = ['CHROMIUM_PATH', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'];
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The Chromium to test with: the one a variable names, the machine's own, or Playwright's.
 *
 * @param {string} playwrightsOwn where Playwright puts its download (`chromium.executablePath()`)
 * @returns {string | undefined}
 */
export function findBrowser(playwrightsOwn) {
  for (const variable of VARIABLES) {
    const named = process.env[variable];
    if (!named) continue;
    if (!starts(named)) throw new Stop(`${variable} is "${named}", and no browser starts from there.`);
    return named;
  }
  const candidates = [...COMMANDS.map(inPath), playwrightsOwn];
  return candidates.find((file) => file !== undefined && existsSync(file) && starts(file));
}

/** Finds a browser, or installs one. The answer is a file that was seen to start. */
export async function ensureBrowser() {
  await setup();
  const { chromium } = await import('@playwright/test');
  const find = () => findBrowser(chromium.executablePath());

  let browser = find();
  if (browser) return browser;

  console.log('No Chromium here: trying the download of Playwright.');
  // Its status says little (0 after some failures), so look again instead.
  await tool('@playwright/test', ['install', '--no-shell', 'chromium']);
  browser = find();
  if (browser) return browser;

  if (canInstallPackages()) {
    console.log('Playwright could not give one: trying the Debian package.');
    await installPackages(['chromium']);
    browser = find();
    if (browser) return browser;
  }
  throw new Stop(
    'The tests need a Chromium. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to it.',
  );
}

/**
 * A file can be there and lack half its libraries, or be Ubuntu's pointer to a snap.
 *
 * @param {string} file
 */
function starts(file) {
  if (process.platform === 'win32') return existsSync(file); // there --version opens a window
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

await main(import.meta.url, async () => console.log(await ensureBrowser()));
