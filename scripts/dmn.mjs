import { runBundled } from './bundled.mjs';
import { main } from './main.mjs';

/** `npm run dmn`: writes the decision tables as files that others can open (DMN 1.3), after a rule has changed. */
await main(import.meta.url, () => runBundled('dmn', ['scripts/root.mjs']));
