import type { SourceId } from '../../../lib/rules/facts/sources';

/** Numbers the sources of one report in the order in which they are first named. */
export interface Citations {
  /** "[1, 4]", never broken over two lines. */
  cite: (ids: readonly SourceId[]) => string;
  cited: () => readonly SourceId[];
}

export function citations(): Citations {
  const cited: SourceId[] = [];
  return {
    cite(ids) {
      for (const id of ids) if (!cited.includes(id)) cited.push(id);
      const numbers = [...new Set(ids)].map((id) => cited.indexOf(id) + 1);
      return `[${numbers.sort((one, other) => one - other).join(',\u00A0')}]`;
    },
    cited: () => cited,
  };
}
