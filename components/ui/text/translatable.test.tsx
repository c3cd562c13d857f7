import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Fragment, jsx, jsxs } from './jsx-runtime';

const markup = (node: ReactNode) => renderToStaticMarkup(node);
const strong = <strong>so</strong>;

it('a text that is all there is in an element stands in it as it is', () => {
  expect(markup(<p>{'Two days'}</p>)).toBe('<p>Two days</p>');
  expect(markup(<p>{2}</p>)).toBe('<p>2</p>');
  expect(markup(<p>{''}</p>)).toBe('<p></p>');
});

it('a text beside other children, or in a fragment, has an element of its own', () => {
  expect(markup(jsxs('p', { children: [strong, ' it is ', 2, false] }))).toBe(
    '<p><strong>so</strong><span> it is </span><span>2</span></p>',
  );
  expect(markup(jsx(Fragment, { children: 'so' }))).toBe('<span>so</span>');
});

it('an official name is Dutch and not to be translated, and what stands around it is an element too', () => {
  const ind = '<span lang="nl" translate="no">IND</span>';
  expect(markup(<a href="#x">The IND says so</a>)).toBe(
    `<a href="#x"><span><span>The </span>${ind}<span> says so</span></span></a>`,
  );
  expect(markup(jsxs('p', { children: [strong, 'IND'] }))).toBe(
    `<p><strong>so</strong><span><span>${ind}</span></span></p>`,
  );
});

it('what can hold nothing but text, and what is not to be translated anyway, stays as it is', () => {
  expect(markup(<option>The IND</option>)).toBe('<option>The IND</option>');
  expect(markup(<b translate="no">The IND</b>)).toBe('<b translate="no">The IND</b>');
});
