import { createHash } from 'node:crypto';
import { Stop } from './main.mjs';
import { changePages } from './pages.mjs';

/*
 * The Content Security Policy of each page: only our own scripts run, by hash where they stand in the page, nothing is
 * sent anywhere else, and no form goes out. It stands in the page, since the hashes differ per page; what cannot stand
 * there is in headers.mjs.
 */

/**
 * The framework's loader sets the address of a script from a string. This is the one way that is left open: to our own
 * built files and our service worker. Runs before everything else.
 */
const TRUSTED_TYPES =
  'window.trustedTypes&&trustedTypes.createPolicy("default",{createScriptURL:function(address){' +
  'var url=new URL(address,location.href);' +
  'if(url.origin===location.origin&&/\\/_next\\/static\\/|\\/sw\\.js$/.test(url.pathname))return address;' +
  'throw new TypeError("not a script of this site: "+address)}});';

/** What React writes where a form waits for its scripts; a submit before that is kept, and replayed by them. */
const REACT_SENTINEL = 'javascript:throw new Error(&#x27;React form unexpectedly submitted.&#x27;)';

/**
 * Puts the policy into every page of the folder.
 *
 * @param {string} folder
 */
export function secure(folder) {
  changePages(folder, secured);
}

/**
 * The page with its policy. Throws for a page that holds what the policy would forbid, so that it is found when the
 * site is built and not by a visitor.
 *
 * @param {string} html
 * @param {string} name of the page, for the message
 */
export function secured(html, name) {
  const charset = /<head[^>]*>\s*<meta charSet="utf-8"\/>/i.exec(html)?.[0];
  if (charset === undefined) throw new Stop(`${name} does not begin its head with its character set.`);
  for (const [what, found] of forbidden(html)) throw new Stop(`${name} holds ${what}: ${found}`);
  const withTypes = html.replace(charset, () => `${charset}<script>${TRUSTED_TYPES}</script>`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(withTypes)}"/>`;
  return withTypes.replace(charset, () => `${charset}${meta}`);
}

/** @param {string} html */
function policyFor(html) {
  const scripts = inlineScripts(html).map(hashOf);
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, style = '']) => hashOf(style));
  return [
    "default-src 'none'",
    ['script-src', "'self'", ...new Set(scripts)].join(' '),
    ['style-src', "'self'", ...new Set(styles)].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/** @param {string} text */
function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** @param {string} html */
function inlineScripts(html) {
  return [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)]
    .filter(([, attributes = '']) => !/\bsrc=/.test(attributes))
    .map(([, , text = '']) => text);
}

/**
 * @param {string} html
 * @returns {[what: string, found: string][]}
 */
function forbidden(html) {
  const markup = html.replace(/<script[^>]*>[\s\S]*?<\/script>/g, (script) => script.slice(0, script.indexOf('>') + 1));
  /** @type {[string, RegExp][]} */
  const kinds = [
    ['a handler in an attribute', /<[^>]*\son[a-z]+=/gi],
    ['a style in an attribute', /<[^>]*\sstyle="[^"]*/gi],
    // Ours is put in by inlineStyles.mjs, from a file of the build.
    ['a style in the page', /<style(?! data-href="[^"]*\/_next\/static\/css\/)[\s>]/gi],
    ['a script address', /(?:href|src|action)="javascript:[^"]*/gi],
    ['something loaded from another site', /<(?:script|link|img|iframe)[^>]*\s(?:src|href)="(?:https?:)?\/\/[^"]*/gi],
  ];
  return kinds.flatMap(([what, pattern]) =>
    [...markup.matchAll(pattern)]
      .map(([found]) => found)
      .filter((found) => found !== `action="${REACT_SENTINEL}`)
      .filter((found) => !/<link[^>]*rel="(?:alternate|canonical)"/.test(found))
      .map((found) => /** @type {[string, string]} */ ([what, found.slice(0, 120)])),
  );
}
