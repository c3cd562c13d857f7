import type { Country } from '@/lib/rules/answers';
import type { DocumentNeeded } from '@/lib/rules/documents';
import type { DocumentStage } from '@/lib/rules/ids';

type Whose = DocumentNeeded['of'];

/** The papers of one person (or of the two), by the moment they are needed. */
export interface PaperGroup {
  of: Whose;
  papers: readonly DocumentNeeded[];
  stages: readonly { stage: DocumentStage; papers: readonly DocumentNeeded[] }[];
}

const stages: readonly DocumentStage[] = ['filing', 'mvv', 'arrival'];

/** The papers per person: the sponsor's, the partner's, of them both, and of each child in turn. */
export function groupPapers(papers: readonly DocumentNeeded[]): PaperGroup[] {
  const children = papers.map(({ of }) => of).filter((of) => typeof of === 'number');
  const whose: Whose[] = ['sponsor', 'partner', 'both', ...[...new Set(children)].sort((one, other) => one - other)];
  return whose
    .map((of) =>
      groupOf(
        of,
        papers.filter((paper) => paper.of === of),
      ),
    )
    .filter((group) => group.papers.length > 0);
}

function groupOf(of: Whose, papers: readonly DocumentNeeded[]): PaperGroup {
  return {
    of,
    papers,
    stages: stages
      .map((stage) => ({ stage, papers: papers.filter(({ atStage }) => atStage === stage) }))
      .filter((group) => group.papers.length > 0),
  };
}

/** The papers beside which the notes on their country stand: of each country the first one shown. */
export function papersWithNotes(groups: readonly PaperGroup[]): ReadonlySet<DocumentNeeded> {
  const first = new Map<Country, DocumentNeeded>();
  for (const paper of groups.flatMap(({ stages }) => stages.flatMap(({ papers }) => papers))) {
    if (paper.issuedIn && !first.has(paper.issuedIn)) first.set(paper.issuedIn, paper);
  }
  return new Set(first.values());
}
