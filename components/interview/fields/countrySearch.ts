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

/** What countries are called in languages other than that of the page, where that has been fetched. */
export type NamesEverywhere = Partial<Record<Country, readonly string[]>>;

interface Entry<Code> {
  code: Code;
  name: string;
  /** Everything it may be found by on this page, folded; the name shown comes first. */
  words: readonly string[];
  /** What it is called elsewhere, folded. */
  elsewhere: readonly string[];
  /** A territory whose people usually have this nationality: found by its own name only. */
  territory?: string;
}

export interface Found<Code> {
  code: Code;
  name: string;
  /** The territories that were asked for, where what is offered is their state. */
  territories: readonly string[];
}

type Maker<Code> = (texts: Texts, everywhere: NamesEverywhere) => Entry<Code>[];

const makers: { [Kind in keyof Choosable]: Maker<Choosable[Kind]> } = {
  country: (texts, everywhere) => countryCodes.map((code) => entry(code, texts, everywhere)),
  nationality: (texts, everywhere) => [
    ...nationalityCodes.map((code) => entry(code, texts, everywhere)),
    ...countryCodes.filter(isTerritory).flatMap((territory) => {
      const state = stateOfTerritory[territory];
      const { name, ...names } = entry(territory, texts, everywhere);
      return state === null ? [] : [{ ...names, code: state, name: texts.country(state), territory: name }];
    }),
  ],
};

/** All that can be found, in the order of the alphabet; being stateless comes last. */
export function entriesOf<Kind extends keyof Choosable>(
  kind: Kind,
  texts: Texts,
  everywhere: NamesEverywhere = {},
): readonly Entry<Choosable[Kind]>[] {
  const { compare } = new Intl.Collator(formatLocales[texts.locale]);
  const last = ({ code }: Entry<string>) => (code === 'stateless' ? 1 : 0);
  return makers[kind](texts, everywhere).sort((one, other) => last(one) - last(other) || compare(one.name, other.name));
}

/**
 * The entries that fit what was typed, best first: what is called just so, what begins so, another word that does, a
 * word within one, any part of one; then what other languages call it. Everything fits an empty box.
 */
export function search<Code extends string>(typed: string, entries: readonly Entry<Code>[]): readonly Found<Code>[] {
  const query = folded(typed).replace(/^(?:the|de|het) (?=.)/, '');
  const ranks = [0, 1, 2, 3, 4, 5, 6, 7];
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

function rankOf({ code, words, elsewhere, territory }: Entry<string>, query: string): number | null {
  const [name = ''] = words;
  if (query === '') return territory ? null : 0;
  const within = (word: string) => word.includes(` ${query}`);
  const begins = (word: string) => word.startsWith(query);
  if (words.includes(query)) return 0;
  if (begins(name)) return 1;
  if (elsewhere.includes(query)) return 2;
  if (words.some(begins) || (!territory && code.toLowerCase() === query)) return 3;
  if (words.some(within)) return 4;
  if (!territory && words.some((word) => word.includes(query))) return 5;
  if (elsewhere.some(begins)) return 6;
  // Any part only where words may not stand apart: in Latin letters it would fit half the world.
  const isLatin = /\p{Script=Latin}/u.test(query);
  return elsewhere.some((word) => (isLatin ? within(word) : word.includes(query))) ? 7 : null;
}

function entry<Code extends Country | Nationality>(code: Code, texts: Texts, everywhere: NamesEverywhere): Entry<Code> {
  const place: Country | Nationality = code;
  const name = texts.country(place);
  const others = place === 'stateless' ? [place] : texts.alsoCalled(place);
  const elsewhere = place === 'stateless' ? [] : (everywhere[place] ?? []);
  return { code, name, words: written([name, ...others]), elsewhere: written(elsewhere) };
}

function written(names: readonly string[]): readonly string[] {
  const ways = names.flatMap((name) => [name, name.replace('St.', 'Saint').replace('&', 'and')]);
  return [...new Set(ways.map(folded))];
}
