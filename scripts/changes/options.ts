export type Options = { ok: true; base?: string; head?: string } | { ok: false; message: string };

const USAGE = 'It is written: npm run changes -- [base] [--head <commit or folder>].';

/** Reads what stands after `npm run changes --`. */
export function optionsFrom(args: readonly string[]): Options {
  const rest = [...args];
  const named: { base?: string; head?: string } = {};
  for (let option = rest.shift(); option !== undefined; option = rest.shift()) {
    const which = option === '--head' ? 'head' : 'base';
    const name = which === 'head' ? rest.shift() : option;
    if (name === undefined) return { ok: false, message: `--head needs a commit or a folder. ${USAGE}` };
    if (name.startsWith('-')) return { ok: false, message: `changes does not know ${name}. ${USAGE}` };
    if (named[which] !== undefined) return { ok: false, message: `changes takes one ${which}. ${USAGE}` };
    named[which] = name;
  }
  return { ok: true, ...named };
}
