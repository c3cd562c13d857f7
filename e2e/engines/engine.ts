import type { Elsewhere } from './elsewhere';

/** An element of the page, as the protocol names it. */
export type Found = string;

/** A browser as far as the journey needs it. Functions for the page see only what they are given. */
export interface Engine {
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** What a function answers in the page, as JSON. */
  ask<Given, Answer>(inPage: (given: Given) => Answer | Promise<Answer>, given: Given): Promise<Answer>;
  /** The element that a function finds in the page, if there is one. */
  find<Given>(inPage: (given: Given) => Element | null, given: Given): Promise<Found | null>;
  /** What a function answers about an element. */
  askOf<Given, Answer>(
    element: Found,
    inPage: (element: Element, given: Given) => Answer | Promise<Answer>,
    given: Given,
  ): Promise<Answer>;
  /** Presses the middle of an element that is in sight, as a pointer does. */
  press(element: Found): Promise<void>;
  /** Types at the end of a field. */
  type(element: Found, text: string): Promise<void>;
  /** Makes the page this large, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** What the engine itself tells went wrong since this was asked the last time: requests to other sites are. */
  troubles(): string[];
  close(): Promise<void>;
}

/** Starts a browser to which a proxy is all there is of the internet beyond this machine. */
export type Launch = (elsewhere: Elsewhere) => Promise<Engine>;

/** The capability by which both protocols are told that. */
export function proxyTo({ port }: Elsewhere) {
  const address = `127.0.0.1:${port}`;
  return { proxyType: 'manual', httpProxy: address, sslProxy: address, noProxy: ['localhost'] };
}
