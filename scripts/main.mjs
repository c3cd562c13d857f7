import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** An end that needs a sentence and no stack: something the reader can put right. */
export class Stop extends Error {}

/**
 * Runs `task` if the calling file is the one Node was asked to run, so that every script can also be imported.
 * A `Stop` prints its sentence and ends with status 1.
 *
 * @param {string} url `import.meta.url` of the caller
 * @param {() => Promise<void> | void} task
 */
export async function main(url, task) {
  const started = process.argv[1];
  if (!started || realpathSync(started) !== realpathSync(fileURLToPath(url))) return;
  try {
    await task();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
