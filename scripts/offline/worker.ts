/// <reference lib="webworker" />
/**
 * The service worker. It keeps a copy of one whole version of the guide, in the languages in use, and answers from that
 * copy alone: what a couple sees during an interview is always one version. A newer version waits until somebody asks
 * for it, or until no page of the old one is open.
 */
import { fill, forgetOthers, repair, type Device } from './copy';
import { fileAt, filesFor, keyOf, languageOf, type GuideFile, type GuideFiles } from './guideFiles';

declare const self: ServiceWorkerGlobalScope;
/** Written in by the build. */
declare const GUIDE_FILES: GuideFiles;

/** What an address that is not on the device shows when there is no internet. */
const OFFLINE = 'offline/';

const scope = self.registration.scope;
/** Named by the path, since two copies of the guide may share a host. */
const CACHE = `verblijfwijzer ${scope}`;
/** The list of the version before, whose pages may still be open in another tab. */
const LIST = `${CACHE} list`;
const files = GUIDE_FILES;
const languagesAdded = new Set<string>();

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', (event) => {
  if (event.data === 'renew') event.waitUntil(self.skipWaiting());
  if (event.data === 'check') event.waitUntil(check(event.source));
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathOf(request.url);
  if (request.method !== 'GET' || path === null) return;
  const file = fileAt(path, files);
  if (file !== null) event.respondWith(answer(request, file));
  else if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => offlinePage()));
  else event.respondWith(fromEarlier(request));

  const language = languageOf(path, files);
  if (request.mode === 'navigate' && language !== null) event.waitUntil(addLanguage(language));
});

async function install(): Promise<void> {
  await fill(filesFor(await languagesInUse(), files), await device());
}

async function activate(): Promise<void> {
  const list = await caches.open(LIST);
  const before = (await (await list.match(scope))?.json()) as readonly GuideFile[] | undefined; // we wrote it ourselves
  const now = filesFor(Object.keys(files.languages), files);
  // What a still newer version is fetching at this moment is not ours to forget.
  if (!self.registration.installing) await forgetOthers([...now, ...(before ?? [])], await device());
  await list.put(scope, new Response(JSON.stringify(now)));
  await self.clients.claim();
  // A language whose first page was opened while we were being installed.
  for (const language of await languagesInUse()) await addLanguage(language);
}

/** The copy; what is not in it yet comes from the network, as it would without us. */
async function answer(request: Request, file: GuideFile): Promise<Response> {
  const { cache } = await device();
  const kept = await cache.match(keyOf(file, scope));
  if (kept !== undefined) return kept;
  return fetch(request).catch(() => (request.mode === 'navigate' ? offlinePage() : Response.error()));
}

/** A file that this version does not know: a tab of an earlier one asks for it. */
async function fromEarlier(request: Request): Promise<Response> {
  const { cache } = await device();
  return (await cache.match(request, { ignoreSearch: true, ignoreVary: true })) ?? fetch(request);
}

async function offlinePage(): Promise<Response> {
  const { cache } = await device();
  const page = fileAt(OFFLINE, files);
  return (page && (await cache.match(keyOf(page, scope)))) ?? Response.error();
}

/** A language is kept from the first of its pages that is opened. */
async function addLanguage(language: string): Promise<void> {
  if (languagesAdded.has(language)) return;
  languagesAdded.add(language);
  const missing = filesFor([language], files);
  await inTurn(async () => fill(missing, await device())).catch(() => languagesAdded.delete(language));
}

/** The languages of the pages that are open, and those that were kept before. */
async function languagesInUse(): Promise<string[]> {
  const { cache } = await device();
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const addresses = [...windows, ...(await cache.keys())].map(({ url }) => pathOf(url) ?? '');
  return [...new Set(addresses.map((path) => languageOf(path, files)))].filter((language) => language !== null);
}

/** Puts the copy in order, and tells the page that asked whether something was not. */
async function check(page: Client | ServiceWorker | MessagePort | null): Promise<void> {
  const repaired = await inTurn(async () => repair(filesFor(await languagesInUse(), files), await device()));
  if (repaired > 0) page?.postMessage('repaired');
}

let last: Promise<unknown> = Promise.resolve();

/** One piece of work on the copy after another: two at once would fetch the same files. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const mine = last.catch(() => undefined).then(work);
  last = mine;
  return mine;
}

async function device(): Promise<Device> {
  return { cache: await caches.open(CACHE), scope, fetch: (address, options) => fetch(address, options) };
}

/** The address within the site; null for another site. */
function pathOf(url: string): string | null {
  const [address = ''] = url.split(/[?#]/);
  return address.startsWith(scope) ? address.slice(scope.length) : null;
}
