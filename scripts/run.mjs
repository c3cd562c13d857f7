import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './root.mjs';

/**
 * Runs a program in the repository to its end and returns its exit status (127 if it could not be started).
 * It gets no standard input, so nothing can wait for a key; `stdout` may be an open file to write to. A signal to this process is passed on and ends both.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, stdout?: 'inherit' | 'toStderr' | number, shell?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { env = {}, stdout = 'inherit', shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', stdout === 'toStderr' ? 2 : stdout, 'inherit'],
      shell,
    });

    /** @type {NodeJS.Signals | undefined} */
    let received;
    /** @param {NodeJS.Signals} signal */
    const passOn = (signal) => {
      received = signal;
      child.kill(signal);
    };
    process.on('SIGINT', passOn).on('SIGTERM', passOn);

    /** @param {number} status */
    const end = (status) => {
      process.off('SIGINT', passOn).off('SIGTERM', passOn);
      if (received) process.exit(128 + constants.signals[received]);
      resolve(status);
    };
    child.once('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      end(127);
    });
    child.once('exit', (status, signal) => end(status ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}
