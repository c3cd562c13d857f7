import { cpus } from 'node:os';
import { build } from './build.mjs';
import { inPath } from './inPath.mjs';
import { SERVERS, served } from './load/served.mjs';
import { mix, wrk } from './load/wrk.mjs';
import { Stop, main } from './main.mjs';

const WARM = 5; // seconds
const MEASURED = 20;

/**
 * `npm run bench:load`: how many requests a second the server of `npm start` answers, beside nginx with the
 * configuration of deploy/, each for the same files. Both and the one who asks share this machine.
 */
await main(import.meta.url, async () => {
  const missing = ['wrk', 'nginx'].filter((command) => inPath(command) === undefined);
  if (missing.length > 0) {
    throw new Stop(`This needs ${missing.join(' and ')}: apt-get install wrk nginx libnginx-mod-http-brotli-static`);
  }
  await build();
  const paths = mix();
  console.log(`${paths.length} files in turn, packed with Brotli, 64 connections, ${MEASURED} seconds each`);
  console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}\n`);
  console.log('| server    | requests a second | half within | 99% within | a second | errors |');
  console.log('| --------- | ----------------- | ----------- | ---------- | -------- | ------ |');
  for (const [name, server] of Object.entries(SERVERS)) {
    const { requests, p50, p99, megabytes, errors } = await served(server, async (port) => {
      await wrk(port, paths, WARM);
      return wrk(port, paths, MEASURED);
    });
    const cells = [name.padEnd(9), String(Math.round(requests)), p50, p99, megabytes, String(errors)];
    console.log(`| ${cells.join(' | ')} |`);
  }
});
