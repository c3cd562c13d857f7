import type { Day } from '../../lib/rules/day';
import { endingAmounts, lookedAtLongAgo, unofficialFigures, type Facts } from './facts';
import { inFigures } from './inFigures';
import { table } from './table';

/** What whoever keeps the facts should look at on a day. */
export function factsReport(facts: Facts, on: Day): string {
  const publisher = (source: keyof Facts['sources']) => facts.sources[source].publisher;
  const ending = endingAmounts(facts, on).map(({ name, until, ended, value, source }) => [
    name,
    `${ended ? 'ended' : 'ends'} on ${until}`,
    inFigures(value),
    source,
    publisher(source),
  ]);
  const old = lookedAtLongAgo(facts, on).map(({ kind, name, checkedOn }) => [kind, name, checkedOn]);
  const unofficial = unofficialFigures(facts).map(({ name, period, value, confidence, source }) => [
    name,
    period ? `${period.from} to ${period.until}` : 'standing',
    inFigures(value),
    confidence,
    source,
    publisher(source),
  ]);
  return [
    part(`Amounts without a next row, that end within 60 days of ${on} or have ended`, [
      ['amount', 'last row', 'value', 'source', 'publisher'],
      ...ending,
    ]),
    part(`Looked at more than six months before ${on}`, [['kind', 'name', 'looked at on'], ...old]),
    part('Figures without an official source', [
      ['figure', 'holds', 'value', 'confidence', 'source', 'publisher'],
      ...unofficial,
    ]),
  ].join('\n\n');
}

function part(title: string, [head = [], ...rows]: readonly (readonly string[])[]): string {
  return `${title}: ${rows.length > 0 ? `${rows.length}\n\n${table(head, rows)}` : 'none'}`;
}
