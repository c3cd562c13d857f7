import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { inRoot } from '../../root.mjs';

export interface Server {
  origin: string;
  stop: () => void;
}

/** The server of the guide itself, for one folder, on a free port. */
export async function serverFor(folder: string): Promise<Server> {
  const env = { ...process.env, OUT_DIR: folder, HOST: 'localhost', PORT: '0' };
  const child = spawn(process.execPath, [inRoot('scripts', 'serve.mjs')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = () => void child.kill();
  process.once('exit', stop);
  for await (const line of createInterface(child.stdout)) {
    const origin = /http:\/\/[^/ ]+/.exec(line)?.[0];
    if (origin !== undefined) return { origin, stop };
  }
  throw new Error(`the server for ${folder} ended before it listened`);
}
