/**
 * Which key was meant, under every keyboard: the Latin letter that was typed, else the one that stands on
 * the key where a layout without Latin letters, or an input method, is switched on. A key that an input
 * method is composing with is its own.
 */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code'> &
  Partial<Pick<KeyboardEvent, 'isComposing'>>;

/** A printable character of a Latin layout, as it is typed with and without Shift. */
const latin = /^[\u0020-\u007E\u00A0-\u024F]$/;

export function isComposing({ key, isComposing: composing }: KeyPress): boolean {
  return composing === true || key === 'Process' || key === 'Dead';
}

/**
 * @returns the name of a key ("enter", "arrowleft"), or one character in lower case; null while a word is
 *   being composed.
 */
export function keyOf(press: KeyPress): string | null {
  if (isComposing(press)) return null;
  const { key, code } = press;
  if (latin.test(key) || [...key].length > 1) return key.toLowerCase();
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? placed.get(code) ?? key.toLowerCase();
}

/** What stands on the other keys that Readout listens to, on the layout that most know. */
const placed: ReadonlyMap<string, string> = new Map([
  ['Slash', '/'],
  ['Minus', '-'],
  ['Equal', '='],
  ['BracketLeft', '['],
  ['BracketRight', ']'],
  ...Array.from({ length: 10 }, (_, digit) => [`Digit${digit}`, String(digit)] as const),
]);

/** Whether a key asks a question: "?" wherever it is typed, with Shift or without. */
export function isQuestionMark(press: KeyPress & Pick<KeyboardEvent, 'shiftKey'>): boolean {
  if (isComposing(press)) return false;
  if (press.key === '?' || press.key === '\u061F' || press.key === '\uFF1F') return true;
  return press.shiftKey && keyOf(press) === '/' && !latin.test(press.key);
}
