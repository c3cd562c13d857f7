import { textWidth } from './textWidth';

/** A paragraph, or blocks behind a marker ("* ", "[ ] "), which the lines below it leave room for. */
export type Block = string | Item;
interface Item {
  marker: string;
  blocks: readonly Block[];
}
/** A part of a report under its own heading. */
export interface Section {
  title: string;
  blocks: readonly Block[];
}

const COLUMNS = 80;

export function item(marker: string, ...blocks: readonly Block[]): Block {
  return { marker, blocks };
}

/** A heading, and the blocks below it with a blank line between them. */
export function layOut({ title, blocks }: Section, underline: '=' | '-'): string {
  const heading = wrap(title, COLUMNS);
  const line = underline.repeat(Math.max(...heading.map(textWidth)));
  return [[...heading, line], ...blocks.map((block) => linesOf(block, COLUMNS))]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** A line across the page, with a few words in it. */
export function ruledLine(words: string): string {
  const start = `── ${words} `;
  return start + '─'.repeat(Math.max(0, COLUMNS - textWidth(start)));
}

function linesOf(block: Block, columns: number): string[] {
  if (typeof block === 'string') return wrap(block, columns);
  const width = textWidth(block.marker);
  const lines = block.blocks.flatMap((inner) => linesOf(inner, columns - width));
  return lines.map((line, index) => (index === 0 ? block.marker : ' '.repeat(width)) + line);
}

/**
 * Breaks a text at its spaces. What has no space stays whole, also where it is longer than the line: an amount with
 * its sign (which a no-break space holds together), or an address to click on.
 */
export function wrap(text: string, columns: number): string[] {
  const [first = '', ...words] = text.split(/[ \n]+/);
  const lines: string[] = [];
  let line = first;
  let width = textWidth(first);
  for (const word of words) {
    const more = textWidth(word);
    if (width + 1 + more > columns) {
      lines.push(line);
      line = word;
      width = more;
    } else {
      line += ` ${word}`;
      width += 1 + more;
    }
  }
  return [...lines, line];
}
