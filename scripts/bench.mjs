import { runBundled } from './bundled.mjs';
import { main } from './main.mjs';

/** `npm run bench`: how fast the rules are, beside two engines a team might take instead. */
await main(import.meta.url, () => runBundled('bench', ['scripts/root.mjs', 'scripts/dmn', 'scripts/facts/table.ts']));
