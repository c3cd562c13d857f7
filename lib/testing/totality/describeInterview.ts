import { questionIds } from '../../rules/answers';
import { journeysIn, situationsIn } from './journeys';
import type { Interview } from './states';
import { situationsByVerdict } from './verdicts';

/** The figures of a walk through every interview, for people. */
export function describeInterview(interview: Interview): string {
  const { levels, classes } = interview;
  const states = levels.flat();
  const widest = Math.max(...levels.map(({ length }) => length));
  const widestAt = questionIds[levels.findIndex(({ length }) => length === widest)] ?? 'the end';
  const journeys = journeysIn(interview);
  const number = (count: number | bigint) => count.toLocaleString('en');
  const answers = questionIds.reduce((sum, id) => sum + classes[id].lists.length, 0);
  return [
    `${number(questionIds.length)} questions, ${number(answers)} classes of answers`,
    `${number(states.length)} states (at most ${number(widest)} before one question: ${widestAt})`,
    `${number(states.reduce((sum, { edges }) => sum + edges.length, 0))} ways from a state to the next`,
    `${number(journeys.count)} journeys, of ${journeys.shortest} to ${journeys.longest} questions`,
    `${number(situationsIn(interview))} situations`,
    ...Object.entries(situationsByVerdict(interview)).map(([verdict, count]) => `  ${verdict}: ${number(count)}`),
  ].join('\n');
}
