import { isLocale, locales, type Locale } from '../../lib/messages/locales';

export type Options = { ok: true; pretty: boolean; locale: Locale } | { ok: false; message: string };

const INPUT = 'It reads JSON Lines from standard input.';

/** Reads what stands after `npm run guide --`. Only reports for people have a language; JSON has none. */
export function optionsFrom(args: readonly string[]): Options {
  const rest = [...args];
  let pretty = false;
  let locale: Locale = 'en';
  for (let option = rest.shift(); option !== undefined; option = rest.shift()) {
    if (option === '--pretty') pretty = true;
    else if (option === '--locale' || option.startsWith('--locale=')) {
      const named = option === '--locale' ? rest.shift() : option.slice('--locale='.length);
      if (named === undefined || !isLocale(named)) return { ok: false, message: unknownLocale(named) };
      locale = named;
    } else return { ok: false, message: `guide does not know ${option}. ${INPUT}` };
  }
  return { ok: true, pretty, locale };
}

function unknownLocale(named: string | undefined): string {
  return `guide writes in ${locales.join(' or ')}, so --locale needs one of these${named ? `, not ${named}` : ''}.`;
}
