/** From what an older version of the guide kept to what this one keeps, version by version. */
import { toSecond } from './second';
import type { Written } from './written';

/** The first takes version 1 to version 2, and so on. A step stays as it is for ever. */
const steps: readonly ((older: Written) => Written)[] = [toSecond];

/** The way of writing; a change of meaning makes a new number, and a step to it. */
export const SCHEMA = steps.length + 1;

/** What was written in an older version, as this version would have kept it. Nothing said is lost. */
export function migrated(written: Written, schema: number): Written {
  return steps.slice(schema - 1).reduce((older, step) => step(older), written);
}
