import { runBundled } from './bundled.mjs';
import { main } from './main.mjs';
import { root } from './root.mjs';

/** `npm run personas`: writes the whole guidance of made-up couples to docs/personas, to be read in a diff. */
await main(import.meta.url, () => {
  process.chdir(root);
  return runBundled('personas', ['scripts/guide', 'components/result']);
});
