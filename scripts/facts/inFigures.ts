/** A value in short: "67 years", "excl 2337, incl 2523.96", "family adult 254, family minor 85"; of a list, how many. */
export function inFigures(value: unknown): string {
  if (Array.isArray(value)) return `${value.length} entries`;
  if (typeof value !== 'object' || value === null) return String(value);
  const figures = leaves(value);
  return figures.length > MOST_SHOWN ? `${figures.length} entries` : figures.join(', ');
}

/** What is longer is a list by another name, such as a day for each country. */
const MOST_SHOWN = 8;

function leaves(tree: object): string[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    if (value === null) return []; // nothing was found for it
    return typeof value === 'object' ? leaves(value).map((leaf) => `${key} ${leaf}`) : [`${key} ${String(value)}`];
  });
}
