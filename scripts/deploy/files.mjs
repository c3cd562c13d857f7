import { htaccess } from './apache.mjs';
import { caddyfile } from './caddy.mjs';
import { nginxConf } from './nginx.mjs';
import { headersFile, vercelJson } from './staticHosts.mjs';

/**
 * Every configuration that is written, by the name of its file.
 *
 * @param {import('./site.mjs').Site & { brotli?: boolean }} site
 * @returns {Record<string, string>}
 */
export function deployFiles(site) {
  return {
    'nginx.conf': nginxConf(site),
    Caddyfile: caddyfile(site),
    '.htaccess': htaccess(site),
    _headers: headersFile(site),
    'vercel.json': vercelJson(site),
  };
}
