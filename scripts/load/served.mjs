import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nginxConf } from '../deploy/nginx.mjs';
import { Stop } from '../main.mjs';
import { publish } from '../publish/folder.mjs';
import { inRoot } from '../root.mjs';

/** @typedef {(port: number, folder: string) => [command: string, ...args: string[]]} Command */

/** @type {Record<string, Command>} the servers that are compared; the folder is an empty one for each */
export const SERVERS = {
  'npm start': () => [process.execPath, inRoot('scripts', 'serve.mjs')],
  nginx: (port, folder) => {
    chmodSync(folder, 0o755); // nginx started by root works as somebody else
    mkdirSync(join(folder, 'run'));
    publish(inRoot('out'), join(folder, 'site'), '2026-01-01');
    const file = join(folder, 'nginx.conf');
    writeFileSync(file, nginxConf({ base: '', folder, port, host: '127.0.0.1' }));
    return ['nginx', '-e', 'stderr', '-c', file, '-g', 'daemon off;'];
  },
};

/**
 * Runs a server for as long as `task` takes, and stops it whatever happens.
 *
 * @template T
 * @param {Command} server
 * @param {(port: number) => Promise<T>} task
 */
export async function served(server, task) {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'verblijfwijzer-load-'));
  const [command, ...args] = server(port, folder);
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1' };
  const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const stop = () => void child.kill('SIGTERM');
  const end = () => process.exit(1);
  process.once('exit', stop).once('SIGINT', end).once('SIGTERM', end);
  try {
    while (!(await listens(port))) {
      if (child.exitCode !== null) throw new Stop(`${command} could not be started; its reason stands above.`);
    }
    return await task(port);
  } finally {
    if (child.exitCode === null) {
      const gone = once(child, 'exit');
      stop();
      await gone;
    }
    process.off('exit', stop).off('SIGINT', end).off('SIGTERM', end);
    rmSync(folder, { recursive: true });
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function listens(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const answer = (/** @type {boolean} */ listening) => () => {
      socket.destroy();
      resolve(listening);
    };
    socket.once('connect', answer(true)).once('error', answer(false));
  });
}
