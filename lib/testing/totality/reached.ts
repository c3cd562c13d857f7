import type { DocumentId } from '../../rules/ids';
import type { Diagram } from './diagrams';
import { guidanceParts } from './parts';
import type { Interview } from './states';

type Need = 'legalisation' | 'translation';

/** What the parts of the guidance come to for somebody. Lists are in alphabetical order, each word once. */
export class Reached {
  readonly #results = new Map<string, Set<Diagram>>();

  constructor({ levels, decidedAtOnce }: Interview) {
    const decided = [
      decidedAtOnce,
      ...levels.flatMap((states) => states.flatMap(({ edges }) => edges.map((one) => one.decides))),
    ];
    for (const [part, result] of decided.flat()) {
      const name = guidanceParts[part]?.name ?? '';
      this.#results.set(name, (this.#results.get(name) ?? new Set()).add(result));
    }
  }

  results(part: string): unknown[] {
    return [...(this.#results.get(part) ?? [])].map(({ result }) => result);
  }

  /** Every result of every part, as text. */
  all(): string[] {
    return [...this.#results.keys()].flatMap((part) =>
      this.results(part).map((result) => JSON.stringify(result) ?? ''),
    );
  }

  words(part: string): string[] {
    return sorted(this.results(part).filter((result) => typeof result === 'string'));
  }

  /** How a condition comes out: `status/ground`. */
  reasons(condition: string): string[] {
    const findings = this.results(`condition.${condition}`) as ([status: string, ground?: string] | null)[]; // see parts.ts
    return sorted(findings.flatMap((one) => (one ? [one[1] ? `${one[0]}/${one[1]}` : one[0]] : [])));
  }

  grounds(part: 'mvv' | 'exam'): string[] {
    const results = this.results(part) as { ground?: string }[]; // see parts.ts
    return sorted(results.flatMap(({ ground }) => ground ?? []));
  }

  /** Whether someone needs this paper. */
  papers(id: DocumentId): boolean {
    return this.#papersOf(`document.${id}`).length > 0;
  }

  needs(need: Need): string[] {
    const documents = [...this.#results.keys()].filter((part) => part.startsWith('document.'));
    return sorted(documents.flatMap((part) => this.#papersOf(part).flatMap((paper) => paper[need] ?? [])));
  }

  #papersOf(part: string): { [Key in Need]?: string }[] {
    return (this.results(part) as { [Key in Need]?: string }[][]).flat(); // see parts.ts
  }
}

function sorted(words: readonly string[]): string[] {
  return [...new Set(words)].sort();
}
