import type { Answers } from '../../../lib/rules/answers';
import type { Plan, Step } from './plan';

/** A page that is opened, and what the visitor does there. */
export interface Opened {
  name: string;
  url: string;
  plan: Plan;
  /** What stands on the device before the visit. */
  saved?: string;
  /** What must stand there after it. */
  keeps?: Answers;
}

/** Written here by hand, as in the browser tests: it is what browsers have. */
const STORAGE_KEY = 'verblijfwijzer';
/** Milliseconds: several times what the slowest page takes. */
const PATIENCE = 30_000;

export function planOf(continueLabel: string, ...steps: Step[]): Plan {
  return { steps, continueLabel, storageKey: STORAGE_KEY, patience: PATIENCE };
}
