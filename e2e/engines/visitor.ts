import { expect, vi } from 'vitest';
import type { Texts } from '@/lib/messages/texts';
import type { Engine, Found } from './engine';
import { empty, look, oneLine, standsStill, stateOf, wayTo, type Which } from './inPage';

/** How long a visitor waits for anything, and how often they look; milliseconds. */
const PATIENCE = { timeout: 30_000, interval: 50 };

/** Somebody at the guide in some engine: what they do and see. Whatever they look for may still be on its way. */
export class Visitor {
  readonly engine: Engine;
  readonly texts: Texts;
  readonly site: string;

  constructor(engine: Engine, texts: Texts, site: string) {
    this.engine = engine;
    this.texts = texts;
    this.site = site;
  }

  /** The same visitor, reading another language. */
  in(texts: Texts): Visitor {
    return new Visitor(this.engine, texts, this.site);
  }

  async opens(path: string): Promise<void> {
    await this.engine.open(this.site + path);
  }

  async presses(which: Which): Promise<void> {
    await this.works(which, (element) => this.engine.press(element));
  }

  /** Ticks a radio button or a box. */
  async chooses(which: Which): Promise<void> {
    await this.sees(which);
    if (!(await this.#stateOf(which)).ticked) await this.presses(which);
    await this.seesTicked(which);
  }

  /** Types into a field, in place of what stood there. */
  async types(which: Which, text: string): Promise<void> {
    await this.works(which, async (element) => {
      await this.engine.askOf(element, empty, null);
      await this.engine.type(element, text);
    });
    await this.until(async () => expect((await this.#stateOf(which)).value, which.name).toBe(text));
  }

  async seesTicked(which: Which): Promise<void> {
    await this.until(async () => expect((await this.#stateOf(which)).ticked, which.name).toBe(true));
  }

  async sees(which: Which): Promise<void> {
    await this.until(() => this.#find(which));
  }

  async seesHeading(text: string): Promise<void> {
    const heading = () => document.querySelector('h1')?.textContent ?? '';
    await this.until(async () => expect(oneLine(await this.engine.ask(heading, null))).toBe(oneLine(text)));
  }

  /** Begins to read on: what stands further down is fetched then. */
  async readsOn(): Promise<void> {
    await this.engine.ask(() => void window.dispatchEvent(new Event('scroll')), null);
  }

  /** The page has these words somewhere between its head and its foot. */
  async reads(...texts: string[]): Promise<void> {
    await this.until(async () => {
      const words = oneLine(await this.engine.ask(() => document.querySelector('main')?.textContent ?? '', null));
      expect(
        texts.map(oneLine).filter((text) => !words.includes(text)),
        `missing in: ${words}`,
      ).toEqual([]);
    });
  }

  /** Whichever of these is shown. */
  seesOneOf<One extends Which>(all: readonly One[]): Promise<One> {
    return this.until(async () => {
      for (const which of all) if ((await this.engine.find(look, wayTo(which))) !== null) return which;
      throw new Error(`there is none of ${JSON.stringify(all)}`);
    });
  }

  /** What is found may be replaced before it is touched: then it is looked for again. */
  works<Done>(which: Which, work: (element: Found) => Promise<Done>): Promise<Done> {
    return this.until(async () => {
      const element = await this.#find(which, true);
      expect(await this.engine.askOf(element, standsStill, null), `${which.name} stands still`).toBe(true);
      return work(element);
    });
  }

  /** Looks again and again until nothing is thrown. */
  until<Seen>(look: () => Seen | Promise<Seen>): Promise<Seen> {
    return vi.waitFor(look, PATIENCE);
  }

  async #stateOf(which: Which) {
    return this.engine.askOf(await this.#find(which), stateOf, null);
  }

  async #find(which: Which, toPress = false): Promise<Found> {
    const element = await this.engine.find(look, wayTo(which, toPress));
    if (element === null) throw new Error(`there is no ${which.role} “${which.name}”`);
    return element;
  }
}
