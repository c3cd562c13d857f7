/** A fact on a line of its own, with what belongs to it below. */
export type Fact = string | { fact: string; below: readonly Fact[] };

/** A part of a page under its own heading. */
export interface Section {
  title: string;
  facts: readonly Fact[];
  parts?: readonly Section[];
}

/** A fact with what belongs to it; the fact alone where nothing does. */
export function fact(text: string, ...below: readonly (Fact | undefined)[]): Fact {
  const given = below.filter((one) => one !== undefined);
  return given.length === 0 ? text : { fact: text, below: given };
}

/** Ids as they stand in the code, so that a difference between two versions of a page names the rule. */
export function code(...ids: readonly (string | number)[]): string {
  return ids.map((id) => `\`${id}\``).join(', ');
}

/** The text as Markdown shows it, with nothing in it that Markdown would read as a sign. */
export function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ').replace(/[\\`*_<>[\]]/g, '\\$&');
}

/** The section as Markdown, one fact a line; `level` is that of its heading. */
export function markdown({ title, facts, parts = [] }: Section, level = 2): string {
  const own = [`${'#'.repeat(level)} ${title}`, ...(facts.length > 0 ? [facts.flatMap(listed).join('\n')] : [])];
  return [...own, ...parts.map((part) => markdown(part, level + 1))].join('\n\n');
}

function listed(one: Fact): string[] {
  if (typeof one === 'string') return [`- ${one}`];
  return [`- ${one.fact}`, ...one.below.flatMap(listed).map((line) => `  ${line}`)];
}
