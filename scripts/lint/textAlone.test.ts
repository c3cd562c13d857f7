import { RuleTester, type Linter } from 'eslint';
import nextTypescript from 'eslint-config-next/typescript';
import { describe, it, vi } from 'vitest';
import { root } from '../root.mjs';
import { textAlone } from './textAlone.mjs';

RuleTester.describe = describe;
RuleTester.it = it;
vi.setConfig({ testTimeout: 60_000 }); // the first case reads the types of the whole project

const parser = nextTypescript.find(({ languageOptions }) => languageOptions?.parser)?.languageOptions?.parser;
const tester = new RuleTester({
  languageOptions: {
    parser: parser as Linter.Parser, // the one that lints the pages
    parserOptions: { projectService: { allowDefaultProject: ['*.tsx'] }, tsconfigRootDir: root },
  },
});

/** A component with what the cases are about, each of another type. */
const inComponent = (jsx: string) => ({
  name: jsx,
  filename: 'Case.tsx',
  code: `
    import type { ReactNode } from 'react';
    interface Given {
      text: string; maybe?: string; is: boolean; count: number; texts: string[]; node: ReactNode; children: ReactNode;
      t: (key: string) => string;
    }
    export function Case({ text, maybe, is, count, texts, node, children, t }: Given) {
      return ${jsx};
    }
    void [Case];
  `,
});

const valid = [
  '<p>{text}</p>',
  '<p>two days</p>',
  '<p>{count}</p>',
  "<p>{is ? t('one') : t('other')}</p>",
  '<p role="status">{is ? text : \'\'}</p>',
  "<p>{`${text}: ${t('more')}`}</p>",
  '<p><b>{text}</b> <span>{text}</span></p>',
  '<p><b>{text}</b>{maybe && <span>{maybe}</span>}</p>',
  '<p><b />{is && <span>{text}</span>}</p>',
  '<p><b />{children}{node}</p>',
  '<ul>{texts.map((one) => <li key={one}>{one}</li>)}</ul>',
  'is ? <b>{text}</b> : null',
  '<>{/* nothing */}<b>{text}</b></>',
];

const invalid: [jsx: string, messageId: string][] = [
  ['<p><b />{text}</p>', 'beside'],
  ['<p><b /> two days</p>', 'beside'],
  ['<p><b />{count}</p>', 'beside'],
  ["<p><b />{is && 'so'}</p>", 'beside'],
  ['<p><b />{is && text}</p>', 'beside'],
  ["<p><b />{is ? t('one') : ''}</p>", 'beside'],
  ['<p><b />{is ? text : <i />}</p>', 'beside'],
  ['<p><b />{maybe ?? <i />}</p>', 'beside'],
  ['<p><b />{`${text}.`}</p>', 'beside'],
  ['<p><b />{count && <i />}</p>', 'beside'],
  ['<>{text}</>', 'beside'],
  ['<p>{maybe}</p>', 'sometimes'],
  ['<p>{is && text}</p>', 'sometimes'],
  ['<p>{is ? text : null}</p>', 'sometimes'],
  ['<p>{is ? text : <i />}</p>', 'sometimes'],
  ['<p>{texts}</p>', 'list'],
  ['<p>{texts.map((one) => one)}</p>', 'list'],
  ['text', 'returned'],
  ["is ? t('one') : null", 'returned'],
];

tester.run('a text stands alone in an element', textAlone, {
  valid: valid.map(inComponent),
  invalid: invalid.map(([jsx, messageId]) => ({ ...inComponent(jsx), errors: [{ messageId }] })),
});
