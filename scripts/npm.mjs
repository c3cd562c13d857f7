import { run } from './run.mjs';

/**
 * Runs npm: the very one that started this script where there is one, so that versions cannot differ and no `npm.cmd`
 * is needed on Windows.
 *
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function npm(args, options) {
  const cli = process.env.npm_execpath;
  if (cli && /npm-cli\.c?js$/.test(cli)) return run(process.execPath, [cli, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}
