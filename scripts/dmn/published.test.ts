import { readdirSync } from 'node:fs';
import { parseUnaryTests } from 'feelin';
import { describe, expect, test } from 'vitest';
import { inRoot } from '../root.mjs';
import { files, FOLDER } from './files';
import { readModel } from './reading/model';
import { publishedFile } from './reading/publishedFile';
import { attributeOf, childOf, childrenOf, readXml, type Node } from './reading/xml';

const names = ['route', 'mvv', 'exam', 'sponsorStatus', 'channel', 'legalisation'];

test('the six tables are published, and nothing else', () => {
  expect(readdirSync(inRoot(...FOLDER)).sort()).toEqual(names.map((name) => `${name}.dmn`).sort());
  expect([...files.keys()]).toEqual(names.map((name) => `${name}.dmn`));
});

describe.each(names)('%s.dmn', (name) => {
  const text = publishedFile(name);
  const root = readXml(text);
  const all = [...descendants(root)];
  const requirements = all.filter(({ tag }) => tag === 'informationRequirement' || tag === 'authorityRequirement');

  test('is what the declared table says now (npm run dmn writes it again)', () => {
    expect(text).toBe(files.get(`${name}.dmn`));
  });

  test('is DMN 1.3, and the decision has the name of the file', () => {
    expect(root.tag).toBe('definitions');
    expect(root.attributes.xmlns).toBe('https://www.omg.org/spec/DMN/20191111/MODEL/');
    expect(root.attributes['xmlns:dmndi']).toBe('https://www.omg.org/spec/DMN/20191111/DMNDI/');
    expect(childrenOf(root, 'decision').at(-1)?.attributes.name).toBe(name);
  });

  test('gives nothing the same id twice, and refers to nothing that is not there', () => {
    const ids = all.flatMap(({ attributes: { id } }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[A-Za-z_][\w.-]*$/.test(id))).toEqual([]);
    const references = all.flatMap(({ attributes: { href, dmnElementRef } }) => [
      ...(href ? [href.replace(/^#/, '')] : []),
      ...(dmnElementRef ? [dmnElementRef] : []),
    ]);
    expect(references.filter((reference) => !ids.includes(reference))).toEqual([]);
  });

  test('draws every part and every arrow', () => {
    const parts = ['inputData', 'decision', 'knowledgeSource'].flatMap((tag) => childrenOf(root, tag));
    const drawn = (tag: string) =>
      all.filter((node) => node.tag === tag).map((node) => attributeOf(node, 'dmnElementRef'));
    expect(drawn('dmndi:DMNShape').sort()).toEqual(idsOf(parts));
    expect(drawn('dmndi:DMNEdge').sort()).toEqual(idsOf(requirements));
  });

  test('reads in its columns only what it says it needs, and fills every column of every row', () => {
    for (const { needs, columns, outputs, rules } of readModel(text).decisions.values()) {
      expect(columns.filter((column) => !needs.includes(column))).toEqual([]);
      for (const { tests, results } of rules) {
        expect(tests).toHaveLength(columns.length);
        expect(results).toHaveLength(outputs.length);
      }
      expect(rules.at(-1)?.tests.every((cell) => cell === '-')).toBe(true);
    }
  });

  test('tests words only against those the column can have', () => {
    for (const table of all.filter(({ tag }) => tag === 'decisionTable')) {
      childrenOf(table, 'input').forEach((input, column) => {
        const allowed = childrenOf(input, 'inputValues').flatMap(wordsOf);
        const tested = childrenOf(table, 'rule').flatMap((rule) => wordsOf(childrenOf(rule, 'inputEntry')[column]));
        if (allowed.length > 0) expect(tested.filter((word) => !allowed.includes(word))).toEqual([]);
      });
    }
  });

  test('has no cell that is not FEEL', () => {
    const broken = [...readModel(text).decisions.values()]
      .flatMap(({ rules }) => rules.flatMap(({ tests }) => tests))
      .filter(hasMistake);
    expect(broken).toEqual([]);
    expect(hasMistake('"married", or "registered"')).toBe(true);
  });
});

describe('the reader of XML', () => {
  test.each([
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a b=c/>',
    '<a b="1" b="2"/>',
    '<a>&nbsp;</a>',
    '<a>&</a>',
    '<a><</a>',
    'a',
  ])('does not take %s', (text) => {
    expect(() => readXml(text)).toThrow();
  });

  test('gives back what was written', () => {
    const { attributes, text } = readXml('<a b="&quot;&lt;&amp;">&lt;= 1 &amp; &gt; 0</a>');
    expect({ attributes, text }).toEqual({ attributes: { b: '"<&' }, text: '<= 1 & > 0' });
  });
});

function* descendants(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children) yield* descendants(child);
}

function idsOf(nodes: readonly Node[]): string[] {
  return nodes.map((node) => attributeOf(node, 'id')).sort();
}

/** The words in quotes in the text of an entry. */
function wordsOf(entry: Node | undefined): string[] {
  return entry ? [...childOf(entry, 'text').text.matchAll(/"([^"]*)"/g)].map(([, word = '']) => word) : [];
}

function hasMistake(cell: string): boolean {
  let mistake = false;
  parseUnaryTests(cell, { filingDay: null }, undefined).iterate({
    enter: ({ type }) => {
      mistake ||= type.isError;
    },
  });
  return mistake;
}
