import type { Locale } from '../../../lib/messages/locales';

/** The words only the command line has: about the lines it reads. */
export const lineWords: Record<Locale, { line: string; noJson: string }> = {
  en: { line: 'line', noJson: 'This line is no JSON' },
  nl: { line: 'regel', noJson: 'Deze regel is geen JSON' },
};
