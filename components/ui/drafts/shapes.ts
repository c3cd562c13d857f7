/** What may stand in a field, read from what was kept: anything may have come there. */

/** Undefined where it is nothing of the kind. */
export type Shape<Value> = (kept: unknown) => Value | undefined;

export const asText: Shape<string> = (kept) => (typeof kept === 'string' ? kept : undefined);

export const asFlag: Shape<boolean> = (kept) => (typeof kept === 'boolean' ? kept : undefined);

export const asTexts: Shape<readonly string[]> = (kept) =>
  Array.isArray(kept) && kept.every((each) => typeof each === 'string') ? kept : undefined;

/** The place in a list that has this many, or one past its last. */
export function asPlace(length: number): Shape<number | null> {
  return (kept) => (Number.isInteger(kept) && Number(kept) >= 0 && Number(kept) <= length ? Number(kept) : undefined);
}

/** One of the values there are. */
export function asOneOf<Value extends string>(values: readonly Value[]): Shape<Value> {
  return (kept) => values.find((value) => value === kept);
}

/** Texts in records and lists, as in the example; what is missing or of another kind is as it is there. */
export function like<Value>(example: Value): Shape<Value> {
  return (kept) => filledIn(example, kept) as Value; // of the very shape of the example
}

function filledIn(example: unknown, kept: unknown): unknown {
  if (typeof example !== 'object' || example === null) return typeof kept === typeof example ? kept : example;
  const within: object = typeof kept === 'object' && kept !== null ? kept : {};
  const at = (key: string) => (Object.hasOwn(within, key) ? (within as Record<string, unknown>)[key] : undefined);
  if (Array.isArray(example)) return example.map((each, index) => filledIn(each, at(String(index))));
  return Object.fromEntries(Object.entries(example).map(([key, each]) => [key, filledIn(each, at(key))]));
}
