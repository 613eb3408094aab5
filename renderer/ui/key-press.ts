/**
 * Which key was meant, on any keyboard: the Latin letter that was typed, or else the letter at that
 * position when a layout without Latin letters, or an input method, is active. Keys of a
 * composition belong to the input method.
 */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code'> &
  Partial<Pick<KeyboardEvent, 'isComposing'>>;

/** A printable character of a Latin layout, as typed with or without Shift. */
const latin = /^[\u0020-\u007E\u00A0-\u024F]$/;

export function isComposing({ key, isComposing: composing }: KeyPress): boolean {
  return composing === true || key === 'Process' || key === 'Dead';
}

/**
 * @returns the name of a key ("enter", "arrowleft"), or one character in lower case; null during
 * composition.
 */
export function keyOf(press: KeyPress): string | null {
  if (isComposing(press)) return null;
  const { key, code } = press;
  if (latin.test(key) || [...key].length > 1) return key.toLowerCase();
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? placed.get(code) ?? key.toLowerCase();
}

/** The characters at the other key positions that Readout uses, on the most common layout. */
const placed: ReadonlyMap<string, string> = new Map([
  ['Slash', '/'],
  ['Minus', '-'],
  ['Equal', '='],
  ['BracketLeft', '['],
  ['BracketRight', ']'],
  ...Array.from({ length: 10 }, (_, digit) => [`Digit${digit}`, String(digit)] as const),
]);

/** Whether a key is "?", wherever it is typed, with Shift or without. */
export function isQuestionMark(press: KeyPress & Pick<KeyboardEvent, 'shiftKey'>): boolean {
  if (isComposing(press)) return false;
  if (press.key === '?' || press.key === '\u061F' || press.key === '\uFF1F') return true;
  return press.shiftKey && keyOf(press) === '/' && !latin.test(press.key);
}
