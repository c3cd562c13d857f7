import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { lockfile, production } from './licences.mjs';
import { main, Stop } from './main.mjs';
import { npm } from './npm.mjs';
import { inRoot } from './root.mjs';

/**
 * @typedef {{ ref: string, dependsOn: string[] }} Needs
 * @typedef {{ components: { 'bom-ref': string }[], dependencies: Needs[], metadata: { component: { 'bom-ref': string } } }} Bom
 *   the part of a CycloneDX document that is read here
 */

/**
 * A bill of materials without what only development needs. npm's own `--omit dev` also leaves out packages that both
 * need, zod for one.
 *
 * @template {Bom} Whole
 * @param {Whole} bom
 * @param {import('./licences.mjs').Lockfile} lock
 * @returns {Whole}
 */
export function withoutDevelopment(bom, lock) {
  const kept = new Set(production(lock).map(({ name, version }) => `${name}@${version}`));
  const root = bom.metadata.component['bom-ref'];
  return {
    ...bom,
    components: bom.components.filter((component) => kept.has(component['bom-ref'])),
    dependencies: bom.dependencies
      .filter(({ ref }) => ref === root || kept.has(ref))
      .map((needs) => ({ ...needs, dependsOn: needs.dependsOn.filter((ref) => kept.has(ref)) })),
  };
}

/** Writes build/sbom.cdx.json from the lockfile alone, so that it is the same on every machine but for its number. */
async function sbom() {
  const file = inRoot('build', 'sbom.cdx.json');
  mkdirSync(inRoot('build'), { recursive: true });
  const output = openSync(file, 'w');
  const status = await npm(['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], { stdout: output });
  closeSync(output);
  if (status !== 0) throw new Stop(`npm could not write the bill of materials: status ${status}.`);
  const bom = withoutDevelopment(JSON.parse(readFileSync(file, 'utf8')), lockfile());
  writeFileSync(file, `${JSON.stringify(bom, null, 2)}\n`);
  console.log(`${bom.components.length} packages in build/sbom.cdx.json`);
}

await main(import.meta.url, sbom);
