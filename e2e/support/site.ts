import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compress } from '../../scripts/compress.mjs';
import { writeWorker } from '../../scripts/offline.mjs';

/** A site of its own for one test: a copy of the export, which may get a newer version, and a server that may stop. */
export class Site {
  readonly folder = mkdtempSync(join(tmpdir(), 'site-'));
  private server: ChildProcess | null = null;
  private port = 0;

  constructor() {
    cpSync('out', this.folder, { recursive: true });
  }

  get address(): string {
    return `http://localhost:${this.port}`;
  }

  /** Serves the folder, the second time on the port of the first. */
  async starts(): Promise<void> {
    const env = { ...process.env, PORT: String(this.port), HOST: 'localhost', OUT_DIR: this.folder };
    const server = spawn(process.execPath, ['scripts/serve.mjs'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    this.server = server;
    const [line] = await once(server.stdout, 'data'); // the server speaks when it listens
    this.port = Number(/localhost:(\d+)/.exec(String(line))?.[1]);
  }

  async stops(): Promise<void> {
    const { server } = this;
    if (server === null) return;
    this.server = null;
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
  }

  /** A newer version, with other words in one of its pages. */
  async releases(page: string, was: string, is: string): Promise<void> {
    this.changes(page, (text) => text.replaceAll(was, is));
    await writeWorker(this.folder);
    await compress(this.folder);
  }

  /** Changes a file as it is served, and nothing else. */
  changes(file: string, change: (text: string) => string): void {
    const path = join(this.folder, file);
    const text = readFileSync(path, 'utf8');
    const changed = change(text);
    if (changed === text) throw new Error(`${file} stayed as it was`);
    writeFileSync(path, changed);
    for (const packed of ['.br', '.gz']) rmSync(path + packed, { force: true });
  }

  async isTakenDown(): Promise<void> {
    await this.stops();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
