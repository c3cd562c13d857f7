/** What every browser says of a key that an input method has taken for itself. */
const TAKEN = 229;

/**
 * Whether a key was pressed for an input method, such as the Enter that takes the word it offers: no one means our page
 * by it. Safari tells of that Enter when the composition has ended already, and says so with the code alone.
 */
export function isOfInputMethod({ isComposing, keyCode }: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  return isComposing || keyCode === TAKEN;
}
