import { EVERYWHERE, HASHED, KEPT, TYPES } from '../headers.mjs';
import { comment, literally } from './site.mjs';

const EXPLAINED = [
  'How to use it: deploy/README.md. It needs no root: every path it writes to is in run/.',
  '',
  'Everything about the guide stands in the one `location`, with the two `map` above it, so that it also fits into a',
  'server that serves other things.',
];

/**
 * The whole configuration of an nginx of its own.
 *
 * @param {import('./site.mjs').Site & { brotli?: boolean }} site
 */
export function nginxConf({ base, folder, port, host, brotli = true }) {
  return `${comment(EXPLAINED)}
${brotli ? BROTLI : ''}
worker_processes auto;
pid ${folder}/run/nginx.pid;
error_log stderr warn;

events {
    worker_connections 4096;
}

http {
    # An error about a request would name the address of the visitor. What ends the server is still told above.
    error_log stderr emerg;
    # Nobody can be found in it: no address, no query, no browser, nothing typed that does not exist.
    log_format anonymous '$time_iso8601 $request_method $uri $status $body_bytes_sent';
    access_log /dev/stdout anonymous;
    server_tokens off;

    client_body_temp_path ${folder}/run/body;
    proxy_temp_path ${folder}/run/proxy;
    fastcgi_temp_path ${folder}/run/fastcgi;
    uwsgi_temp_path ${folder}/run/uwsgi;
    scgi_temp_path ${folder}/run/scgi;

    sendfile on;
    tcp_nopush on;
    keepalive_timeout 30s;
    client_max_body_size 1k;

    # By status too: what is not there may be there tomorrow.
    map "$status $uri" $verblijfwijzer_kept {
        default "${KEPT.rest}";
        "~^(200|206|304) ${literally(base + HASHED)}" "${KEPT.hashed}";
    }
    map $request_method $verblijfwijzer_allow {
        default "GET, HEAD";
        GET "";
        HEAD "";
    }

    server {
        listen ${host === undefined ? '' : `${host}:`}${port};
        # With a certificate, instead of the line above. HTTP/2 comes with it (from nginx 1.25.1 on: \`http2 on;\`).
        # listen 8443 ssl http2;
        # ssl_certificate ${folder}/certificates/fullchain.pem;
        # ssl_certificate_key ${folder}/certificates/privkey.pem;
        server_name _;

        location ${base}/ {
            root ${folder}/site;
            index index.html;
            error_page 403 404 =404 ${base}/404.html;
            absolute_redirect off; # from /en to /en/, whatever the name and the port outside

            types {
${typeLines()}
            }
            default_type application/octet-stream;
            gzip_static on;
            gzip_vary on;${brotli ? '\n            brotli_static on;' : ''}

${headerLines()}
            add_header Cache-Control $verblijfwijzer_kept always;
            add_header Allow $verblijfwijzer_allow always;
            # Once every name of this domain has a certificate:
            # add_header Strict-Transport-Security "max-age=31536000" always;

            if ($request_method !~ ^(GET|HEAD)$) {
                return 405;
            }
            # The record of scripts/publish.mjs is nobody's business.
            location ~ /\\.(?!well-known/) {
                return 404;
            }
        }
    }
}
`;
}

const BROTLI = `
# Debian package libnginx-mod-http-brotli-static. Without it: take out this line and \`brotli_static\`; all get gzip.
load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
`;

const typeLines = () =>
  Object.entries(TYPES)
    .map(([extension, type]) => `                "${type}" ${extension};`)
    .join('\n');

const headerLines = () =>
  Object.entries(EVERYWHERE)
    .map(([name, value]) => `            add_header ${name} "${value}" always;`)
    .join('\n');
