import { runBundled } from './bundled.mjs';
import { main } from './main.mjs';
import { root } from './root.mjs';

/** `npm run changes`: what a change of the rules does to couples; docs/changes.md tells how to read it. */
await main(import.meta.url, () => {
  process.chdir(root);
  return runBundled('changes', ['scripts/guide/lines.ts', 'scripts/facts/table.ts', 'scripts/sourceHash.mjs']);
});
