import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { deployFiles } from './deploy/files.mjs';
import { USUAL, baseFrom } from './deploy/site.mjs';
import { main } from './main.mjs';
import { portFrom } from './port.mjs';
import { inRoot } from './root.mjs';

/**
 * `npm run deploy-files`: writes deploy/. For a server of your own, with your own values and elsewhere:
 * `npm run deploy-files -- --to folder --base /gids --folder /srv/guide --host 127.0.0.1 --port 8080 --no-brotli`.
 */
await main(import.meta.url, () => {
  const { values } = parseArgs({
    options: {
      to: { type: 'string', default: inRoot('deploy') },
      base: { type: 'string', default: USUAL.base },
      folder: { type: 'string', default: USUAL.folder },
      port: { type: 'string', default: String(USUAL.port) },
      host: { type: 'string' },
      'no-brotli': { type: 'boolean', default: false },
    },
  });
  const site = {
    base: baseFrom(values.base),
    folder: values.folder,
    port: portFrom(values.port),
    ...(values.host === undefined ? {} : { host: values.host }),
    brotli: !values['no-brotli'],
  };
  mkdirSync(values.to, { recursive: true });
  for (const [name, text] of Object.entries(deployFiles(site))) writeFileSync(resolve(values.to, name), text);
  console.log(`Written to ${values.to}: ${Object.keys(deployFiles(site)).join(', ')}`);
});
