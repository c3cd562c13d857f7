import nextCoreWebVitals from 'eslint-config-next/core-web-vitals';
import nextTypescript from 'eslint-config-next/typescript';
import { closedImports, closedToTools } from './scripts/lint/imports.mjs';
import { bannedSyntax } from './scripts/lint/syntax.mjs';
import { textAlone } from './scripts/lint/textAlone.mjs';
import { rooms } from './scripts/rooms.mjs';

const TESTS = '**/*.test.{ts,tsx}';

/**
 * @param {import('./scripts/lint/imports.mjs').Pattern[]} patterns
 * @returns {import('eslint').Linter.RuleEntry}
 */
const closed = (patterns) => ['error', { patterns }];

/**
 * @param {string} room
 * @returns {import('eslint').Linter.RuleEntry}
 */
const banned = (room) => ['error', ...bannedSyntax(room)];

/** @type {import('eslint').Linter.Config[]} */
const config = [
  { ignores: ['.next/', 'out/', 'build/', 'coverage/', 'test-results/', 'playwright-report/', 'next-env.d.ts'] },
  ...nextCoreWebVitals,
  ...nextTypescript,
  {
    name: 'everywhere',
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'react/no-danger': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    name: 'typescript',
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': 'error',
    },
  },
  {
    name: 'pages, in any language',
    files: ['app/**/*.tsx', 'components/**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { own: { rules: { 'text-alone': textAlone } } },
    rules: { 'own/text-alone': 'error' },
  },
  { name: 'tools', files: ['scripts/**', 'e2e/**'], rules: { 'no-restricted-imports': closed(closedToTools) } },
  ...rooms.flatMap((room) => [
    {
      name: room,
      files: [`${room}/**`],
      rules: {
        'no-restricted-imports': closed(closedImports(room, { tests: false })),
        'no-restricted-syntax': banned(room),
      },
    },
    {
      name: `${room}, tests`,
      files: [`${room}/${TESTS}`],
      rules: { 'no-restricted-imports': closed(closedImports(room, { tests: true })) },
    },
  ]),
];

export default config;
