import { Fragment, type ElementType, type ReactNode } from 'react';
import { jsx, jsxs } from 'react/jsx-runtime';
import { piecesOf } from '@/lib/messages/officialNames';
import { DutchName } from '../DutchName';

export interface Props {
  children?: ReactNode;
  /** Of an element that is a name already. */
  translate?: 'yes' | 'no';
  suppressHydrationWarning?: boolean;
}

/** Can hold nothing but text. */
const PLAIN: readonly ElementType[] = ['option', 'script', 'style', 'textarea', 'title'];

/**
 * The properties of an element with its text as a browser may translate it:
 * - a text beside other children, or in a fragment, gets an element of its own;
 * - official names are elements that are not translated;
 * - a text that was translated before React took over is no mistake.
 */
export function translatable(type: ElementType, props: Props): Props {
  const isElement = typeof type === 'string';
  if (!isElement && type !== Fragment) return props;
  if (PLAIN.includes(type) || props.translate === 'no') return { ...props, suppressHydrationWarning: true };
  const { children } = props;
  if (Array.isArray(children)) {
    if (!children.some(isText)) return props;
    return { ...props, children: children.map((child: ReactNode) => (isText(child) ? ownElement(child) : child)) };
  }
  if (!isText(children)) return props;
  if (!isElement) return { ...props, children: ownElement(children) };
  return { ...props, ...alone(children) };
}

function isText(child: unknown): child is string | number {
  return typeof child === 'number' || (typeof child === 'string' && child !== '');
}

function ownElement(text: string | number) {
  return jsx('span', alone(text));
}

/** A text as all there is in an element; with names in it, as one element that is made anew when the text changes. */
function alone(text: string | number) {
  const pieces = typeof text === 'string' ? piecesOf(text) : null;
  if (pieces === null) return { children: text, suppressHydrationWarning: true };
  const parts = pieces.map(({ text: part, isName }) =>
    isName ? jsx(DutchName, { children: part }) : jsx('span', { children: part, suppressHydrationWarning: true }),
  );
  return { children: jsxs('span', { children: parts }, `${text}`) };
}
