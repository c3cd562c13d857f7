import type { Period, StandingRule } from '../../lib/rules/dated';
import { addDays, addMonths, type Day } from '../../lib/rules/day';
import type { Confidence, Source, SourceId } from '../../lib/rules/facts/sources';

/** The facts to look over, by name. */
export interface Facts {
  /** In order of time, as everywhere. */
  amounts: Record<string, readonly Period<unknown>[]>;
  rules: Record<string, StandingRule<unknown>>;
  notes: Record<string, { checkedOn: Day; source: SourceId }>;
  sources: Record<SourceId, Source>;
}

/** Long enough to find the next amount and publish it; new ones are announced some weeks ahead. */
const DAYS_AHEAD = 60;
const MONTHS_UNTIL_OLD = 6;

/** An amount whose last known row has ended, or soon will. */
export interface Ending {
  name: string;
  until: Day;
  ended: boolean;
  value: unknown;
  source: SourceId;
}

export function endingAmounts({ amounts }: Facts, on: Day): Ending[] {
  return Object.entries(amounts).flatMap(([name, periods]) => {
    const last = periods.at(-1);
    if (!last || last.until > addDays(on, DAYS_AHEAD)) return [];
    const { until, value, source } = last;
    return [{ name, until, ended: until < on, value, source }];
  });
}

/** Something that nobody has looked at for more than six months. */
export interface Old {
  kind: 'source' | 'rule' | 'note';
  name: string;
  checkedOn: Day;
}

/** The longest ago first. */
export function lookedAtLongAgo({ sources, rules, notes }: Facts, on: Day): Old[] {
  const all = [...checked('source', sources), ...checked('rule', rules), ...checked('note', notes)];
  return all
    .filter(({ checkedOn }) => addMonths(checkedOn, MONTHS_UNTIL_OLD) < on)
    .sort((one, other) => one.checkedOn.localeCompare(other.checkedOn));
}

function checked(kind: Old['kind'], all: Record<string, { checkedOn: Day }>): Old[] {
  return Object.entries(all).map(([name, { checkedOn }]) => ({ kind, name, checkedOn }));
}

/** A figure that no official text was read for. */
export interface Unofficial {
  name: string;
  /** The period of an amount; a rule has none. */
  period: { from: Day; until: Day } | null;
  value: unknown;
  confidence: Confidence;
  source: SourceId;
}

export function unofficialFigures({ amounts, rules, sources }: Facts): Unofficial[] {
  const figures = [
    ...Object.entries(amounts).flatMap(([name, periods]) =>
      periods.map(({ from, until, value, source }) => ({ name, period: { from, until }, value, source })),
    ),
    ...Object.entries(rules).map(([name, { value, source }]) => ({ name, period: null, value, source })),
  ];
  return figures
    .map((figure) => ({ ...figure, confidence: sources[figure.source].confidence }))
    .filter(({ confidence }) => confidence === 'secondary' || confidence === 'inferred');
}
