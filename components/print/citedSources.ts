import type { Guidance } from '@/lib/interview/guidance';
import type { NotesText } from '@/lib/messages/notesFor';
import type { SourceId } from '@/lib/rules/facts/sources';
import { branchesOnPaper } from './branchesOnPaper';

/** Every source the printed result rests on, each once, in the order in which it is first met. */
export function citedSources(guidance: Guidance, notes: readonly NotesText[]): SourceId[] {
  const { route, conditions, income, mvv, exam, channel, fees, documents, steps } = guidance;
  const grounded = [
    route,
    ...route.alternatives,
    ...conditions,
    mvv,
    exam,
    ...(channel ? [channel] : []),
    ...fees,
    ...documents,
    ...steps,
    ...branchesOnPaper(route.id),
  ];
  const forIncome = income ? [...(income.norm ? [income.norm.source] : []), ...income.evidence] : [];
  const forNotes = notes.flatMap(({ notes }) => notes.map(({ source }) => source));
  return [...new Set([...grounded.flatMap(({ sources }) => sources), ...forIncome, ...forNotes])];
}
