export type Options = { ok: true; runs: number; json: boolean } | { ok: false; message: string };

const USAGE = 'It is written: npm run bench:open -- [--runs <number>] [--json].';

/** Reads what stands after `npm run bench:open --`. */
export function optionsFrom(args: readonly string[]): Options {
  const rest = [...args];
  let [runs, json] = [5, false];
  for (let option = rest.shift(); option !== undefined; option = rest.shift()) {
    if (option === '--json') json = true;
    else if (option === '--runs') {
      runs = Number(rest.shift());
      if (!Number.isInteger(runs) || runs < 1) return { ok: false, message: `--runs needs a number from 1. ${USAGE}` };
    } else return { ok: false, message: `bench:open does not know ${option}. ${USAGE}` };
  }
  return { ok: true, runs, json };
}
