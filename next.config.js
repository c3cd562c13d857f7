// @ts-check
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const BASE_PATH = process.env.BASE_PATH ?? '';

/** The texts of a language. */
const TEXTS = /[\\/]lib[\\/]messages[\\/][a-z]{2,3}[\\/]/;

/** What each row of the rules rests on. */
const RESTS_ON = /[\\/]lib[\\/]rules[\\/]restsOn[\\/]/;

/**
 * A static export: plain files that any host can serve, so there is no server of ours to trust with an answer.
 * `trailingSlash` writes a folder per page, which needs no rewrite rules anywhere.
 *
 * @type {import('next').NextConfig}
 */
const config = {
  output: 'export',
  // For a host that gives the guide a path of its own: BASE_PATH=/gids npm run build.
  basePath: BASE_PATH,
  env: { BASE_PATH },
  trailingSlash: true,
  images: { unoptimized: true },
  reactStrictMode: true,
  // There is one root layout per language, so the page for a wrong address brings its own.
  experimental: { globalNotFound: true },
  webpack: withTexts,
};

export default config;

/**
 * Two things about texts: ICU messages are read when the site is built, and not by a parser of 8 KB on every phone; and
 * files that hold texts of a language say so in their name (`texts-nl-…`), for the service worker and the budgets. Words
 * that are for whoever keeps the rules stay behind.
 *
 * @param {any} bundler webpack's configuration as Next made it, whose type Next does not publish
 * @param {{ dev: boolean, isServer: boolean }} kind
 */
function withTexts(bundler, { dev, isServer }) {
  bundler.module.rules.push({ test: TEXTS, enforce: 'pre', loader: require.resolve('./scripts/icuLoader.mjs') });
  bundler.module.rules.push({ test: RESTS_ON, enforce: 'pre', loader: require.resolve('./scripts/whyLoader.mjs') });
  bundler.resolve.alias['use-intl/format-message'] = 'use-intl/format-message/format-only';
  if (!dev && !isServer) {
    // One file a page: cut into pieces that pages share, the same texts are 10 % more to fetch.
    bundler.optimization.splitChunks.chunks = isNotTexts;
    // What all views have in common, as one file: it packs better.
    bundler.optimization.splitChunks.cacheGroups.views = { minChunks: 5, chunks: 'async', priority: 90, name: 'views' };
    // Next would name a policy of its own here, which lets any address through. Ours is in scripts/policy.mjs.
    delete bundler.output.trustedTypes;
  }
  return bundler;
}

/** @param {{ name?: string | null }} chunk */
function isNotTexts({ name }) {
  return !name?.startsWith('texts-');
}
