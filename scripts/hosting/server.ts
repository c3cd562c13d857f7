import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, closeSync, openSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';

/** A web server as a host would start it with our configuration. */
export interface Kind {
  name: string;
  /** The file in the folder that it reads. */
  file: string;
  /** What says whether the configuration is right. */
  check: (config: string) => readonly [command: string, ...args: string[]];
  start: (config: string) => readonly [command: string, ...args: string[]];
}

export interface Running {
  child: ChildProcess;
  /** All it has said so far, its log included. */
  output: () => string;
}

/** Somebody without rights: the configurations promise that this will do. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

export function checked(kind: Kind, folder: string): { status: number | null; said: string } {
  const [command, ...args] = kind.check(join(folder, kind.file));
  const { file, output } = opened(folder, 'check');
  const { status } = spawnSync(command, args, options(folder, file));
  closeSync(file);
  return { status, said: output() };
}

/** Starts it, and waits until it answers. */
export async function started(kind: Kind, folder: string, port: number): Promise<Running> {
  const [command, ...args] = kind.start(join(folder, kind.file));
  const { file, output } = opened(folder, 'output');
  // Whatever becomes of the tests, no server stays behind: it is told when this process is gone.
  const child = spawn('setpriv', ['--pdeathsig', 'TERM', command, ...args], options(folder, file));
  closeSync(file);
  while (!(await listens(port))) {
    if (child.exitCode !== null) throw new Error(`${kind.name} ended:\n${output()}`);
  }
  return { child, output };
}

export async function stopped({ child }: Running): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

/** A file and no pipe: nginx opens /dev/stdout itself, and what Node calls a pipe cannot be opened again. */
function opened(folder: string, name: string) {
  const path = join(folder, 'run', name);
  const file = openSync(path, 'a');
  chmodSync(path, 0o666);
  return { file, output: () => readFileSync(path, 'utf8') };
}

function options(folder: string, file: number) {
  const env = { ...process.env, HOME: join(folder, 'run') };
  const stdio: ['ignore', number, number] = ['ignore', file, file];
  return { env, stdio, cwd: folder, ...NOBODY };
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const answer = (listening: boolean) => () => {
      socket.destroy();
      resolve(listening);
    };
    socket.once('connect', answer(true)).once('error', answer(false));
  });
}
