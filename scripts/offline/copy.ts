/** The copy of the guide on the device: a cache in which each file stands under its address and its hash. */
import { keyOf, type GuideFile } from './guideFiles';

/** Few enough to leave a slow connection to the person who is reading. */
const AT_ONCE = 3;

/** What the copy needs of the browser. */
export interface Device {
  cache: Cache;
  /** The address of the site, with a slash at the end. */
  scope: string;
  fetch: (address: string, options: RequestInit) => Promise<Response>;
}

/** Fetches what is missing. Throws where a file cannot be had, or is not the one that the list names. */
export async function fill(files: readonly GuideFile[], device: Device): Promise<void> {
  await each(files, async (file) => {
    if ((await device.cache.match(keyOf(file, device.scope))) === undefined) await fetchInto(file, 'default', device);
  });
}

/**
 * Looks at every byte of the files and fetches anew what is damaged or gone. What is damaged is taken out first, so that
 * the network is asked for it where it cannot be fetched now. Gives the number of damaged files that are whole again.
 */
export async function repair(files: readonly GuideFile[], device: Device): Promise<number> {
  let repaired = 0;
  await each(files, async (file) => {
    const key = keyOf(file, device.scope);
    const kept = await device.cache.match(key);
    if (kept !== undefined && (await isWhole(kept, file))) return;
    await device.cache.delete(key);
    const isHere = await fetchInto(file, 'reload', device).then(
      () => true,
      () => false,
    );
    if (kept !== undefined && isHere) repaired += 1;
  });
  return repaired;
}

/** Forgets the files of earlier versions. `kept` are the files that tabs may still ask for. */
export async function forgetOthers(kept: readonly GuideFile[], { cache, scope }: Device): Promise<void> {
  const keys = new Set(kept.map((file) => keyOf(file, scope)));
  for (const request of await cache.keys()) {
    if (!keys.has(request.url)) await cache.delete(request);
  }
}

/** The browser compares the content with the hash: a half file, or the page of a hotel’s network, is an error. */
async function fetchInto(file: GuideFile, hashed: RequestCache, { cache, scope, fetch }: Device): Promise<void> {
  const [path, hash] = file;
  const response = await fetch(scope + path, {
    integrity: `sha256-${hash}`,
    // What has its hash in its name cannot be an older one.
    cache: path.startsWith('_next/static/') ? hashed : 'no-cache',
    redirect: 'error',
    priority: 'low',
  });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  await cache.put(keyOf(file, scope), response);
}

async function isWhole(response: Response, [, hash]: GuideFile): Promise<boolean> {
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return btoa(String.fromCharCode(...new Uint8Array(digest))) === hash;
}

async function each(files: readonly GuideFile[], work: (file: GuideFile) => Promise<void>): Promise<void> {
  const waiting = [...files];
  const worker = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) await work(file);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
