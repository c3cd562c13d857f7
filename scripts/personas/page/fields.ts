import { isDay } from '../../../lib/rules/day';
import type { Child, Income } from '../../../lib/rules/answers';
import type { Texts } from '../../../lib/messages/texts';
import type { MessageKey } from '../../../lib/messages/translator';
import { code, plain } from './markdown';

/** Each field of a source of income or of a child, as the form asks for it. */
export function fieldsInWords(item: Income | Child, texts: Texts): string[] {
  const form = 'kind' in item ? 'income' : 'child';
  return Object.entries(item).flatMap(([field, value]: [string, unknown]) => {
    if (field === 'kind') return [];
    const label = texts.t(`${form}.fields.${field}.label` as MessageKey); // every field of both has its label
    return [`${plain(label)}: **${plain(valueInWords(form, field, value, texts))}** (${code(field)})`];
  });
}

function valueInWords(form: 'income' | 'child', field: string, value: unknown, texts: Texts): string {
  const { t, day, euros, country } = texts;
  if (Array.isArray(value)) return value.map((one) => valueInWords(form, field, one, texts)).join('; ');
  if (typeof value === 'number') return /percent|weeks/i.test(field) ? String(value) : euros(value);
  const word = String(value);
  if (isDay(word)) return day(word);
  if (field === 'nationality' || field === 'bornIn') return country(word as Child['nationality' | 'bornIn']); // by its schema
  const choice = `${form}.${field}.${word}` as MessageKey; // what is left are choices, which have their words …
  return t(t.has(choice) ? choice : (`ui.incomes.${word}` as MessageKey)); // … but for yes, no and not sure
}
