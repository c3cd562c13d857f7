import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

/*
 * `node leash.mjs <folder> <command> …` runs a command for as long as whoever started this keeps the other end of its
 * standard input open, and ends it with everything it started. The folder it worked with is removed then, if one is
 * named. So a test run that is killed leaves nothing behind.
 */
const GRACE = 3_000; // milliseconds

const [folder = '', command = '', ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], detached: true });

process.once('exit', () => {
  if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
});
child.once('error', (error) => {
  console.error(`${command} could not be started: ${error.message}`);
  process.exit(127);
});
child.once('exit', (status) => {
  endAll('SIGKILL'); // what it started and left
  process.exit(status ?? 1);
});

process.stdin.resume().once('close', () => {
  endAll('SIGTERM');
  setTimeout(() => endAll('SIGKILL'), GRACE).unref();
});

/** @param {NodeJS.Signals} signal */
function endAll(signal) {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal); // the whole group
  } catch {
    // There is nobody left.
  }
}
