/** Decides a published file with an engine that is not ours: feelin reads each cell, the first row that fits wins. */
import { date, evaluate, unaryTest } from 'feelin';
import { readModel, type Decision } from './model';

export type Value = string | boolean | null;
export type Values = Readonly<Record<string, Value>>;

/** Decides the named decision of the file for these values, and the decisions of the same file that it needs. */
export type Decide = (decision: string, values: Values) => Values;

type Cell = (values: Values, column: string) => boolean;

/**
 * The decisions of one file. A decision whose result is among the values given is not decided again. The single
 * output of a decision, which has no name of its own, is under the decision's name. `fits` hears which rows won.
 */
export function engineFor(xml: string, fits: (row: string) => void = () => undefined): Decide {
  const { inputs, decisions } = readModel(xml);
  const isDay = (name: string) => inputs.get(name) === 'date';
  const tables = new Map([...decisions].map(([name, decision]) => [name, compiled(decision, isDay)]));

  return function decide(name, values) {
    const table = tables.get(name);
    if (!table) throw new Error(`the file has no decision ${name}`);
    const known: Record<string, Value> = {};
    for (const needed of table.needs) {
      const value = values[needed];
      known[needed] = value === undefined ? (decide(needed, values)[needed] ?? null) : value;
    }
    for (const { id, tests, result } of table.rules) {
      if (!tests.every((test, index) => test(known, table.columns[index] ?? ''))) continue;
      fits(id);
      return result;
    }
    throw new Error(`no row of ${name} fits`);
  };
}

function compiled({ name, needs, columns, outputs, rules }: Decision, isDay: (name: string) => boolean) {
  return {
    needs,
    columns,
    rules: rules.map(({ id, tests, results }) => ({
      id,
      tests: tests.map((text) => cell(text, needs, isDay)),
      result: Object.fromEntries(results.map((text, index) => [outputs[index] ?? name, resultOf(text)])),
    })),
  };
}

/** What feelin says of one cell. It is asked once for each value, unless the cell reads other inputs too. */
function cell(text: string, needs: readonly string[], isDay: (name: string) => boolean): Cell {
  const read = needs.filter((name) => new RegExp(`\\b${name}\\b`).test(text));
  const inFeel = (name: string, value: Value) => (isDay(name) && typeof value === 'string' ? date(value) : value);
  const said = new Map<string, boolean>();
  return (values, column) => {
    const key = [column, ...read].map((name) => String(values[name])).join();
    const before = said.get(key);
    if (before !== undefined) return before;
    const context = Object.fromEntries(read.map((name) => [name, inFeel(name, values[name] ?? null)]));
    const { value, warnings } = unaryTest(text, { ...context, '?': inFeel(column, values[column] ?? null) });
    // Other warnings come with a day that is null: the cell is then not true, as it should be.
    const unknown = warnings.find(({ type }) => type === 'NO_VARIABLE_FOUND' || type === 'NO_FUNCTION_FOUND');
    if (unknown) throw new Error(`${text}: ${unknown.message}`);
    said.set(key, value === true);
    return value === true;
  };
}

function resultOf(text: string): Value {
  const { value } = evaluate(text);
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  throw new Error(`a result that no table gives: ${text}`);
}
