import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    environment: 'node',
    include: ['{lib,machines,components,scripts}/**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, 'lib/testing/totality/**'], // npm run totality
    passWithNoTests: false,
    // Speed is measured elsewhere: on a busy machine a slow test is still right.
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
