import { changePages } from './pages.mjs';

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
  const inHead = `<script>${KEEP}</script></head>`;
  changePages(folder, (html) => (html.includes('<form') ? html.replace('</head>', () => inHead) : html));
}
