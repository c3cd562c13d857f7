import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storage } from '../testing/storage';
import { draftStore, type Drafts } from './drafts';
import { nothingSaved } from './envelope';
import type { Port } from './port';
import { savedStore } from './store';

const SEED = 20261129;
const places = ['passport', 'incomes', 'plan/arrived'] as const;
const inField = ['one', 'other'] as const;
type Place = (typeof places)[number];

/** What two windows do: every act is by one of them, at one of the forms. */
const acts = fc.array(
  fc.record({
    does: fc.constantFrom('types', 'types', 'types', 'empties', 'reloads', 'answers', 'erases', 'hears'),
    by: fc.constantFrom(0, 1),
    at: fc.constantFrom(...places),
    field: fc.constantFrom(...inField),
  }),
  { maxLength: 40 },
);

interface Typed {
  by: number;
  at: Place;
  field: string;
  text: string | undefined;
}

/** Two windows of one browser, with the events that the browser sends from one to the other. */
class TwoWindows {
  readonly #device = storage();
  readonly #own = [storage(), storage()];
  readonly #heard: Event[][] = [[], []];
  #pages = [new EventTarget(), new EventTarget()];
  #drafts: Drafts[] = [];

  constructor() {
    this.reloads(0);
    this.reloads(1);
  }

  drafts(by: number): Drafts {
    return this.#drafts[by] ?? expect.fail();
  }

  reloads(by: number) {
    this.#pages[by] = new EventTarget();
    this.#heard[by] = [];
    this.#drafts[by] = draftStore(this.#port(by), this.#own[by]?.port ?? null, this.#pages[by] ?? null);
  }

  hears(by: number) {
    for (const event of this.#heard[by]?.splice(0) ?? []) this.#pages[by]?.dispatchEvent(event);
  }

  /** Answering takes longer than the browser needs to tell of what was before it. */
  answers(by: number, at: Place) {
    this.hears(0);
    this.hears(1);
    this.drafts(by).drop(at);
    savedStore(this.#port(by), null).write({ ...nothingSaved, answers: { passport: 'valid' } });
  }

  erases(by: number) {
    savedStore(this.#port(by), null).erase();
    this.drafts(by).forget();
  }

  #port(by: number): Port {
    const { port } = this.#device;
    const tells = (key: string, newValue: string | null) =>
      this.#heard[1 - by]?.push(Object.assign(new Event('storage'), { key, newValue }));
    return {
      ...port,
      setItem(key, value) {
        port.setItem(key, value);
        tells(key, value);
      },
      removeItem(key) {
        if (port.getItem(key) === null) return;
        port.removeItem(key);
        tells(key, null);
      },
    };
  }
}

/** Plays the acts, and tells what was typed since each form was answered and everything erased. */
function play(all: typeof acts extends fc.Arbitrary<infer Acts> ? Acts : never) {
  const windows = new TwoWindows();
  let typed: Typed[] = [];
  let erased: Typed[] = [];
  all.forEach(({ does, by, at, field }, index) => {
    switch (does) {
      case 'types':
      case 'empties': {
        const text = does === 'types' ? `text ${index}` : undefined;
        windows.drafts(by).write(at, field, text);
        typed.push({ by, at, field, text });
        break;
      }
      case 'answers':
        windows.answers(by, at);
        typed = typed.filter((one) => one.at !== at);
        break;
      case 'erases':
        windows.erases(by);
        erased = [...erased, ...typed];
        typed = [];
        break;
      default:
        windows[does](by);
    }
  });
  return { windows, typed, erased };
}

function always(holds: (played: ReturnType<typeof play>) => void): void {
  const property = fc.property(acts, (all) => holds(play(all)));
  fc.assert(property, { seed: SEED, numRuns: 2000 });
}

describe('whatever is typed, reloaded, answered and erased in two windows', () => {
  it('nothing typed is lost: a reload shows the last text of each field in the window where it was typed', () => {
    always(({ windows, typed }) => {
      for (const by of [0, 1]) {
        windows.reloads(by);
        for (const at of places) {
          for (const field of inField) {
            const last = typed.filter((one) => one.by === by && one.at === at && one.field === field).at(-1);
            if (last?.text !== undefined) expect(windows.drafts(by).open(at)[field]).toBe(last.text);
          }
        }
      }
    });
  });

  it('nothing comes back: a form that was answered is empty until somebody types there again', () => {
    always(({ windows, typed }) => {
      for (const by of [0, 1]) {
        windows.reloads(by);
        for (const at of places)
          if (typed.every((one) => one.at !== at)) expect(windows.drafts(by).open(at)).toEqual({});
      }
    });
  });

  it('nothing comes back that was erased, not even in part', () => {
    always(({ windows, erased }) => {
      for (const by of [0, 1]) {
        windows.reloads(by);
        const shown = places.flatMap((at) => Object.values(windows.drafts(by).open(at)));
        expect(shown.filter((text) => erased.some((one) => one.text === text))).toEqual([]);
      }
    });
  });
});
