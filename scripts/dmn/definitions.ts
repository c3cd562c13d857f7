/** One published file: DMN 1.3 (OMG, 2019-11-11), with a diagram, so that modellers show it. */
import { sources, type SourceId } from '../../lib/rules/facts/sources';
import { decisionTable, typeOf } from './decisionTable';
import { diagram } from './diagram';
import { document, element, type Element } from './element';
import { inputs, type Input, type InputId } from './inputs';
import { sourceInIds, type Published, type Table } from './table';

const ABOUT =
  'From Verblijfwijzer, an independent guide; not a text of the IND, and no legal advice. Rows are read from the top and the first that fits wins; "-" is anything. "notAsked" is a question that is not asked of this couple, and null a day that is not asked.';

export function dmnFile(file: Published): string {
  const { name, title, tables } = file;
  return document(
    element(
      'definitions',
      {
        xmlns: 'https://www.omg.org/spec/DMN/20191111/MODEL/',
        'xmlns:dmndi': 'https://www.omg.org/spec/DMN/20191111/DMNDI/',
        'xmlns:dc': 'http://www.omg.org/spec/DMN/20180521/DC/',
        'xmlns:di': 'http://www.omg.org/spec/DMN/20180521/DI/',
        id: `definitions_${name}`,
        name: title,
        namespace: `urn:verblijfwijzer:rules:${name}`,
        exporter: 'Verblijfwijzer',
      },
      [
        element('description', {}, ABOUT),
        ...tables.filter(hasSeveralOutputs).map(resultType),
        ...askedBy(tables).map(inputData),
        ...tables.map((table) => decision(table, tables)),
        ...sourcesOf(tables).map(knowledgeSource),
        diagram(tables, askedBy(tables), sourcesOf(tables)),
      ],
    ),
  );
}

const hasSeveralOutputs = ({ outputs }: Table) => Object.keys(outputs).length > 1;
const resultTypeOf = ({ id }: Table) => `${id}Result`;

function resultType(table: Table): Element {
  const components = Object.keys(table.outputs).map((name) =>
    element('itemComponent', { id: `type_${table.id}_${name}`, name }, [element('typeRef', {}, typeOf(table, name))]),
  );
  return element('itemDefinition', { id: `type_${table.id}`, name: resultTypeOf(table) }, components);
}

/** What the tables ask that none of them answers. */
function askedBy(tables: readonly Table[]): InputId[] {
  const all = tables.flatMap(requiredBy);
  return [...new Set(all)].filter((id) => !tables.some((table) => table.id === id));
}

function requiredBy({ columns, beside = [] }: Table): InputId[] {
  return [...columns, ...beside];
}

function sourcesOf(tables: readonly Table[]): SourceId[] {
  return [...new Set(tables.flatMap((table) => table.sources))];
}

function inputData(id: InputId): Element {
  const input: Input = inputs[id];
  return element('inputData', { id, label: input.label, name: id }, [
    ...(input.note ? [element('description', {}, input.note)] : []),
    element('variable', { id: `variable_${id}`, name: id, typeRef: input.type }),
  ]);
}

function decision(table: Table, tables: readonly Table[]): Element {
  const { id, label, question, outputs } = table;
  const [first = ''] = Object.keys(outputs);
  const typeRef = hasSeveralOutputs(table) ? resultTypeOf(table) : typeOf(table, first);
  const needs = requiredBy(table).map((input) =>
    element('informationRequirement', { id: `${id}_needs_${input}` }, [
      element(tables.some((one) => one.id === input) ? 'requiredDecision' : 'requiredInput', { href: `#${input}` }),
    ]),
  );
  const restsOn = table.sources.map((source) =>
    element('authorityRequirement', { id: `${id}_rests_on_${sourceInIds(source)}` }, [
      element('requiredAuthority', { href: `#source_${sourceInIds(source)}` }),
    ]),
  );
  return element('decision', { id, label, name: id }, [
    element('question', {}, question),
    element('variable', { id: `variable_${id}`, name: id, typeRef }),
    ...needs,
    ...restsOn,
    decisionTable(table),
  ]);
}

function knowledgeSource(id: SourceId): Element {
  const { title, publisher, url, dated, checkedOn } = sources[id];
  const when = `${dated ? `text of ${dated}` : 'no date on the text'}, looked at on ${checkedOn}`;
  return element('knowledgeSource', { id: `source_${sourceInIds(id)}`, name: title, locationURI: url }, [
    element('description', {}, `${publisher}; ${when}: ${url}`),
  ]);
}
