/** A table in the notation of DMN: `decisionTable`, with the hit policy FIRST. */
import { element, type Element } from './element';
import { inputs, type InputId } from './inputs';
import type { OutputValue, Table } from './table';

export function decisionTable(table: Table): Element {
  const { id, label, columns, outputs, rows } = table;
  const names = Object.keys(outputs);
  const rules = rows.map(({ no, when, then, says }) => {
    const rule = `${id}_row_${no}`;
    const remark = `${no}. ${says}`;
    return element('rule', { id: rule }, [
      element('description', {}, remark), // the one remark that dmn-js and Camunda show
      ...columns.map((column) => literal('inputEntry', `${rule}_${column}`, cell(when[column]))),
      ...names.map((name) => literal('outputEntry', `${rule}_${name}`, inFeel(then[name] ?? null))),
      element('annotationEntry', {}, [element('text', {}, remark)]), // and the one of the standard
    ]);
  });
  return element('decisionTable', { id: `${id}_table`, hitPolicy: 'FIRST', outputLabel: label }, [
    ...columns.map((column) => inputClause(id, column)),
    ...names.map((name) => outputClause(table, name)),
    element('annotation', { name: 'Row' }),
    ...rules,
  ]);
}

/** The values a column of the result can have; null among them where some row says nothing in it. */
function valuesOf({ rows }: Table, output: string): OutputValue[] {
  return [...new Set(rows.map(({ then }) => then[output] ?? null))];
}

export function typeOf(table: Table, output: string): 'boolean' | 'string' {
  return valuesOf(table, output).every((value) => typeof value === 'boolean') ? 'boolean' : 'string';
}

function inputClause(table: string, column: InputId): Element {
  const { label, type, values } = inputs[column];
  const expression = element('inputExpression', { id: `${table}_reads_${column}`, typeRef: type }, [
    element('text', {}, column),
  ]);
  const clause = { id: `${table}_column_${column}`, label };
  if (type !== 'string') return element('input', clause, [expression]);
  return element('input', clause, [expression, literal('inputValues', `${table}_values_${column}`, list(values))]);
}

function outputClause(table: Table, name: string): Element {
  const { id, outputs } = table;
  const values = valuesOf(table, name);
  const known =
    typeOf(table, name) === 'string' && !values.includes(null)
      ? [literal('outputValues', `${id}_results_${name}`, list(values))]
      : [];
  // A single output has neither name nor type of its own, says the standard: it is the decision's.
  const own = Object.keys(outputs).length > 1 ? { name, typeRef: typeOf(table, name) } : {};
  return element('output', { id: `${id}_output_${name}`, label: outputs[name] ?? name, ...own }, known);
}

const literal = (tag: string, id: string, text: string) => element(tag, { id }, [element('text', {}, text)]);

function cell(test: Table['rows'][number]['when'][InputId]): string {
  if (test === undefined) return '-';
  return 'feel' in test ? test.feel : list(test);
}

const list = (values: readonly OutputValue[]) => values.map(inFeel).join(', ');
/** JSON and FEEL write words, truth and null alike. */
const inFeel = (value: OutputValue) => JSON.stringify(value);
