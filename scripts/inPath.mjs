import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The file a command name stands for, or undefined if the machine does not have it.
 *
 * @param {string} command
 * @returns {string | undefined}
 */
export function inPath(command) {
  const name = process.platform === 'win32' ? `${command}.exe` : command;
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
