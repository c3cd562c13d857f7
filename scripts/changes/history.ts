import { spawnSync } from 'node:child_process';

export interface Commit {
  hash: string;
  /** The short hash and the first line of the message. */
  label: string;
}

/** What git knows of a folder. */
export interface History {
  /** The commit that a name stands for, if it is known here. */
  commit(name: string): Commit | undefined;
  /** Whether the rules of a commit differ from those of another, or from those that lie in the folder. */
  rulesDiffer(commit: Commit, other?: Commit): boolean;
}

/** A change of a test is no change of the rules. */
export const RULES = ['lib/rules', 'lib/interview'];
const NOT_TESTS = ':(exclude)*.test.ts';

/** The history of a folder; of one without a repository of its own nothing is known. */
export function historyOf(folder: string): History {
  const isTop = () => git(folder, ['rev-parse', '--show-prefix']) === '';
  return {
    commit(name) {
      if (!isTop()) return undefined;
      const hash = git(folder, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
      const label = hash && git(folder, ['log', '-1', '--format=%h %s', hash]);
      return hash && label ? { hash, label } : undefined;
    },
    rulesDiffer(commit, other) {
      const hashes = other ? [commit.hash, other.hash] : [commit.hash];
      return git(folder, ['diff', '--name-only', ...hashes, '--', ...RULES, NOT_TESTS]) !== '';
    },
  };
}

/** What git prints, without the last line end; undefined where it fails, or there is no git. */
function git(folder: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout.trimEnd() : undefined;
}
