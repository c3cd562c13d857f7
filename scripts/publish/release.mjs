import { HASHED } from '../headers.mjs';

/** Whoever has a page open since before a release still fetches what that page names. */
const DAYS_KEPT = 7;

/** A day, YYYY-MM-DD. @typedef {string} Day */

/**
 * What is known of the folder that is served.
 *
 * @typedef {object} Record
 * @property {string[]} pages every file without a hash in its name that a release put there: others are not ours
 * @property {{ [name: string]: Day }} retired hashed files that no release has any more, and since when
 */

/** @type {Record} */
export const NOTHING_YET = { pages: [], retired: {} };

/** @param {string} name relative to the folder, with forward slashes */
const isHashed = (name) => `/${name}`.startsWith(HASHED);

/**
 * What to do with the folder when a build becomes the release of that day.
 *
 * @param {Record} before
 * @param {{ built: string[], served: string[], day: Day }} now names of the files in the build and in the folder
 * @returns {{ first: string[], then: string[], gone: string[], after: Record }} names to write, first and then; names
 *   to delete when all is written; and the record from then on
 */
export function release(before, { built, served, day }) {
  const present = new Set(built);
  const retired = Object.fromEntries(
    served
      .filter((name) => isHashed(name) && !present.has(name))
      .map((name) => [name, before.retired[name] ?? day])
      .sort(),
  );
  const expired = Object.keys(retired).filter((name) => daysBetween(retired[name] ?? day, day) > DAYS_KEPT);
  const pages = built.filter((name) => !isHashed(name)).sort(byTurn);
  return {
    first: built.filter(isHashed).sort(),
    then: pages,
    gone: [...expired, ...before.pages.filter((name) => !present.has(name))],
    after: {
      pages,
      retired: Object.fromEntries(Object.entries(retired).filter(([name]) => !expired.includes(name))),
    },
  };
}

/**
 * Pages after the pictures and files they name, and the service worker last: it says what a release consists of. A
 * packed copy goes with its file.
 *
 * @param {string} one
 * @param {string} other
 */
function byTurn(one, other) {
  return turn(one) - turn(other) || (one < other ? -1 : 1);
}

/** @param {string} name */
function turn(name) {
  if (/^sw\.js(\.\w+)?$/.test(name)) return 2;
  return /\.html(\.\w+)?$/.test(name) ? 1 : 0;
}

/**
 * @param {Day} from
 * @param {Day} to
 */
const daysBetween = (from, to) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
