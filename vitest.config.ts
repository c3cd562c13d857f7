import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    environment: 'node',
    include: ['{lib,machines,components,scripts}/**/*.test.ts'],
    passWithNoTests: false,
  },
});
