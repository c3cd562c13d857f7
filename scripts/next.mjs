import { main } from './main.mjs';
import { tool } from './tool.mjs';

/** Next's commands that bundle. Webpack and not Turbopack: docs/decisions/012-webpack-for-its-smaller-pages.md. */
const BUNDLING = ['build', 'dev'];

/**
 * Runs Next's command line without telemetry: a project about privacy does not phone home from its build either.
 *
 * @param {string[]} args
 */
export function next([command = '', ...args]) {
  const bundler = BUNDLING.includes(command) ? ['--webpack'] : [];
  return tool('next', [command, ...bundler, ...args], { env: { NEXT_TELEMETRY_DISABLED: '1' } });
}

await main(import.meta.url, async () => {
  process.exitCode = await next(process.argv.slice(2));
});
