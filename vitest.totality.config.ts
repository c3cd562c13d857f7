import { defineConfig } from 'vitest/config';

/** `npm run totality`: every interview there is on one day. It takes long since version 2 of the rules, see docs/totality.md. */
export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    environment: 'node',
    include: ['lib/testing/totality/totality.test.ts'],
    passWithNoTests: false,
  },
});
