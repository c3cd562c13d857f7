/** A small reader of XML, written apart from our writer: the tests read the published files with it. */
export interface Node {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: Node[];
  text: string;
}

const TOKEN = /<\?xml[^<>]*\?>|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The root element. Throws where the text is not well-formed, or holds what our files never do (comments, CDATA). */
export function readXml(text: string): Node {
  const top: Node = { tag: '', attributes: {}, children: [], text: '' };
  const open = [top];
  let at = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) throw new Error(`not well-formed at ${at}: ${text.slice(at, at + 40)}`);
    at = TOKEN.lastIndex;
    const [, closing, tag, attributes = '', empty, words] = match;
    const parent = open.at(-1) ?? top;
    if (words !== undefined) parent.text += unescaped(words);
    if (tag === undefined) continue;
    if (closing) {
      if (parent.tag !== tag || open.length === 1) throw new Error(`</${tag}> closes <${parent.tag}>`);
      open.pop();
      continue;
    }
    const node: Node = { tag, attributes: readAttributes(attributes), children: [], text: '' };
    parent.children.push(node);
    if (!empty) open.push(node);
  }
  const [root, ...others] = top.children;
  if (!root || others.length > 0 || open.length > 1 || top.text.trim() !== '')
    throw new Error('not one closed element');
  return root;
}

/** The children of this kind, in their order. */
export function childrenOf(node: Node, tag: string): Node[] {
  return node.children.filter((child) => child.tag === tag);
}

/** The only child of this kind. */
export function childOf(node: Node, tag: string): Node {
  const [child, ...others] = childrenOf(node, tag);
  if (!child || others.length > 0) throw new Error(`<${node.tag}> has not one <${tag}>`);
  return child;
}

/** An attribute that must be there. */
export function attributeOf({ tag, attributes }: Node, name: string): string {
  const value = attributes[name];
  if (value === undefined) throw new Error(`<${tag}> has no ${name}`);
  return value;
}

function readAttributes(text: string): Record<string, string> {
  const all = [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, unescaped(value)]);
  const attributes: Record<string, string> = Object.fromEntries(all);
  if (Object.keys(attributes).length < all.length) throw new Error(`an attribute stands twice: ${text}`);
  return attributes;
}

function unescaped(text: string): string {
  return text.replace(/&(\w*);?/g, (entity, name: string) => {
    const character = ENTITIES[name];
    if (character === undefined || !entity.endsWith(';')) throw new Error(`not an entity: ${entity}`);
    return character;
  });
}
