import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changePages } from './pages.mjs';

const SHEET = /<link rel="stylesheet" href="([^"]+)"([^>]*)>/g;

/**
 * Puts the style of every page into the page. It is 7 KB, and fetching it beside the scripts takes a slow phone almost a
 * second in which nothing is shown. The link stays for React, which looks for it, but fetches nothing.
 *
 * @param {string} folder of the exported site
 */
export function inlineStyles(folder) {
  changePages(folder, (html) => withStyles(html, (href) => readFileSync(fileAt(folder, href), 'utf8')));
}

/**
 * @param {string} html
 * @param {(href: string) => string} read the content of a style sheet
 */
export function withStyles(html, read) {
  return html.replace(SHEET, (_, href, rest) => {
    const link = `<link rel="stylesheet" href="${href}" disabled=""${rest}>`;
    return `<style data-href="${href}">${read(href)}</style>${link}`;
  });
}

/**
 * @param {string} folder
 * @param {string} href with the path the site lives under, if it has one
 */
function fileAt(folder, href) {
  return join(folder, href.slice(href.indexOf('/_next/')));
}
