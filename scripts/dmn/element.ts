/** An XML element: attributes in their order, then other elements or one text. */
export interface Element {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly Element[] | string;
}

export function element(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly Element[] | string = [],
): Element {
  return { tag, attributes, children };
}

/** A document of XML 1.0, an element a line, so that a change of a rule is a change of a line. */
export function document(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, '').join('\n')}\n`;
}

function lines({ tag, attributes, children }: Element, indent: string): string[] {
  const given = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escaped(value).replace(/"/g, '&quot;')}"`,
  );
  const start = `${indent}<${tag}${given.join('')}`;
  if (children.length === 0) return [`${start}/>`];
  if (typeof children === 'string') return [`${start}>${escaped(children)}</${tag}>`];
  return [`${start}>`, ...children.flatMap((child) => lines(child, `${indent}  `)), `${indent}</${tag}>`];
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
