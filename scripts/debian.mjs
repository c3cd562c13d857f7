import { inPath } from './inPath.mjs';
import { run } from './run.mjs';

/** Whether packages can be installed here without asking anyone: Debian or its kin, and root. */
export function canInstallPackages() {
  return process.getuid?.() === 0 && inPath('apt-get') !== undefined;
}

/**
 * Installs Debian packages. Look afterwards whether the command is there: a package may be a mere pointer.
 *
 * @param {string[]} packages
 */
export async function installPackages(packages) {
  // As in the runlevel for repairs: a server that is installed is not started.
  const env = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  await run('apt-get', ['update', '-q'], { env });
  await run('apt-get', ['install', '-y', '-q', ...packages], { env });
}
