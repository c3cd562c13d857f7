/** Every combination of one value for each name. */
export function* product<Value>(choices: Readonly<Record<string, readonly Value[]>>): Generator<Record<string, Value>> {
  const names = Object.keys(choices);
  const count = names.reduce((total, name) => total * (choices[name]?.length ?? 0), 1);
  for (let number = 0; number < count; number++) {
    const one: Record<string, Value> = {};
    let rest = number;
    for (const name of names) {
      const values = choices[name] ?? [];
      const value = values[rest % values.length];
      if (value !== undefined) one[name] = value;
      rest = Math.floor(rest / values.length);
    }
    yield one;
  }
}
