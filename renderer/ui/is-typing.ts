/** Inputs without text: a letter pressed on them is not typed. */
const withoutText = ['checkbox', 'radio', 'range', 'button', 'submit', 'reset', 'file', 'color'];

const textFields = [
  'textarea',
  `input:not(${withoutText.map((type) => `[type="${type}"]`).join(', ')})`,
  '[contenteditable]:not([contenteditable="false"])',
].join(', ');

/**
 * Whether letters, pastes and undo belong to a text field: the target of a key press or, for a menu
 * command, the focused element.
 */
export function isTyping(target: EventTarget | null = document.activeElement): boolean {
  return closestTo(target, textFields) !== null;
}

/** Whether keys belong to an element with its own keys: a field, a button, a menu, a dialog. */
export function isElsewhere(target: EventTarget | null): boolean {
  return isTyping(target) || closestTo(target, withKeys) !== null;
}

const withKeys = 'input, select, button, [role="menu"], [role="listbox"], [role="dialog"]';

/** Null for a target that is not an element, such as the window. */
function closestTo(target: EventTarget | null, selector: string): Element | null {
  return target && 'closest' in target ? (target as Element).closest(selector) : null;
}
