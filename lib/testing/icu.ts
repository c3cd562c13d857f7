/** Looks into the texts themselves: which there are, and what each must be filled with. */
import type { Messages } from '../messages/type';

/** Every text by its key (`questions.passport.title`). */
export function textsByKey(tree: Messages): Map<string, string> {
  return new Map(leaves(tree, ''));
}

function* leaves(tree: object, path: string): Generator<[key: string, text: string]> {
  for (const [name, value] of Object.entries(tree)) {
    if (typeof value === 'string') yield [path + name, value];
    else yield* leaves(value, `${path}${name}.`);
  }
}

/** The arguments an ICU text names: `{filing}`, and the `count` of `{count, plural, …}`. */
export function argumentsOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name]) => name ?? ''))].sort();
}
