import { Stop } from '../main.mjs';

/**
 * Where and how a site is served, for a configuration that is written for it.
 *
 * @typedef {object} Site
 * @property {string} base the path it lives under: '' or like '/gids', without a slash at the end
 * @property {string} folder on the machine that serves: `site/` in it holds the files (with `base` as folders in it),
 *   `run/` what the server writes
 * @property {number} port
 * @property {string} [host] the one address to listen on; without it all of the machine
 */

/** @type {Site} what the committed files are written for */
export const USUAL = { base: '', folder: '/srv/verblijfwijzer', port: 8080 };

/**
 * The path as the configurations want it; a `Stop` for one that a configuration could misread.
 *
 * @param {string} text
 */
export function baseFrom(text) {
  const base = text.replace(/\/+$/, '');
  if (/^(\/[a-z0-9][a-z0-9_-]*)*$/i.test(base)) return base;
  throw new Stop(`"${text}" is no path to serve under. Give one like /gids: letters, digits, - and _.`);
}

/** @param {string} text within a regular expression of a server */
export const literally = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * What a file says of itself.
 *
 * @param {string[]} lines
 */
export function comment(lines) {
  const all = ['Written by `npm run deploy-files` from scripts/headers.mjs: change it there.', ...lines];
  return all.map((line) => (line === '' ? '#' : `# ${line}`)).join('\n');
}
