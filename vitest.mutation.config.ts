import { defineConfig } from 'vitest/config';

/**
 * The unit tests that judge a changed rule: those that tell about a couple and what follows. Left out are the tests
 * with hundreds of random couples; each would take seconds for every change, and nearly every change.
 */
export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    environment: 'node',
    include: ['lib/{rules,interview}/**/*.test.ts'],
    exclude: ['lib/interview/walk.test.ts', 'lib/interview/laws/**'],
    // One room for all tests: reading the rules anew for each file would take longer than the tests.
    isolate: false,
    passWithNoTests: false,
  },
});
