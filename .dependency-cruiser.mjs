import { closedTo, rooms } from './scripts/rooms.mjs';

/** @type {import('dependency-cruiser').IConfiguration} */
const config = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file, or hide a third. Types count: they tie as tightly.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...rooms.map((room) => ({
      name: `directions-${room.replace('/', '-')}`,
      comment: 'Imports run one way (docs/architecture.md). ESLint says it earlier; this one follows every path.',
      severity: /** @type {const} */ ('error'),
      from: { path: `^${room}/` },
      to: { path: `^(${closedTo(room).join('|')})/` },
    })),
    {
      name: 'rules-stand-alone',
      comment: 'lib/rules imports itself and lib/zod.ts (and what it re-exports), nothing else.',
      severity: 'error',
      from: { path: '^lib/rules/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^lib/(rules/|zod(Parts)?\\.ts$)' },
    },
    {
      name: 'test-support-for-tests',
      severity: 'error',
      from: { path: '^(app|components|machines|lib)/', pathNot: '\\.test\\.tsx?$|^lib/testing/' },
      to: { path: '^lib/testing/' },
    },
    {
      name: 'no-missing-file',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-dev-package-on-the-site',
      comment: 'What reaches a browser is a dependency, pinned and judged as one.',
      severity: 'error',
      from: { path: '^(app|components|machines|lib)/', pathNot: '\\.test\\.tsx?$|^lib/testing/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|out|build|coverage|test-results|playwright-report)/' },
    tsPreCompilationDeps: true, // sees `import type` too
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};

export default config;
