/** How old a paper and the exam pass may be on the day the IND receives them. */
import type { StandingRule } from '../rules/dated';
import * as terms from '../rules/facts/terms';
import type { DocumentId } from '../rules/ids';
import type { PlanInput } from './input';
import type { ReasonId, TaskId } from './ids';
import { endOf, type PlanRule } from './points';
import { counted } from './reach';
import { reason } from './reason';
import type { TaskList } from './taskList';

export function ageRules(tasks: TaskList, { held }: PlanInput): PlanRule[] {
  const { filing } = tasks;
  if (!filing) return [];
  const rules: PlanRule[] = [];
  const within = (task: TaskId, id: ReasonId, { value, source }: StandingRule<number>) => {
    const term = { months: value };
    const why = reason(id, 'policy', { task, term, sources: [source] });
    rules.push({ type: 'within', from: endOf(task), to: endOf(filing.id), reach: counted(term), why });
  };
  for (const { id, kind, paper } of tasks.all) {
    if (kind === 'examResult') within(id, 'examValid', terms.examValidityMonths);
    if (kind !== 'obtain' || !paper?.maxAgeMonths) continue;
    if (paper.id !== 'examResult') within(id, 'maxAge', ageTerm(paper.id));
    else if (held.examPassedOn) {
      const { value, source } = terms.examValidityMonths;
      const term = { months: value };
      const why = reason('examValid', 'policy', { task: id, term, day: held.examPassedOn, sources: [source] });
      rules.push({ type: 'last', point: endOf(filing.id), day: counted(term)(held.examPassedOn), why });
    }
  }
  return rules;
}

function ageTerm(paper: DocumentId): StandingRule<number> {
  return paper === 'employerDeclaration' ? terms.employerDeclarationMonths : terms.unmarriedDeclarationMonths;
}
