/**
 * `npm run mutation`: changes the rules in one small way at a time and looks whether a test notices.
 * docs/mutation-testing.md tells what is left out and why, and what the last run found.
 *
 * @type {ConstructorParameters<typeof import('@stryker-mutator/core').Stryker>[0]}
 */
const config = {
  testRunner: 'vitest',
  // Every test beside the rules goes through all of them: which files are related says nothing.
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  mutate: [
    'lib/rules/**/*.ts',
    '!lib/rules/**/*.test.ts',
    '!lib/rules/ids.ts',
    '!lib/rules/facts/sources/*.ts',
    '!lib/rules/facts/researched/**',
  ],
  // The copy that is changed needs no more than the rules, their tests and what those read.
  ignorePatterns: [
    '/app',
    '/components',
    '/coverage',
    '/e2e',
    '/machines',
    '/out',
    '/playwright-report',
    '/public',
    '/scripts',
    '/test-results',
  ],
  concurrency: 1,
  tempDirName: 'build/mutation/sandbox',
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: 'build/mutation/report.html' },
  jsonReporter: { fileName: 'build/mutation/report.json' },
};

export default config;
