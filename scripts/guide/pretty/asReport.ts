import { loadLanguage } from '../../../lib/messages/languages';
import type { Locale } from '../../../lib/messages/locales';
import { textsOf } from '../../../lib/messages/texts';
import type { Print } from '../answerAll';
import { ruledLine } from './layout';
import { lineWords } from './lineWords';
import { problem } from './problem';
import { report } from './report';

/** The reply for people: a report for each line of input, from the second on below a ruled line with its number. */
export async function asReport(locale: Locale): Promise<Print> {
  const texts = textsOf(await loadLanguage(locale));
  return (line, number) => {
    const rule = number > 1 ? `\n${ruledLine(`${lineWords[locale].line} ${number}`)}\n\n` : '';
    const text = line.ok ? report(line.answers, line.on, texts) : problem(line.error, number, texts);
    return `${rule}${text}\n`;
  };
}
