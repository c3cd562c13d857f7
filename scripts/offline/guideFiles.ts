/** The files of one version of the guide, as the build lists them for the service worker (scripts/offline.mjs). */

/** The address within the site, without a slash in front (`en/check/`), and the SHA-256 of the content in base64. */
export type GuideFile = readonly [path: string, hash: string];

export interface GuideFiles {
  /** What every language needs. */
  common: readonly GuideFile[];
  /** What one language needs beside it: its pages, its texts, its manifest. */
  languages: Readonly<Record<string, readonly GuideFile[]>>;
}

/** The language of an address within the site; null where it has none that we know. */
export function languageOf(path: string, { languages }: GuideFiles): string | null {
  const [folder = ''] = path.split('/');
  return Object.keys(languages).includes(folder) ? folder : null;
}

/** The files for these languages, each once. */
export function filesFor(locales: readonly string[], files: GuideFiles): readonly GuideFile[] {
  return [...new Map([files.common, ...locales.map((locale) => files.languages[locale] ?? [])].flat())];
}

/** The file an address means: a page also without its last slash, whatever stands behind the question mark. */
export function fileAt(path: string, files: GuideFiles): GuideFile | null {
  const all = filesFor(Object.keys(files.languages), files);
  return all.find(([known]) => known === path || known === `${path}/`) ?? null;
}

/** Under which address a file is kept: another content is another entry, so that versions never mix. */
export function keyOf([path, hash]: GuideFile, scope: string): string {
  return `${scope}${path}?${encodeURIComponent(hash)}`;
}
