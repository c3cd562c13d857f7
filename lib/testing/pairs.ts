/** What two texts that say the same in two languages must have in common. */
import type { Locale } from '../messages/locales';
import { argumentsOf } from './icu';

/** Every text of a tree by its key. */
export function textsIn(tree: object, path = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value === 'string') return [[path + name, value]] as [string, string][];
    return typeof value === 'object' && value !== null ? textsIn(value, `${path}${name}.`) : [];
  });
}

/** Terms in words: "two years" is the same as "2 jaar". One is left out, since "een jaar" may be "a year". */
const numberWords: Record<Locale, readonly string[]> = {
  en: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  nl: ['twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'],
};
const units = String.raw`\s+(?:more |working |full |volle |werk)?(?:day|week|month|year|hour|dagen|weken|maanden|jaar|jaren|uur)`;

/** The numbers of a text, each once: amounts, terms, ages, days and years; also the terms that stand in words. */
export function numbersIn(text: string, locale: Locale): string[] {
  const inFigures = [...text.matchAll(/\d(?:[\d.,]*\d)?/g)].map(([figure]) => figure.replace(/[.,]/g, ''));
  const inWords = numberWords[locale].flatMap((word, index) =>
    new RegExp(String.raw`\b${word}${units}`, 'i').test(text) ? [String(index + 2)] : [],
  );
  return inOrder([...inFigures, ...inWords]);
}

/** The addresses of sites, pages and mail a text names. */
export function addressesIn(text: string): string[] {
  const found = text.match(/[\w.+-]+@[\w-]+\.[\w.-]*\w|(?:[a-z0-9-]+\.)+(?:nl|eu|com|org|net)\b(?:\/[\w/#.-]*\w)?/gi);
  return inOrder(found ?? []);
}

/**
 * Words that stay Dutch in every language, since couples meet them in letters and on sites. An abbreviation counts
 * wherever it stands; a word only where it is no everyday word of Dutch.
 */
const officialTerms =
  /\b(?:mvv|DigiD|BRP|BSN|DUO|IND|UWV|SVB|GGD|AOW|WW|WIA|WAO|Anw|Wajong|Ziektewet|pgb|SV-loon|EES|ETIAS|NT2|ICT|Chavez-Vilchez|VluchtelingenWerk|Juridisch Loket|Veilig Thuis|antecedentenverklaring|nareis|zzp|apostille|MijnOverheid|Benelux)\b|\bSchengen/gi;

/** The official terms a text names, each once. */
export function officialTermsIn(text: string): string[] {
  return inOrder((text.match(officialTerms) ?? []).map((term) => term.toLowerCase()));
}

/** What a text gives in brackets or quotes, beside its own words. */
export function besideIn(text: string): string[] {
  return [...text.matchAll(/\(([^(){}]+)\)|“([^”{}]+)”/g)].map(([, bracketed, quoted]) => bracketed ?? quoted ?? '');
}

/** The values a text asks for, and the cases it tells apart in them (`one`, `=2`, `other`). */
export function valuesIn(text: string): string[] {
  return inOrder([...argumentsOf(text), ...casesIn(text)]);
}

/** The names of the cases of each choice: what stands before a brace, one level inside `{value, select, …}`. */
function casesIn(text: string): string[] {
  return [...text.matchAll(/\{\w+, (?:plural|select),/g)].flatMap(({ 0: head, index }) => {
    const names: string[] = [];
    let name = '';
    let depth = 1;
    for (const sign of text.slice(index + head.length)) {
      if (sign === '{' && depth === 1) names.push(name.trim());
      if (sign === '{') depth += 1;
      if (sign === '}') depth -= 1;
      if (depth === 0) break;
      name = depth === 1 && sign !== '}' ? name + sign : '';
    }
    return names;
  });
}

function inOrder(items: readonly string[]): string[] {
  return [...new Set(items)].sort();
}
