import type { Texts } from '../../lib/messages/texts';
import type { SourceId } from '../../lib/rules/facts/sources';
import { contents } from './page/contents';
import { page } from './page/page';
import { sources } from './page/sources';
import { personas } from './personas';

/** Where the pages are kept, relative to the root. */
export const FOLDER = 'docs/personas';

/** Every file of the folder, by its name. */
export function pages(texts: Texts): Map<string, string> {
  const cited = new Set<SourceId>();
  const files = personas.map((persona) => {
    const { text, cited: here } = page(persona, texts);
    for (const id of here) cited.add(id);
    return [`${persona.id}.md`, text] as const;
  });
  return new Map([['README.md', contents(personas, texts)], ...files, ['sources.md', sources(cited, texts)]]);
}
