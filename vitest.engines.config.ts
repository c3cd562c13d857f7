import { defineConfig } from 'vitest/config';

/** Journeys in other engines than Chromium, for `npm run test:more`. */
export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    environment: 'node',
    include: ['e2e/engines/*.test.ts'],
    allowOnly: false,
    // Before Node 22 the WebSocket, by which one speaks to Firefox, had to be asked for.
    execArgv: typeof WebSocket === 'undefined' ? ['--experimental-websocket'] : [],
    testTimeout: 90_000, // whole journeys, on machines of all speeds
    hookTimeout: 120_000,
    retry: 0, // a test that fails now and then is a failing test
  },
});
