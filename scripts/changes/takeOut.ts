import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Puts `lib` as it was at a commit of the repository in `root` into a folder; throws where that cannot be done. */
export function takeOut(commit: string, root: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const archive = join(folder, 'lib.tar');
  must('git', ['archive', '--format=tar', `--output=${archive}`, commit, 'lib'], root);
  must('tar', ['-xf', 'lib.tar'], folder); // a plain name: tar takes what stands before a colon for a host
}

function must(command: string, args: readonly string[], cwd: string): void {
  const { status, error, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args[0]} failed: ${error?.message ?? stderr.trim()}`);
}
