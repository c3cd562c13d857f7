import { readFileSync } from 'node:fs';
import { inRoot } from '../../root.mjs';
import { FOLDER } from '../files';
import { engineFor, type Decide, type Values } from './engine';

/** The text of a published file, as it stands in the repository. */
export function publishedFile(name: string): string {
  return readFileSync(inRoot(...FOLDER, `${name}.dmn`), 'utf8');
}

/** The second engine for a published file; `fits` hears which rows won. */
export function decider(name: string, fits?: (row: string) => void): Decide {
  return engineFor(publishedFile(name), fits);
}

/** For tests of many cases, in milliseconds: a busy machine must not make one of them fail. */
export const PATIENCE = 60_000;

/** Counts the comparisons of our results with those of the second engine, and keeps where they differ. */
export class Comparison {
  compared = 0;
  readonly disagreements: { asked: unknown; ours: Values; theirs: Values }[] = [];

  compare(asked: unknown, ours: Values, theirs: Values): void {
    this.compared++;
    const names = [...Object.keys(ours), ...Object.keys(theirs)];
    if (names.some((name) => ours[name] !== theirs[name])) this.disagreements.push({ asked, ours, theirs });
  }
}
