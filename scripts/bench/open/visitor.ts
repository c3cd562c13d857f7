import type { Plan, Seen, Step } from './plan';

declare global {
  interface Window {
    /** Comes when the plan is done, or when patience ran out. */
    visit?: Promise<Seen>;
  }
}

/**
 * Runs in the page from the first moment on, without anything from outside this function. Looks once a frame, so that
 * what it sees is on the screen, and acts as fast as a frame allows.
 */
export function visitor({ steps, continueLabel, storageKey, patience }: Plan): void {
  const todo = [...steps];
  const seen: Omit<Seen, 'kept' | 'byWorker'> = { times: {}, presses: 0 };
  let chosen = false;

  window.visit = new Promise((resolve) => {
    const end = () => {
      const byWorker = navigator.serviceWorker?.controller != null;
      resolve({ ...seen, byWorker, kept: localStorage.getItem(storageKey) });
    };
    const look = () => {
      const [step] = todo;
      if (step && isShown(step)) act(step);
      // The browser tells of the first paint some frames after it.
      const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
      if (painted !== undefined) seen.times.painted = painted;
      if (todo.length > 0 || painted === undefined) requestAnimationFrame(look);
      else end();
    };
    requestAnimationFrame(look);
    setTimeout(end, patience);
  });

  function act(step: Step) {
    seen.times[step.as] ??= performance.now();
    if (step.answer === undefined) todo.shift();
    else if (!chosen) chosen = choose(step.answer);
    else if (press()) {
      chosen = false;
      todo.shift();
    }
  }

  function isShown({ heading, attribute }: Step): boolean {
    if (attribute !== undefined && !document.documentElement.hasAttribute(attribute)) return false;
    return visible('h1').some(({ textContent }) => textContent.trim() === heading);
  }

  function choose(answer: NonNullable<Step['answer']>): boolean {
    const radios = visible('input[type=radio]').filter((input) => input instanceof HTMLInputElement);
    const fits = ({ labels }: HTMLInputElement) =>
      answer === 'first' || [...(labels ?? [])].some((label) => label.textContent.trim().startsWith(answer.label));
    const radio = radios.find(fits);
    radio?.click();
    return radio !== undefined || (answer !== 'first' && select(answer.label));
  }

  /** A list of the browser's own offers the same choices. */
  function select(label: string): boolean {
    for (const list of visible('select').filter((one) => one instanceof HTMLSelectElement)) {
      const option = [...list.options].find(({ text }) => text === label);
      if (!option) continue;
      list.value = option.value;
      return list.dispatchEvent(new Event('change', { bubbles: true }));
    }
    return false;
  }

  function press(): boolean {
    const button = visible('button').find(({ textContent }) => textContent.trim() === continueLabel);
    if (!button) return false;
    seen.times.pressed ??= performance.now();
    seen.presses += 1;
    button.click();
    return true;
  }

  function visible(selector: string): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
  }
}
