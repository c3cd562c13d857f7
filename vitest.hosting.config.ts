import { defineConfig } from 'vitest/config';

/** The configurations of deploy/ in real web servers: part of `npm run test:more`, which looks whether they are there. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['scripts/hosting/**/*.hosting.ts'],
    passWithNoTests: false,
  },
});
