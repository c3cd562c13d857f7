import { Stop } from './main.mjs';
import { changePages } from './pages.mjs';

/** Stands in a page that is nothing but text and links (components/ui/Page.tsx). */
const MARK = 'data-text-page="true"';

/** What only scripts can make work. The buttons of the news are brought to life by our own script, in every page. */
const DEAD = /<(form|input|select|textarea)\b|<button\b(?![^>]*id="news-)/;

/**
 * Takes the framework's scripts out of every page that is only text: 115 KB that would do nothing there.
 *
 * @param {string} folder of the exported site
 */
export function stripTextPages(folder) {
  changePages(folder, (html, name) => (html.includes(MARK) ? stripped(html, name) : html));
}

/**
 * @param {string} html
 * @param {string} name of the page, for the message
 */
export function stripped(html, name) {
  const text = html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, '')
    .replace(` ${MARK}`, '');
  const dead = DEAD.exec(text);
  if (dead) throw new Stop(`${name} says it is only text, but holds ${dead[0]}>, which needs scripts.`);
  return text;
}
