import { table } from '../facts/table';
import { bare } from './changedParts';
import { differences } from './differences';
import type { Example, Tally } from './tally';

/** What the comparison found, for people. */
export function report(tally: Tally): string {
  const { changed, smallest } = tally;
  const pieces = [changed === 0 ? `${NO_CHANGE} ${number(tally.compared)} were compared.` : summary(tally)];
  if (tally.askedByOne.size > 0) pieces.push(ofOneSide(tally));
  if (tally.notComparable.size > 0) pieces.push(leftOut(tally));
  if (changed > 0) pieces.push(byPart(tally));
  if (tally.outcomes.size > 0) pieces.push(byOutcome(tally));
  if (smallest) pieces.push(asExample(smallest));
  return pieces.join('\n\n');
}

export const NO_CHANGE = 'No situation changes.';

function summary({ changed, onlyReasons, compared, moves }: Tally): string {
  const only = onlyReasons > 0 ? ` (${number(onlyReasons)} of them only in reasons or sources)` : '';
  const verdicts = largestFirst(moves).map(
    ([move, count], at) => `${number(count)}${at === 0 ? ' go' : ''} from ${move}`,
  );
  const change = `${number(changed)} of ${number(compared)} situations change${only}`;
  return `${change}; ${verdicts.length > 0 ? verdicts.join(', ') : 'no verdict changes'}.`;
}

function ofOneSide({ askedByOne }: Tally): string {
  const names = largestFirst(askedByOne).map(([name, count]) => `- ${number(count)} ${name}`);
  return ['Answers that only one side asks for, and that the other judges without:', ...names].join('\n');
}

function leftOut({ notComparable }: Tally): string {
  const reasons = largestFirst(notComparable);
  const all = reasons.reduce((sum, [, count]) => sum + count, 0);
  const shown = reasons.slice(0, 5).map(([why, count]) => `- ${number(count)} ${why}`);
  return [`${number(all)} more are not comparable:`, ...shown, ...(reasons.length > 5 ? ['- …'] : [])].join('\n');
}

function byPart({ parts }: Tally): string {
  const rows = [...parts].sort(([, one], [, other]) => other.changed - one.changed);
  const cells = rows.map(([name, { changed, onlyReasons }]) => [name, number(changed), number(onlyReasons)]);
  return table(['part', 'situations', 'only reasons or sources'], cells);
}

function byOutcome({ outcomes }: Tally): string {
  const rows = [...outcomes].flatMap(([name, moves]) =>
    largestFirst(moves).map(([move, count]) => [name, move, number(count)]),
  );
  return table(['part', 'from → to', 'situations'], rows);
}

function asExample({ answers, on, parts }: Example): string {
  const given = Object.entries(answers);
  const changes = parts.flatMap(({ name, before, after, onlyReasons }) =>
    onlyReasons ? differences(name, before, after) : differences(name, bare(before), bare(after)),
  );
  return [
    `The smallest example, of ${number(given.length)} answers, judged on ${on}:`,
    ...given.map(([id, answer]) => `  ${id}: ${JSON.stringify(answer)}`),
    'What changes in it:',
    ...changes.map((change) => `  ${change}`),
  ].join('\n');
}

function largestFirst(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([, one], [, other]) => other - one);
}

function number(count: number): string {
  return count.toLocaleString('en');
}
