import { build } from './build.mjs';
import { runBundled } from './bundled.mjs';
import { main } from './main.mjs';
import { root } from './root.mjs';

/** What the benchmark imports from beside its folder. */
const OTHERS = [
  'scripts/facts/table.ts',
  'scripts/guide/today.ts',
  'scripts/tool.mjs',
  'components/ui/hrefs.ts',
  'e2e/support/couples.ts',
];

/** `npm run bench:open`: how long it takes to open the guide on a bad phone (docs/opening-on-a-bad-phone.md). */
await main(import.meta.url, async () => {
  process.chdir(root);
  await build();
  await runBundled('bench/open', OTHERS);
});
