import { main } from './main.mjs';
import { tool } from './tool.mjs';

/**
 * Runs Next's command line without telemetry: a project about privacy does not phone home from its build either.
 *
 * @param {string[]} args
 */
export function next(args) {
  return tool('next', args, { env: { NEXT_TELEMETRY_DISABLED: '1' } });
}

await main(import.meta.url, async () => {
  process.exitCode = await next(process.argv.slice(2));
});
