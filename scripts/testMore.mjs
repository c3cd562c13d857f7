import { ensureBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { canInstallPackages, installPackages } from './debian.mjs';
import { browserTests } from './e2e.mjs';
import { inPath } from './inPath.mjs';
import { main } from './main.mjs';
import { runStages, summarise } from './stages.mjs';

/**
 * A suite that needs commands which Node and a browser do not bring.
 *
 * @typedef {{ name: string, needs: { command: string, debianPackage: string }[], run: () => Promise<import('./counts.mjs').Counts> }} Suite
 */

/** @type {Suite[]} */
const SUITES = [
  {
    name: 'print-text',
    needs: [{ command: 'pdftotext', debianPackage: 'poppler-utils' }],
    run: () => browserTests('print-text'),
  },
];

/** @param {Suite} suite */
const missingFor = ({ needs }) => needs.filter(({ command }) => inPath(command) === undefined);

/** `npm run test:more`: runs what can be run here and says what was left out; that counts as nothing, not as passed. */
await main(import.meta.url, async () => {
  const wanted = SUITES.flatMap(missingFor).map(({ debianPackage }) => debianPackage);
  if (wanted.length > 0 && canInstallPackages()) await installPackages([...new Set(wanted)]);

  const { counts, lines } = await runStages([
    { name: 'build', run: build },
    { name: 'browser', run: async () => console.log(await ensureBrowser()) },
    ...SUITES.filter((suite) => missingFor(suite).length === 0),
  ]);
  const leftOut = SUITES.filter((suite) => missingFor(suite).length > 0).map(
    (suite) => `left out: ${suite.name} (${missingFor(suite).map(describe).join(', ')})`,
  );
  summarise([...lines, ...leftOut], counts);
});

/** @param {Suite['needs'][number]} need */
function describe({ command, debianPackage }) {
  return `needs ${command}, Debian package ${debianPackage}`;
}
