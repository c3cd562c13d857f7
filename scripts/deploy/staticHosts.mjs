import { EVERYWHERE, HASHED, KEPT, TYPES } from '../headers.mjs';
import { comment } from './site.mjs';

/** Kinds of files that a host may not know. */
const UNKNOWN = ['webmanifest', 'dmn'];

/**
 * `_headers` of Netlify and Cloudflare Pages. Where two rules name one header, the first host is silent and the second
 * sends both values, so no header stands in two. For all but the hashed files both send
 * `public, max-age=0, must-revalidate` by themselves, which means what `no-cache` means. A rule for an ending of a name
 * is not possible at the first.
 *
 * @param {{ base: string }} site
 */
export function headersFile({ base }) {
  const everywhere = Object.entries(EVERYWHERE).map(([name, value]) => `  ${name}: ${value}`);
  return `${comment(['For Netlify and Cloudflare Pages: copy it into the folder that is published.'])}
${base}/*
${everywhere.join('\n')}
${base}${HASHED}*
  Cache-Control: ${KEPT.hashed}
`;
}

/**
 * @param {{ base: string }} site
 */
export function vercelJson({ base }) {
  const config = {
    framework: null,
    buildCommand: 'npm run build',
    outputDirectory: 'out',
    trailingSlash: true,
    headers: [
      rule(`${base}/(.*)`, EVERYWHERE),
      rule(`${base}${HASHED}(.*)`, { 'Cache-Control': KEPT.hashed }),
      rule(`${base}/((?!${HASHED.slice(1)}).*)`, { 'Cache-Control': KEPT.rest }),
      ...UNKNOWN.map((extension) => rule(`${base}/(.*)\\.${extension}`, { 'Content-Type': TYPES[extension] ?? '' })),
    ],
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/**
 * @param {string} source
 * @param {Readonly<Record<string, string>>} headers
 */
function rule(source, headers) {
  return { source, headers: Object.entries(headers).map(([key, value]) => ({ key, value })) };
}
