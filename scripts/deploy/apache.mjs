import { EVERYWHERE, HASHED, KEPT, TYPES } from '../headers.mjs';
import { comment, literally } from './site.mjs';

const EXPLAINED = [
  'For Apache 2.4, in the folder of the guide. Modules: headers, mime, dir, rewrite.',
  'Apache writes the address of the visitor into its log; only who runs the server can change that (deploy/README.md).',
];

/** The packed copies, the better one first. */
const PACKED = [
  { coding: 'br', ending: 'br' },
  { coding: 'gzip', ending: 'gz' },
];

/**
 * @param {{ base: string }} site
 */
export function htaccess({ base }) {
  return `${comment(EXPLAINED)}

Options -Indexes -MultiViews
DirectoryIndex index.html
ErrorDocument 404 ${base}/404.html
AddDefaultCharset Off
FileETag MTime Size

# "br" is also a language, and .gz a type of its own.
RemoveLanguage .br
RemoveType .br .gz
AddEncoding br .br
AddEncoding gzip .gz
${typeLines()}

RewriteEngine On
RewriteCond %{REQUEST_METHOD} !^(GET|HEAD)$
RewriteRule ^ - [R=405,L]
RewriteRule (^|/)\\.(?!well-known/) - [R=404,L]
${PACKED.map(rewritten).join('\n')}

${headerLines()}
Header always set Cache-Control "${KEPT.rest}"
Header always set Cache-Control "${KEPT.hashed}" "expr=%{REQUEST_STATUS} in {'200', '206', '304'} && %{REQUEST_URI} =~ m#^${literally(base + HASHED)}#"
Header always set Allow "GET, HEAD" "expr=%{REQUEST_STATUS} == '405'"
Header always set Vary "Accept-Encoding"
# Once every name of this domain has a certificate:
# Header always set Strict-Transport-Security "max-age=31536000"
`;
}

/** @param {{ coding: string, ending: string }} packed */
function rewritten({ coding, ending }) {
  return `RewriteCond %{HTTP:Accept-Encoding} \\b${coding}\\b
RewriteCond %{REQUEST_FILENAME}.${ending} -f
RewriteRule ^(.+)$ $1.${ending} [E=no-gzip:1,E=no-brotli:1,L]`;
}

const typeLines = () =>
  Object.entries(TYPES)
    .map(([extension, type]) => `AddType "${type}" .${extension}`)
    .join('\n');

const headerLines = () =>
  Object.entries(EVERYWHERE)
    .map(([name, value]) => `Header always set ${name} "${value}"`)
    .join('\n');
