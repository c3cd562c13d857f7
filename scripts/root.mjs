import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, wherever a script was started from. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * A path inside the repository.
 *
 * @param {string[]} path
 */
export const inRoot = (...path) => resolve(root, ...path);
