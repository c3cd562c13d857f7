/**
 * What is being filled in and not answered yet, kept on the device form by form with every key. It is no answer: no rule
 * reads it. Each window writes drafts of its own, so that two of them at the same form do not take each other's typing.
 */
import { isSmall, readDrafts, writeDrafts, type Draft, type Fields } from './draftsText';
import { attempt, DRAFTS_KEY, KEY, WINDOW_KEY, type Port } from './port';

export interface Drafts {
  /** What stands in a form that is shown now: what was typed in this window before, or else last in any other. */
  open(place: string): Fields;
  /** What stands in a form by now. */
  read(place: string): Fields;
  /** Keeps a field; `undefined` where it is as it was at first. Gives whether the device keeps all of the form. */
  write(place: string, field: string, value: unknown): boolean;
  /** The form is answered, with the forms in it (`<place>/…`), in whichever window they were begun. */
  drop(place: string): void;
  /** Whether something stands in the form, or in one in it, that was typed in this page. */
  isTyped(place: string): boolean;
  /** Everything was erased. */
  forget(): void;
  /** Another number where forms on the screen must be shown anew, from what is kept. */
  edition(): number;
  /** Calls back when it is another number. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

/** What a page knows of a form. */
interface Form {
  fields: Fields;
  isTyped: boolean;
  /** Whether the device has it as it is here. */
  isKept: boolean;
}

const nothing: Fields = {};

/** The drafts in the storage of the site; `ofWindow` is that of the window alone. `page` hears of other pages. */
export function draftStore(port: Port | null, ofWindow: Port | null, page: EventTarget | null): Drafts {
  const forms = new Map<string, Form>();
  const listeners = new Set<() => void>();
  let edition = 0;
  let knownWindow: string | undefined;

  function thisWindow(): string {
    let id: string | null = null;
    attempt(() => (id = ofWindow?.getItem(WINDOW_KEY) ?? null));
    knownWindow = id ?? knownWindow ?? String(Math.random()).slice(2);
    return knownWindow;
  }

  function textAt(key: string): string | null {
    let text: string | null = null;
    attempt(() => (text = port?.getItem(key) ?? null));
    return text;
  }

  function kept(): readonly Draft[] | 'newer' {
    const reading = readDrafts(textAt(DRAFTS_KEY));
    return reading.status === 'newer' ? 'newer' : reading.drafts;
  }

  /** Everything was erased in another window: who answers a form leaves an answer. */
  function wasErased(drafts: readonly Draft[]): boolean {
    const isThere = drafts.some(({ in: window }) => window === thisWindow());
    return !isThere && textAt(KEY) === null && [...forms.values()].some(({ isTyped, isKept }) => isTyped && isKept);
  }

  /** A window needs its name as long as something in it is being filled in. */
  function nameWindow(drafts: readonly Draft[]) {
    const mine = thisWindow();
    const isNeeded = drafts.some(({ in: window }) => window === mine);
    attempt(() => (isNeeded ? ofWindow?.setItem(WINDOW_KEY, mine) : ofWindow?.removeItem(WINDOW_KEY)));
  }

  /** Gives whether they stand there. */
  function keep(drafts: readonly Draft[]): boolean {
    const text = writeDrafts(drafts);
    nameWindow(drafts);
    if (port === null) return false;
    return attempt(() => (text === null ? port.removeItem(DRAFTS_KEY) : port.setItem(DRAFTS_KEY, text)));
  }

  function fieldsKept(place: string): Fields {
    const drafts = kept();
    const here = drafts === 'newer' ? [] : drafts.filter((draft) => draft.place === place);
    const mine = here.find(({ in: window }) => window === thisWindow());
    return (mine ?? here.at(-1))?.fields ?? nothing;
  }

  function open(place: string): Fields {
    const known = forms.get(place);
    if (known && !known.isKept) return known.fields;
    const fields = fieldsKept(place);
    forms.set(place, { fields, isTyped: false, isKept: true });
    return fields;
  }

  function forget() {
    forms.clear();
    const drafts = kept();
    if (drafts !== 'newer') nameWindow(drafts);
    showAnew();
  }

  function showAnew() {
    edition += 1;
    for (const listener of listeners) listener();
  }

  page?.addEventListener('storage', (event) => {
    if (tellsOfErasing(event)) forget();
  });
  page?.addEventListener('pageshow', (event) => {
    if (!('persisted' in event) || event.persisted !== true) return;
    // Taken out of the back-forward cache: the same window may have gone on since.
    const gone = [...forms].filter(([place, form]) => form.isKept && !isSame(form.fields, fieldsKept(place)));
    for (const [place] of gone) forms.delete(place);
    if (gone.length > 0) showAnew();
  });

  return {
    open,
    read: (place) => forms.get(place)?.fields ?? open(place),
    write(place, field, value) {
      const drafts = kept();
      if (drafts !== 'newer' && wasErased(drafts)) forms.clear(); // and this page has not heard of it yet
      if (!forms.has(place)) open(place);
      const fields = withField(forms.get(place)?.fields ?? nothing, field, value);
      const isKept =
        drafts !== 'newer' && isSmall(fields) && keep(withDraft(drafts, { place, in: thisWindow(), fields }));
      forms.set(place, { fields, isTyped: Object.keys(fields).length > 0, isKept });
      return isKept;
    },
    drop(place) {
      for (const known of forms.keys()) if (isWithin(known, place)) forms.delete(known);
      const drafts = kept();
      const others = drafts === 'newer' ? drafts : drafts.filter((draft) => !isWithin(draft.place, place));
      if (others !== 'newer' && others.length !== drafts.length) keep(others);
    },
    isTyped: (place) => [...forms].some(([known, { isTyped }]) => isTyped && isWithin(known, place)),
    forget,
    edition: () => edition,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  function tellsOfErasing(event: Event): boolean {
    if (!('key' in event) || !('newValue' in event) || event.newValue !== null) return false;
    return event.key === null || event.key === KEY || (event.key === DRAFTS_KEY && wasErased([]));
  }
}

function isWithin(inner: string, place: string): boolean {
  return inner === place || inner.startsWith(`${place}/`);
}

/** The last one. Emptied, it still stands before what other windows have at the form, where they have anything. */
function withDraft(drafts: readonly Draft[], draft: Draft): readonly Draft[] {
  const others = drafts.filter((one) => one.place !== draft.place || one.in !== draft.in);
  const isNeeded = Object.keys(draft.fields).length > 0 || others.some(({ place }) => place === draft.place);
  return isNeeded ? [...others, draft] : others;
}

function withField(fields: Fields, field: string, value: unknown): Fields {
  const entries = Object.entries(fields).filter(([name]) => name !== field);
  return Object.fromEntries(value === undefined ? entries : [...entries, [field, value]]);
}

function isSame(one: Fields, other: Fields): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
