import { EVERYWHERE, HASHED, KEPT, TYPES } from '../headers.mjs';
import { comment } from './site.mjs';

const EXPLAINED = [
  'How to use it: deploy/README.md. It needs no root, and runs where it can write nothing.',
  '',
  'Everything about the guide stands in the one `handle` and in `handle_errors`, so that they also fit into a site that',
  'serves other things.',
];

/**
 * The whole configuration of a Caddy of its own.
 *
 * @param {import('./site.mjs').Site} site
 */
export function caddyfile({ base, folder, port, host }) {
  const under = `${base}/*`;
  return `${comment(EXPLAINED)}
{
	admin off
	# With a domain of your own below (guide.example.org instead of :${port}) Caddy fetches a certificate and speaks HTTP/2
	# and HTTP/3. Take this line out then.
	auto_https off
	# An error about a request would name the address of the visitor.
	log default {
		output stderr
		level WARN
		exclude http.log.error
	}
}

:${port} {${host === undefined ? '' : `\n\tbind ${host}`}
	# Nobody can be found in it: no address, no query, no browser.
	log {
		output stdout
		format filter {
			wrap json
			fields {
				request>remote_ip delete
				request>remote_port delete
				request>client_ip delete
				request>headers delete
				request>tls delete
				request>uri regexp \\?.* ""
				resp_headers delete
				user_id delete
			}
		}
	}

	handle ${under} {
		root * ${folder}/site

		@written not method GET HEAD
		header @written Allow "GET, HEAD"
		respond @written 405

${headerLines('\t\t')}
		# Once every name of this domain has a certificate:
		# header Strict-Transport-Security "max-age=31536000"

		@hashed {
			path ${base}${HASHED}*
			method GET HEAD
		}
		@rest not {
			path ${base}${HASHED}*
			method GET HEAD
		}
		header @hashed Cache-Control "${KEPT.hashed}"
		header @rest Cache-Control "${KEPT.rest}"
${typeLines('\t\t')}

		file_server {
			precompressed br gzip
			# The record of scripts/publish.mjs is nobody's business.
			hide .*
		}
	}
${base === '' ? '' : OTHERS}
	handle_errors {
		@under path ${under}
		handle @under {
			root * ${folder}/site
${headerLines('\t\t\t')}
			header Cache-Control "${KEPT.rest}"
			header Content-Type "${TYPES.html}"
			rewrite * ${base}/404.html
			file_server {
				precompressed br gzip
			}
		}
	}
}
`;
}

/** Caddy would say 200, and nothing else. */
const OTHERS = `
	handle {
		error 404
	}
`;

/** @param {string} indent */
function headerLines(indent) {
  const set = Object.entries(EVERYWHERE).map(([name, value]) => `${indent}\t${name} "${value}"`);
  return [`${indent}header {`, ...set, `${indent}\tVary Accept-Encoding`, `${indent}\t-Server`, `${indent}}`].join(
    '\n',
  );
}

/** @param {string} indent */
function typeLines(indent) {
  return Object.entries(TYPES)
    .flatMap(([extension, type]) => [
      `${indent}@${extension} path *.${extension}${extension === 'html' ? ' */' : ''}`,
      `${indent}header @${extension} Content-Type "${type}"`,
    ])
    .join('\n');
}
