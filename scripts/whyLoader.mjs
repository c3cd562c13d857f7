import ts from 'typescript';

/** How a rule says that it rests on no article: `policy('…', …)`. */
const STATED = ['policy', 'practice', 'estimate'];

/**
 * A loader of the bundler: takes out the words that say why a row of the rules rests on no article of law. They are for
 * whoever keeps the rules, and no phone needs to fetch them.
 *
 * @param {string} source of a file in lib/rules/restsOn
 */
export default function whyLoader(source) {
  const file = ts.createSourceFile('basis.ts', source, ts.ScriptTarget.Latest, true);
  /** @type {{ from: number, to: number }[]} */
  const words = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isCallExpression(node) && STATED.includes(node.expression.getText())) {
      const [why] = node.arguments;
      if (why !== undefined && ts.isStringLiteralLike(why)) words.push({ from: why.getStart(), to: why.getEnd() });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return words.reduceRight((text, { from, to }) => `${text.slice(0, from)}''${text.slice(to)}`, source);
}
