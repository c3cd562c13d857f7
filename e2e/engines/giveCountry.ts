import { expect } from 'vitest';
import type { Country, Nationality } from '@/lib/rules/answers';
import { firstWords, pick, type Which } from './inPage';
import type { Visitor } from './visitor';

/**
 * Chooses a country or a nationality: by typing its name and taking its row, or from the native list where a page shows
 * that one. The label says which of two, and may be left out where there is one.
 */
export async function giveCountry(
  visitor: Visitor,
  code: Country | Nationality,
  { label = '', within }: { label?: string; within?: Which } = {},
): Promise<void> {
  const name = visitor.texts.country(code);
  const where = { name: label, ...(within && { within }) };
  const box = { role: 'searchbox', ...where } as const;
  const list = { role: 'list', ...where } as const;
  if ((await visitor.seesOneOf([box, list])) === list) {
    await visitor.works(list, (element) => visitor.engine.askOf(element, pick, name));
    return;
  }
  await visitor.types(box, name);
  const rows = { role: 'rows', ...where } as const;
  const firstRow = { role: 'radio', name: '', within: rows } as const;
  // The list follows what is typed a moment later.
  const first = () => visitor.works(firstRow, (row) => visitor.engine.askOf(row, firstWords, null));
  await visitor.until(async () => expect(await first()).toContain(name));
  await visitor.chooses({ role: 'radio', name, within: rows });
}
