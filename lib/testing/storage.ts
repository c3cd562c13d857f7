/** Web Storage as browsers have it: in order, barred or full. */
import type { Answers } from '../rules/answers';
import type { Port } from '../saved/port';
import { savedStore, type SavedStore } from '../saved/store';

export function storage(initial: Record<string, string> = {}) {
  const kept = new Map(Object.entries(initial));
  const port: Port = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
  return { kept, port };
}

export const barred: Port = {
  getItem() {
    throw new Error('barred');
  },
  setItem() {
    throw new Error('barred');
  },
  removeItem() {
    throw new Error('barred');
  },
};

/** Nothing more goes in. */
export function full(initial: Record<string, string> = {}) {
  const { port, kept } = storage(initial);
  const setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  return { port: { ...port, setItem }, kept };
}

/** Gives answers on a page, as a visitor does. */
export function answer(store: SavedStore, answers: Answers): void {
  const { saved } = store.read();
  store.write({ ...saved, answers: { ...saved.answers, ...answers } });
}

/** What a page opened now would show. */
export function answersOf(port: Port): Answers {
  return savedStore(port, null).read().saved.answers;
}
