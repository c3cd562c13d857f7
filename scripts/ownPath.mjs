import { build } from './build.mjs';
import { browserTests } from './e2e.mjs';

/** Builds the guide for a host that gives it a path of its own, and goes through it there. */
export async function ownPathTests() {
  process.env.BASE_PATH = '/gids';
  await build();
  return browserTests('own-path');
}
