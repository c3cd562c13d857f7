import { Stop, main } from './main.mjs';
import { publish } from './publish/folder.mjs';
import { inRoot } from './root.mjs';

/**
 * `npm run publish-to -- <folder>`: makes out/ (or the build in OUT_DIR) the release that a web server serves from the
 * folder.
 */
await main(import.meta.url, () => {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new Stop('Say into which folder: npm run publish-to -- /srv/verblijfwijzer/site');
  const day = new Date().toISOString().slice(0, 10);
  const { written, deleted } = publish(process.env.OUT_DIR || inRoot('out'), folder, day);
  console.log(`${folder} serves the release: ${written} files written, ${deleted} deleted.`);
});
