/** What a visitor looks for on a page: by what it is and what it is called. */
export interface Which {
  role: keyof typeof selectors;
  name: string;
  /** Only within this part of the page. */
  within?: Which;
}

const selectors = {
  link: 'a[href]',
  button: 'button',
  radio: 'input[type=radio]',
  checkbox: 'input[type=checkbox]',
  searchbox: 'input[type=search]',
  list: 'select',
  rows: '[role=radiogroup]',
  textbox: 'input:not([type=radio], [type=checkbox]), textarea',
  group: 'fieldset, [role=group], [role=radiogroup]',
  region: 'section',
} as const;

/** The way to it: from the part of the page that is around it to the thing itself. */
interface Way {
  path: { selector: string; name: string }[];
  /** What the pointer meets there: the label, where it covers its box. */
  toPress: boolean;
}

export function wayTo(which: Which, toPress = false): Way {
  const path = ({ role, name, within }: Which): Way['path'] => [
    ...(within ? path(within) : []),
    { selector: selectors[role], name: oneLine(name) },
  ];
  return { path: path(which), toPress };
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Runs in the page: the first visible element of that name, moved into sight. Its whole name goes before a beginning. */
export function look({ path, toPress }: Way): Element | null {
  let parts: ParentNode[] = [document];
  for (const { selector, name } of path) {
    const all = parts.flatMap((part) => [...part.querySelectorAll(selector)]).filter(isShown);
    const exact = all.filter((element) => namesOf(element).includes(name));
    parts = exact.length > 0 ? exact : all.filter((element) => namesOf(element).some((text) => text.startsWith(name)));
  }
  const [found] = parts;
  if (!(found instanceof Element)) return null;
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
  return toPress ? pressable(found) : found;

  function isShown(element: Element): boolean {
    return element.checkVisibility({ visibilityProperty: true });
  }

  function namesOf(element: Element): string[] {
    const ids = (element.getAttribute('aria-labelledby') ?? '').split(' ');
    const labels = hasLabels(element) ? [...(element.labels ?? [])] : [];
    // A row of the countries may also tell for which territory it stands there: its first words are a name too.
    const words = labels.flatMap((label) => [...label.querySelectorAll('span')]);
    const naming = [...ids.map((id) => document.getElementById(id)), ...labels, ...words];
    const texts = [...naming, element.querySelector(':scope > legend')].map((one) => one?.textContent);
    const names = [...texts, element.getAttribute('aria-label')].map((text) => text?.replace(/\s+/g, ' ').trim() ?? '');
    const named = names.filter(Boolean);
    return named.length > 0 ? named : [element.textContent.replace(/\s+/g, ' ').trim()];
  }

  function hasLabels(element: Element): element is HTMLInputElement | HTMLSelectElement {
    return element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
  }

  function pressable(element: Element): Element {
    const { left, top, width, height } = element.getBoundingClientRect();
    const met = document.elementFromPoint(left + width / 2, top + height / 2);
    const covers = met instanceof HTMLLabelElement && met.control === element;
    return covers ? met : element;
  }
}

/** Runs in the page: whether a box is ticked, and what stands in a field. */
export function stateOf(element: Element): { ticked: boolean; value: string } {
  if (!(element instanceof HTMLInputElement)) throw new Error(`${element.tagName} has no state`);
  return { ticked: element.checked, value: element.value };
}

/** Runs in the page: takes away what stands in a field, as a visitor would. */
export function empty(element: Element): void {
  if (!(element instanceof HTMLInputElement) || element.value === '') return;
  element.select();
  document.execCommand('delete');
}

/** Runs in the page: the words beside a radio button. */
export function firstWords(element: Element): string {
  return element.closest('label')?.textContent ?? '';
}

/** Runs in the page: chooses from a native list, whose choices are drawn by the system where no test can press them. */
export function pick(element: Element, name: string): void {
  if (!(element instanceof HTMLSelectElement)) throw new Error(`${element.tagName} is no list`);
  const option = [...element.options].find(({ label }) => label === name);
  if (!option) throw new Error(`${name} is not in the list`);
  Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(element, option.value);
  element.dispatchEvent(new Event('input', { bubbles: true }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Runs in the page: waits until an element stands still, so that a pointer does not meet what has taken its place. */
export async function standsStill(element: Element): Promise<boolean> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const place = () => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left, top, width, height].join();
  };
  const before = place();
  await frame();
  await frame();
  return element.isConnected && place() === before;
}
