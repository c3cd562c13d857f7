/*
 * A press that began before the page was shown does nothing on it. The second click of a double click, or a key that is
 * held down, would else answer the next question, or undo twice: what stands under the pointer by then is another thing.
 */

const CONTROLS = 'a, button, input, label, option, select, summary, textarea';
/** What acts with each press, and has done so with the first one of a double click. */
const ACTS = 'a, button';
/** Two touches at one place within this time are one double tap, as browsers reckon it. Nobody reads a page in it. */
const DOUBLE_TAP_MS = 400;
/** How far a finger or a hand may move meanwhile, in CSS pixels. */
const AT_ONE_PLACE = 30;

interface Press {
  control: Element | null;
  x: number;
  y: number;
  at: number;
}

/** Whether a press goes on with one that came before it, on what was here then. */
interface Down extends Press {
  isAgain: boolean;
}

export function lettingGoOfOldPresses(page: Window): void {
  /** The click with which a double click began. */
  let first: Press | null = null;
  let last: Press | null = null;
  let down: Down | null = null;

  page.addEventListener(
    'pointerdown',
    (event) => {
      const press = pressOf(event);
      const isTouch = event.pointerType === 'touch';
      const isAgain = isTouch && last !== null && isNear(last, press) && press.at - last.at < DOUBLE_TAP_MS;
      down = { ...press, isAgain };
    },
    true,
  );
  page.addEventListener('pointercancel', () => (down = null), true);

  // Else the focus would leave the heading of the new page, or a list would open.
  page.addEventListener(
    'mousedown',
    (event) => {
      const { control } = pressOf(event);
      if (event.detail > 1 && control !== null && control !== first?.control) event.preventDefault();
    },
    true,
  );

  page.addEventListener(
    'click',
    (event) => {
      if (event.detail === 0) return; // a key, a script, or a program that helps somebody
      const press = pressOf(event);
      const began = down !== null && isNear(down, press) ? down : null;
      const isAgain = event.detail > 1 || began?.isAgain === true;
      if (!isAgain) first = press;
      last = press;
      down = null;
      const { control } = press;
      if (control === null) return;
      const before = isAgain ? first : (began ?? press);
      const wasElsewhere = before?.control !== control;
      if (wasElsewhere || (isAgain && control.matches(ACTS))) stop(event);
    },
    true,
  );

  page.addEventListener(
    'keydown',
    (event) => {
      if (!event.repeat) return;
      const isPress = event.key === 'Enter' || (event.key === ' ' && isPressedBySpace(event.target));
      if (isPress) stop(event);
    },
    true,
  );
}

function pressOf({ target, clientX, clientY, timeStamp }: MouseEvent): Press {
  return { control: controlOf(target), x: clientX, y: clientY, at: timeStamp };
}

/** What a press on the target works, a label its field. */
function controlOf(target: EventTarget | null): Element | null {
  const found = target instanceof Element ? target.closest(CONTROLS) : null;
  return found instanceof HTMLLabelElement ? found.control : found;
}

function isNear(one: Press, other: Press): boolean {
  return Math.abs(one.x - other.x) <= AT_ONE_PLACE && Math.abs(one.y - other.y) <= AT_ONE_PLACE;
}

function isPressedBySpace(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('button, summary, [type=checkbox], [type=radio]');
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
