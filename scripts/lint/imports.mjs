import { closedTo } from '../rooms.mjs';

/** @typedef {{ regex: string, message: string }} Pattern for ESLint's no-restricted-imports */

/** Rooms that know nothing of the framework, so that the rules outlive it. */
const PLAIN_ROOMS = ['lib/rules', 'lib/interview', 'lib/plan', 'lib/saved', 'lib/typed'];

/** @type {Pattern} */
const zod = { regex: '^zod(/|$)', message: 'Import z from lib/zod.ts, which sets it up for a strict CSP.' };

/** @type {Pattern} */
const intl = { regex: '^(next-intl|use-intl)(/|$)', message: 'Only lib/messages knows how texts are read.' };

/** @type {Pattern} */
const framework = {
  regex: '^(react|react-dom|react-hook-form|next|xstate|@xstate|@hookform)(/|$)',
  message: 'This room does without React, Next and XState.',
};

/** @type {Pattern} */
const node = { regex: '^node:', message: 'This code runs in the browser.' };

/** @type {Pattern} */
const notOwn = {
  regex: '^(?!\\.{1,2}/|@/lib/rules/|@/lib/zod$)',
  message: 'lib/rules imports only itself and lib/zod.ts.',
};

/**
 * What files of a room must not import. Tests are bound by the directions too, but may use test libraries and Node.
 *
 * @param {string} room
 * @param {{ tests: boolean }} kind
 * @returns {Pattern[]}
 */
export function closedImports(room, { tests }) {
  const patterns = closedTo(room).map(closedRoom);
  patterns.push(zod);
  if (room !== 'lib/messages') patterns.push(intl);
  if (PLAIN_ROOMS.includes(room)) patterns.push(framework);
  if (!tests && room !== 'app') patterns.push(node);
  if (!tests && room === 'lib/rules') patterns.push(notOwn);
  return patterns;
}

/** For everything outside the rooms. */
export const closedToTools = [zod, intl];

/**
 * Matches the alias (`@/lib/plan/x`) and relative forms (`../plan/x`, `../../lib/plan`).
 *
 * @param {string} room
 * @returns {Pattern}
 */
function closedRoom(room) {
  const name = room.replace(/^lib\//, '');
  return {
    regex: `^(@/|(\\.\\./)+)${room === name ? '' : '(lib/)?'}${name}(/|$)`,
    message: `Imports run one way: this room must not know ${room} (see docs/architecture.md).`,
  };
}
