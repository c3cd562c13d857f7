// @ts-check

/**
 * A static export: plain files that any host can serve, so there is no server of ours to trust with an answer.
 * `trailingSlash` writes a folder per page, which needs no rewrite rules anywhere.
 *
 * @type {import('next').NextConfig}
 */
const config = {
  output: 'export',
  trailingSlash: true,
  images: { unoptimized: true },
  reactStrictMode: true,
  // There is one root layout per language, so the page for a wrong address brings its own.
  experimental: { globalNotFound: true },
  // Said outright: Next would otherwise guess from the nearest lockfile, which may belong to a folder above.
  turbopack: { root: import.meta.dirname },
};

export default config;
