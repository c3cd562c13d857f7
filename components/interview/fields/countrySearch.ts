import { formatLocales } from '@/lib/messages/locales';
import type { Texts } from '@/lib/messages/texts';
import type { Country, Nationality } from '@/lib/rules/answers';
import { countryCodes, isTerritory, nationalityCodes, stateOfTerritory } from '@/lib/rules/facts/countryCodes';
import { folded } from '@/lib/typed/folded';

/** What can be chosen: any country or territory, or a nationality. */
export interface Choosable {
  country: Country;
  nationality: Nationality;
}

interface Entry<Code> {
  code: Code;
  name: string;
  /** Everything it may be found by, folded; the name shown comes first. */
  words: readonly string[];
  /** A territory whose people usually have this nationality: found by its own name only. */
  territory?: string;
}

export interface Found<Code> {
  code: Code;
  name: string;
  /** The territories that were asked for, where what is offered is their state. */
  territories: readonly string[];
}

const makers: { [Kind in keyof Choosable]: (texts: Texts) => Entry<Choosable[Kind]>[] } = {
  country: (texts) => countryCodes.map((code) => entry(code, texts)),
  nationality: (texts) => [
    ...nationalityCodes.map((code) => entry(code, texts)),
    ...countryCodes.filter(isTerritory).flatMap((territory) => {
      const state = stateOfTerritory[territory];
      const { name, words } = entry(territory, texts);
      return state === null ? [] : [{ code: state, name: texts.country(state), words, territory: name }];
    }),
  ],
};

/** All that can be found, in the order of the alphabet; being stateless comes last. */
export function entriesOf<Kind extends keyof Choosable>(kind: Kind, texts: Texts): readonly Entry<Choosable[Kind]>[] {
  const { compare } = new Intl.Collator(formatLocales[texts.locale]);
  const last = ({ code }: Entry<string>) => (code === 'stateless' ? 1 : 0);
  return makers[kind](texts).sort((one, other) => last(one) - last(other) || compare(one.name, other.name));
}

/**
 * The entries that fit what was typed, best first: the name, another word for it, a word within one, any part of one.
 * Everything fits an empty box.
 */
export function search<Code extends string>(typed: string, entries: readonly Entry<Code>[]): readonly Found<Code>[] {
  const query = folded(typed).replace(/^the (?=.)/, '');
  const ranks = [0, 1, 2, 3];
  const ranked = entries.map((each) => ({ each, rank: rankOf(each, query) }));
  const found = new Map<Code, { code: Code; name: string; territories: string[] }>();
  for (const rank of ranks) {
    for (const { each } of ranked.filter((one) => one.rank === rank)) {
      const { code, name, territory } = each;
      const known = found.get(code) ?? { code, name, territories: [] };
      if (territory) known.territories.push(territory);
      found.set(code, known);
    }
  }
  return [...found.values()];
}

function rankOf({ code, words, territory }: Entry<string>, query: string): number | null {
  const [name = ''] = words;
  if (territory && query === '') return null;
  if (name.startsWith(query)) return 0;
  if (words.some((word) => word.startsWith(query)) || (!territory && code.toLowerCase() === query)) return 1;
  if (words.some((word) => word.includes(` ${query}`))) return 2;
  return !territory && words.some((word) => word.includes(query)) ? 3 : null;
}

function entry<Code extends Country | Nationality>(code: Code, { country, alsoCalled }: Texts): Entry<Code> {
  const place: Country | Nationality = code;
  const name = country(place);
  const others = place === 'stateless' ? [place] : alsoCalled(place);
  const written = [name, ...others].flatMap((word) => [word, word.replace('St.', 'Saint').replace('&', 'and')]);
  return { code, name, words: [...new Set(written.map(folded))] };
}
