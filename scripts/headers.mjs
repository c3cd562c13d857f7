/*
 * The one source of the headers the site is served with: the local server, the tests and the configurations for
 * other servers read it here.
 */

/** @type {Readonly<Record<string, string>>} */
const EVERYWHERE = {
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
const HASHED = '/_next/static/';

/**
 * The headers for one address.
 *
 * @param {string} pathname
 * @returns {Record<string, string>}
 */
export function headersFor(pathname) {
  // `no-cache` keeps a copy but asks before using it: a changed amount shows at once.
  const cacheControl = pathname.startsWith(HASHED) ? 'public, max-age=31536000, immutable' : 'no-cache';
  return { ...EVERYWHERE, 'Cache-Control': cacheControl };
}
