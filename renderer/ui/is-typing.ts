/** Inputs without a line of text: a letter pressed on them is not typed. */
const withoutText = ['checkbox', 'radio', 'range', 'button', 'submit', 'reset', 'file', 'color'];

const textFields = [
  'textarea',
  `input:not(${withoutText.map((type) => `[type="${type}"]`).join(', ')})`,
  '[contenteditable]:not([contenteditable="false"])',
].join(', ');

/**
 * Whether letters, pastes and undo belong to a text field: the one that a key was pressed in, or,
 * for what comes from a menu, the one that has the focus.
 */
export function isTyping(target: EventTarget | null = document.activeElement): boolean {
  return closestTo(target, textFields) !== null;
}

/** Whether keys belong to something that has keys of its own: a field, a button, a menu, a dialog. */
export function isElsewhere(target: EventTarget | null): boolean {
  return isTyping(target) || closestTo(target, withKeys) !== null;
}

const withKeys = 'input, select, button, [role="menu"], [role="listbox"], [role="dialog"]';

/** Null for what is no element, as the window is. */
function closestTo(target: EventTarget | null, selector: string): Element | null {
  return target && 'closest' in target ? (target as Element).closest(selector) : null;
}
