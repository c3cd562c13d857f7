import { runBundled } from './bundled.mjs';
import { main } from './main.mjs';

/** `npm run facts`: what among the facts ends, is old, or is not from an official source. */
await main(import.meta.url, () => runBundled('facts', ['scripts/guide/today.ts']));
