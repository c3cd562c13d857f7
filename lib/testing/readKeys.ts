import { lookUp } from '../interview/cases/lookUp';
import type { Guidance } from '../interview/guidance';

/** What a worked example expects, by key (`verdict`, `conditions.age.ground`, `documents.include`). */
export type Expected = Readonly<Record<string, unknown>>;

/**
 * What the guidance says under the keys of a worked example: equal to `expected` where the example holds. A list to
 * include or exclude comes back without the ids that are missing, or not left out.
 */
export function readKeys(guidance: Guidance, expected: Expected): Expected {
  return Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, readKey(guidance, key, value)]));
}

function readKey(guidance: Guidance, key: string, value: unknown): unknown {
  const [, list, how] = /^(asked|documents|steps)\.(include|exclude)$/.exec(key) ?? [];
  if (list === undefined || !Array.isArray(value)) return lookUp(guidance, key);
  const ids: readonly unknown[] = idsOf(guidance, list);
  return value.filter((id) => ids.includes(id) === (how === 'include'));
}

function idsOf({ asked, documents, steps }: Guidance, list: string): readonly string[] {
  if (list === 'asked') return asked;
  return (list === 'documents' ? documents : steps).map(({ id }) => id);
}
