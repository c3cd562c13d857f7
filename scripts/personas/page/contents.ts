import { guidanceFor } from '../../../lib/interview/guidance';
import type { Texts } from '../../../lib/messages/texts';
import { textWidth } from '../../guide/pretty/textWidth';
import type { Persona } from '../persona';
import { code, plain } from './markdown';

/** The page that lists the others. */
export function contents(personas: readonly Persona[], { t }: Texts): string {
  const rows = personas.map(({ id, title, on, answers }) => {
    const { route, verdict } = guidanceFor(answers, on);
    return [
      `[${id}](${id}.md)`,
      plain(title),
      code(route.id),
      `${code(verdict)} ${t(`ui.result.verdictWord.${verdict}`)}`,
    ];
  });
  return (
    [
      '# Personas',
      'Made-up couples and the whole guidance for each, to be read in a diff: one fact a line, and the ids of the rules in code font. `sources.md` says what the ids of the sources stand for.',
      'Written by `npm run personas` from `scripts/personas/`. Do not edit: change a rule or a persona, run the command, and read what changed.',
      table(['persona', 'couple', 'route', 'verdict'], rows),
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

/** A Markdown table with columns as wide as their widest cell. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => textWidth(row[column] ?? ''))));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - textWidth(cell))).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
