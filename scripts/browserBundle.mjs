import { inRoot } from './root.mjs';

/**
 * A script of ours as browsers get it.
 *
 * @param {string} entryPoint within scripts
 * @param {Record<string, string>} define
 */
export async function browserBundle(entryPoint, define = {}) {
  const { build } = await import('esbuild'); // only now: it is installed by the build that calls this
  const { outputFiles } = await build({
    entryPoints: [inRoot('scripts', entryPoint)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome90', 'firefox90', 'safari15'],
    define,
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
