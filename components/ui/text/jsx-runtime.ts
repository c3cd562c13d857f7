/**
 * What TypeScript and the bundler make of JSX (`jsxImportSource` in tsconfig.json): React's own functions, with every
 * text in a form that a browser may translate under React’s hands (docs/decisions/021).
 */
import type { ElementType, Key } from 'react';
import { jsx as element, jsxs as elements } from 'react/jsx-runtime';
import { translatable, type Props } from './translatable';

export { Fragment, type JSX } from 'react/jsx-runtime';

export const jsx = (type: ElementType, props: Props, key?: Key) => element(type, translatable(type, props), key);
export const jsxs = (type: ElementType, props: Props, key?: Key) => elements(type, translatable(type, props), key);
