/*
 * The one source of the headers the site is served with: the local server, the tests and the configurations for
 * other servers (scripts/deploy) read it here. Addresses are those within the site: without the path it may live under.
 */

/** @type {Readonly<Record<string, string>>} */
export const EVERYWHERE = {
  // No other site learns which page a couple came from.
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  // Cannot stand in a <meta>; the rest of the policy differs per page and does.
  'Content-Security-Policy': "frame-ancestors 'none'",
};

/** The content is in the name: a changed file has another address. */
export const HASHED = '/_next/static/';

/** How long a browser keeps what. `no-cache` keeps a copy but asks before using it: a changed amount shows at once. */
export const KEPT = { hashed: 'public, max-age=31536000, immutable', rest: 'no-cache' };

/**
 * The type of every kind of file the site has. Said outright: servers guess differently, some not at all.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const TYPES = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
  dmn: 'application/xml',
};

/**
 * The headers for one address within the site, if there is a file or a page at it. What is sent with an error are
 * those for `/`.
 *
 * @param {string} pathname
 * @returns {Record<string, string>}
 */
export function headersFor(pathname) {
  const type = typeOf(pathname);
  return {
    ...EVERYWHERE,
    'Cache-Control': pathname.startsWith(HASHED) ? KEPT.hashed : KEPT.rest,
    ...(type === undefined ? {} : { 'Content-Type': type }),
  };
}

/** @param {string} pathname of a file, or of a page, which is a folder */
function typeOf(pathname) {
  const [, extension = 'html'] = /\.([^./]+)$/.exec(pathname) ?? [];
  return Object.hasOwn(TYPES, extension) ? TYPES[extension] : undefined;
}
