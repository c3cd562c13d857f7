import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * React keeps a press on Continue that comes before its scripts, with a few lines at the end of the page. On a slow line
 * the button is there before that end: such a press waits for it.
 */
const KEEP =
  'document.addEventListener("submit",function(event){' +
  'if(document.readyState!=="loading")return;event.preventDefault();' +
  'var form=event.target,button=event.submitter;' +
  'document.addEventListener("DOMContentLoaded",function(){form.requestSubmit(button)},{once:true})},true);';

/**
 * Lets no press be lost in pages with a form.
 *
 * @param {string} folder of the exported site
 */
export function keepEarlySubmits(folder) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const file = join(folder, name);
    const html = readFileSync(file, 'utf8');
    if (html.includes('<form'))
      writeFileSync(
        file,
        html.replace('</head>', () => `<script>${KEEP}</script></head>`),
      );
  }
}
