import { dmnFile } from './definitions';
import { published } from './published';

/** Where they stand in the repository, and so on the site: /rules/route.dmn. */
export const FOLDER = ['public', 'rules'] as const;

/** The files to publish, by name. */
export const files: ReadonlyMap<string, string> = new Map(
  published.map((file) => [`${file.name}.dmn`, dmnFile(file)] as const),
);
