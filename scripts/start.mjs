import { build } from './build.mjs';
import { main } from './main.mjs';
import { portFrom } from './port.mjs';

/** `npm start`: installs and builds what is missing or changed, then serves, in one process so that signals arrive. */
await main(import.meta.url, async () => {
  portFrom(process.env.PORT); // a mistake in it is better told now than after the build
  await build();
  const { serve } = await import('./serve.mjs'); // only now: it needs an installed package
  await serve();
});
