import { describe, expect, it } from 'vitest';
import { lockfile, problems, production } from './licences.mjs';

const odd = {
  'node_modules/caniuse-lite': { version: '1.0.1', license: 'CC-BY-4.0' },
  'node_modules/@img/sharp-linux': { version: '0.1.0', license: 'Apache-2.0 AND LGPL-3.0-or-later', optional: true },
};
const withPackage = (license: string | undefined, more = {}) => ({
  packages: { '': {}, ...odd, 'node_modules/new': { version: '1.0.0', ...(license && { license }), ...more } },
});

describe('the licences of what the site is made from', () => {
  it('are all on the list', () => {
    expect(problems(lockfile())).toEqual([]);
    expect(production(lockfile()).map(({ name }) => name)).toEqual(expect.arrayContaining(['react', 'next', 'zod']));
  });

  it.each(['MIT', '0BSD', '(MIT OR GPL-3.0-only)', 'GPL-2.0-only OR Apache-2.0', 'Apache-2.0 AND MIT'])(
    'may be %s',
    (licence) => expect(problems(withPackage(licence))).toEqual([]),
  );

  it.each([
    'GPL-3.0-only',
    'AGPL-3.0-only',
    'MIT AND GPL-3.0-only',
    'UNLICENSED',
    'SEE LICENSE IN file',
    'mit-ish',
    '',
  ])('may not be %j', (licence) => expect(problems(withPackage(licence))).toHaveLength(1));

  it('must be named', () => {
    expect(problems(withPackage(undefined))).toEqual(['new 1.0.0: no licence is named']);
  });

  it('do not matter for what only development needs', () => {
    expect(problems(withPackage('GPL-3.0-only', { dev: true }))).toEqual([]);
    expect(problems(withPackage('GPL-3.0-only', { devOptional: true }))).toEqual([]);
  });

  it('are found of a package inside another one', () => {
    const packages = { ...odd, 'node_modules/next/node_modules/new': { version: '2.0.0', license: 'SSPL-1.0' } };
    expect(problems({ packages })).toEqual(['new 2.0.0: SSPL-1.0']);
  });

  it('have an exception for one package and licence, and not for others', () => {
    const packages = {
      ...odd,
      'node_modules/other': { version: '1.0.0', license: 'CC-BY-4.0' },
      'node_modules/@img/sharp-needed': { version: '1.0.0', license: 'LGPL-3.0-or-later' },
    };
    expect(problems({ packages })).toHaveLength(2);
  });

  it('have no exception that nothing needs', () => {
    expect(problems({ packages: {} })).toHaveLength(2);
  });
});
