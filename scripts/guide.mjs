import { setFlagsFromString } from 'node:v8';
import { runBundled } from './bundled.mjs';
import { main } from './main.mjs';

// The collector of V8 otherwise lets garbage grow with the length of the input before it takes it away.
setFlagsFromString('--optimize-for-size');

/** `npm run guide`: the rules on standard input, a situation a line. */
await main(import.meta.url, () => runBundled('guide', ['components/result']));
