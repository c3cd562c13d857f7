import { browserBundle } from './browserBundle.mjs';
import { changePages } from './pages.mjs';

/**
 * Puts into the head of every page what must be there before anything can be pressed. In the page itself: a file would
 * come too late.
 *
 * @param {string} folder of the exported site
 */
export async function addEarlyScript(folder) {
  const script = (await browserBundle('early/main.ts')).trim();
  changePages(folder, (html) => html.replace('</head>', () => `<script>${script}</script></head>`));
}
