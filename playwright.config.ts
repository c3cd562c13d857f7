import { chromium, defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';

/** Fixed, so that a trace can be read again; a second run beside this one sets another. */
const port = process.env.TEST_PORT ?? '4173';
const baseURL = `http://localhost:${port}`;
const executablePath = findBrowser(chromium.executablePath());

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  projects: [
    { name: 'chromium', testMatch: '**/*.spec.ts' },
    { name: 'print-text', testMatch: '**/*.print.ts' },
    { name: 'own-path', testMatch: '**/*.path.ts' },
  ],
  // The server itself and not `npm start`: npm does not pass a signal on, and the server would outlive the tests.
  webServer: {
    command: 'node scripts/serve.mjs',
    env: { PORT: port, HOST: 'localhost' },
    wait: { stdout: /http:/ },
    reuseExistingServer: false,
  },
  workers: 2,
  timeout: 90_000, // whole journeys, on machines of all speeds
  expect: { timeout: 15_000 },
  fullyParallel: true,
  retries: 0, // a test that fails now and then is a failing test
  forbidOnly: true,
  use: {
    baseURL,
    locale: 'en-GB',
    timezoneId: 'Europe/Amsterdam',
    // Each test sees what the server sends. `e2e/offline.spec.ts` and `privacy.spec.ts` are about the copy.
    serviceWorkers: 'block',
    // Snapshots of each step would double the time; `--trace on` takes them when a failure is looked into.
    trace: { mode: 'retain-on-failure', snapshots: false, screenshots: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      // A browser that speaks to nobody but our server, so that a foreign request in a test is ours.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
