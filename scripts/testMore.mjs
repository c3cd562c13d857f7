import { existsSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { canInstallPackages, installPackages } from './debian.mjs';
import { browserTests } from './e2e.mjs';
import { engineTests } from './engines.mjs';
import { hostingTests } from './hosting.mjs';
import { inPath } from './inPath.mjs';
import { main } from './main.mjs';
import { ownPathTests } from './ownPath.mjs';
import { runStages, summarise } from './stages.mjs';

/**
 * A suite that needs commands which Node and a browser do not bring, or a file that comes with one.
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
  {
    name: 'hosting',
    needs: [
      { command: 'nginx', debianPackage: 'nginx' },
      {
        command: '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
        debianPackage: 'libnginx-mod-http-brotli-static',
      },
      { command: 'caddy', debianPackage: 'caddy' },
      { command: 'apache2', debianPackage: 'apache2' },
      { command: 'setpriv', debianPackage: 'util-linux' },
    ],
    run: hostingTests,
  },
  {
    name: 'firefox',
    needs: [{ command: 'firefox-esr', debianPackage: 'firefox-esr' }],
    run: () => engineTests('firefox'),
  },
  {
    name: 'webkit',
    needs: [
      { command: 'WebKitWebDriver', debianPackage: 'webkit2gtk-driver' },
      { command: 'Xvfb', debianPackage: 'xvfb' },
    ],
    run: () => engineTests('webkit'),
  },
  // Last: it leaves another build behind. The next command that needs the usual one makes it again.
  { name: 'own-path', needs: [], run: ownPathTests },
];

/** @param {Suite} suite */
const missingFor = ({ needs }) =>
  needs.filter(({ command }) => (isAbsolute(command) ? !existsSync(command) : inPath(command) === undefined));

/** `npm run test:more`: runs what can be run here and says what was left out; that counts as nothing, not as passed. */
await main(import.meta.url, async () => {
  for (const suite of SUITES) {
    // One suite at a time: a package that this Debian does not have leaves out its own suite and no other.
    const wanted = missingFor(suite).map(({ debianPackage }) => debianPackage);
    if (wanted.length > 0 && canInstallPackages()) await installPackages(wanted);
  }

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
