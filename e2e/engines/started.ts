import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface Started {
  /** The words in which the program said it was ready. */
  said: string;
  stop: () => Promise<void>;
}

const PATIENCE = 30_000; // milliseconds until a program must be ready

interface Needs {
  env?: Record<string, string>;
  /** What it works with, removed when it ends. */
  folder?: string;
  /** What it says when it is ready; the first group is kept. Without it, a start is enough. */
  ready?: RegExp;
}

/** Starts a program on a leash (leash.mjs). */
export async function start(
  [command = '', ...args]: readonly string[],
  { env = {}, folder = '', ready = /^/ }: Needs,
): Promise<Started> {
  const leash = join(import.meta.dirname, 'leash.mjs');
  const child = spawn(process.execPath, [leash, folder, command, ...args], {
    env: { ...process.env, ...env },
    detached: true, // a signal to the tests must not end the leash before it ended its program
  });
  const ended = once(child, 'exit');
  const stop = async () => {
    child.stdin.end();
    await ended;
  };

  let output = '';
  const said = new Promise<string>((resolve, reject) => {
    const hear = (text: Buffer) => {
      output += text.toString();
      const match = ready.exec(output);
      if (match) resolve(match[1] ?? match[0]);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('spawn', () => hear(Buffer.of()));
    const giveUp = () => reject(new Error(`${command} was not ready. It said: ${output}`));
    const timer = setTimeout(giveUp, PATIENCE);
    child.once('exit', giveUp).once('exit', () => clearTimeout(timer));
    child.stdin.on('error', () => undefined); // it ended by itself
  });
  try {
    return { said: await said, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
