import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { RULES, type Commit, type History } from './history';

/** Rules to compare: those of a commit, or those that lie in a folder. */
export type Side = { label: string } & ({ kind: 'commit'; commit: Commit } | { kind: 'folder'; folder: string });

export function workingTree(root: string): Side {
  return { kind: 'folder', folder: root, label: 'the working tree' };
}

/** What somebody names on the command line: a folder that holds `lib`, or else a commit. */
export function sideNamed(name: string, history: History): Side | undefined {
  if (existsSync(join(name, 'lib'))) return { kind: 'folder', folder: resolve(name), label: `the folder ${name}` };
  const commit = history.commit(name);
  return commit && atCommit(commit);
}

/**
 * What to compare with when nobody says: the main branch, else the commit before; whichever has other rules. A folder
 * from elsewhere is compared with the working tree. Where there is nothing to compare with, it tells why.
 */
export function baseFor(head: Side, root: string, history: History): Side | { nothing: string } {
  if (head.kind === 'folder' && head.folder !== root) return workingTree(root);
  const commit = head.kind === 'commit' ? head.commit : undefined;
  // What is not committed yet has the last commit before it.
  const candidates = ['origin/main', ...(commit ? [`${commit.hash}^`] : ['HEAD', 'HEAD^'])];
  const same: string[] = [];
  const unknown: string[] = [];
  for (const name of candidates) {
    const known = history.commit(name);
    if (known && history.rulesDiffer(known, commit)) return atCommit(known);
    (known ? same : unknown).push(name.replace(/^\w{40}/, 'the commit'));
  }
  const why = [
    ...(same.length > 0 ? [`${RULES.join(' and ')} are as in ${same.join(' and ')}`] : []),
    ...(unknown.length > 0 ? [`git knows no ${unknown.join(' and no ')} here`] : []),
  ];
  return { nothing: `Nothing to compare: ${why.join('; ')}.` };
}

function atCommit(commit: Commit): Side {
  return { kind: 'commit', commit, label: commit.label };
}
