import ts from 'typescript';
import compile from 'icu-minify/compile';

/**
 * A loader of the bundler: writes the ICU messages of a language in the form that needs no parser in the browser
 * (`use-intl/format-message/format-only` reads it). Outside the bundler, in tests and scripts, they stay as written.
 *
 * @param {string} source of a file of texts
 */
export default function icuLoader(source) {
  const file = ts.createSourceFile('texts.ts', source, ts.ScriptTarget.Latest, true);
  /** @type {{ from: number, to: number, text: string }[]} */
  const compiled = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && ts.isStringLiteralLike(node.initializer)) {
      const message = compile(node.initializer.text);
      const { initializer } = node;
      compiled.push({ from: initializer.getStart(), to: initializer.getEnd(), text: JSON.stringify(message) });
    } else ts.forEachChild(node, visit);
  };
  visit(file);
  return compiled.reduceRight((text, { from, to, text: by }) => text.slice(0, from) + by + text.slice(to), source);
}
