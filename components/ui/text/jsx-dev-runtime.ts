/** The same while working on it. */
import type { ElementType, Key } from 'react';
import { jsxDEV as element } from 'react/jsx-dev-runtime';
import { translatable, type Props } from './translatable';

export { Fragment, type JSX } from 'react/jsx-dev-runtime';

export function jsxDEV(type: ElementType, props: Props, key: Key | undefined, ...more: [boolean, never?, unknown?]) {
  return element(type, translatable(type, props), key, ...more);
}
