/** What a published file says, read from its XML alone. */
import { attributeOf, childOf, childrenOf, readXml, type Node } from './xml';

interface Rule {
  id: string;
  tests: readonly string[];
  results: readonly string[];
}

export interface Decision {
  name: string;
  /** The names it needs: input data, or decisions of the same file. */
  needs: readonly string[];
  /** What each column reads. */
  columns: readonly string[];
  /** The names of the result's columns; the only one has none. */
  outputs: readonly (string | undefined)[];
  rules: readonly Rule[];
}

export interface Model {
  inputs: ReadonlyMap<string, 'string' | 'boolean' | 'date'>;
  decisions: ReadonlyMap<string, Decision>;
}

export function readModel(xml: string): Model {
  const root = readXml(xml);
  if (root.tag !== 'definitions') throw new Error(`no definitions but ${root.tag}`);
  const names = new Map(root.children.map((node) => [node.attributes.id, node.attributes.name ?? '']));
  const decisions = childrenOf(root, 'decision').map((node) => decisionOf(node, names));
  return {
    inputs: new Map(childrenOf(root, 'inputData').map((node) => [attributeOf(node, 'name'), typeOf(node)])),
    decisions: new Map(decisions.map((decision) => [decision.name, decision])),
  };
}

function decisionOf(node: Node, names: ReadonlyMap<string | undefined, string>): Decision {
  const table = childOf(node, 'decisionTable');
  if (attributeOf(table, 'hitPolicy') !== 'FIRST') throw new Error('only the hit policy FIRST is read here');
  return {
    name: attributeOf(node, 'name'),
    needs: childrenOf(node, 'informationRequirement').flatMap(({ children }) =>
      children.map((needed) => names.get(attributeOf(needed, 'href').replace(/^#/, '')) ?? ''),
    ),
    columns: childrenOf(table, 'input').map((input) => textOf(childOf(input, 'inputExpression'))),
    outputs: childrenOf(table, 'output').map(({ attributes }) => attributes.name),
    rules: childrenOf(table, 'rule').map((rule) => ({
      id: attributeOf(rule, 'id'),
      tests: childrenOf(rule, 'inputEntry').map(textOf),
      results: childrenOf(rule, 'outputEntry').map(textOf),
    })),
  };
}

function typeOf(inputData: Node): 'string' | 'boolean' | 'date' {
  const type = attributeOf(childOf(inputData, 'variable'), 'typeRef');
  if (type !== 'string' && type !== 'boolean' && type !== 'date') throw new Error(`a type not read here: ${type}`);
  return type;
}

const textOf = (node: Node) => childOf(node, 'text').text;
