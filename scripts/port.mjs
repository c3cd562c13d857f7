import { Stop } from './main.mjs';

export const DEFAULT_PORT = 3000;

/**
 * The port that PORT asks for; a `Stop` if it is none. 0 means any free one.
 *
 * @param {string | undefined} text
 * @returns {number}
 */
export function portFrom(text) {
  if (!text) return DEFAULT_PORT;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65535) return port;
  throw new Stop(`PORT is "${text}", which is no port. Give a number up to 65535: PORT=3001 npm start`);
}
