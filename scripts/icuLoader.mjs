import ts from 'typescript';
import compile from 'icu-minify/compile';

/**
 * A loader of the bundler: writes the ICU messages of a language in the form that needs no parser in the browser
 * (`use-intl/format-message/format-only` reads it). Outside the bundler, in tests and scripts, they stay as written.
 * A message may be put together from constants of the same file. What it cannot read here must hold no values: they
 * would stand on the page as they are written.
 *
 * @param {string} source of a file of texts
 */
export default function icuLoader(source) {
  const file = ts.createSourceFile('texts.ts', source, ts.ScriptTarget.Latest, true);
  const constants = constantsOf(file);
  /** @type {{ from: number, to: number, text: string }[]} */
  const compiled = [];
  /**
   * @param {ts.Node} node
   * @param {string} message
   */
  const write = (node, message, before = '') => {
    const text = `${before}${JSON.stringify(compile(message))}`;
    compiled.push({ from: node.getStart(), to: node.getEnd(), text });
  };
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isPropertyAssignment(node)) {
      const message = messageOf(node.initializer, constants);
      if (message !== null) return write(node.initializer, message);
      refuseValues(node.initializer);
    }
    if (ts.isShorthandPropertyAssignment(node)) {
      const message = constants.get(node.name.text);
      if (message !== undefined) return write(node, message, `${node.name.text}: `);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return compiled.reduceRight((text, { from, to, text: by }) => text.slice(0, from) + by + text.slice(to), source);
}

/**
 * The texts that have a name in the file, in the order in which they are written.
 *
 * @param {ts.SourceFile} file
 */
function constantsOf(file) {
  /** @type {Map<string, string>} */
  const constants = new Map();
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      const message = initializer && messageOf(initializer, constants);
      if (ts.isIdentifier(name) && typeof message === 'string') constants.set(name.text, message);
    }
  }
  return constants;
}

/**
 * What an expression comes to, where it is a text, or texts of the file put together; null for anything else.
 *
 * @param {ts.Expression} expression
 * @param {ReadonlyMap<string, string>} constants
 * @returns {string | null}
 */
function messageOf(expression, constants) {
  if (ts.isStringLiteralLike(expression)) return expression.text;
  if (ts.isIdentifier(expression)) return constants.get(expression.text) ?? null;
  if (!ts.isTemplateExpression(expression)) return null;
  let message = expression.head.text;
  for (const { expression: inner, literal } of expression.templateSpans) {
    const text = messageOf(inner, constants);
    if (text === null) return null;
    message += text + literal.text;
  }
  return message;
}

/**
 * A text with something from elsewhere in it stays as it is written, and so would the places of its values.
 *
 * @param {ts.Expression} expression
 */
function refuseValues(expression) {
  if (!ts.isTemplateExpression(expression)) return;
  const written = [expression.head, ...expression.templateSpans.map(({ literal }) => literal)];
  if (written.some(({ text }) => /[{}]/.test(text))) {
    throw new Error(`a text with values is put together from what is not in its file: ${expression.getText()}`);
  }
}
