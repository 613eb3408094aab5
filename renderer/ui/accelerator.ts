import { isQuestionMark, keyOf, type KeyPress } from './key-press';

type Press = KeyPress & Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** True when a key press is the given accelerator, in Electron's notation ("CommandOrControl+L"). */
export function matchesAccelerator(event: Press, accelerator: string, mac: boolean): boolean {
  const parts = accelerator.split('+');
  const key = parts.at(-1) ?? '';
  const wants = (name: string) => parts.slice(0, -1).includes(name);
  const command = wants('CommandOrControl');
  const hasModifiers =
    event.ctrlKey === ((command && !mac) || wants('Control')) &&
    event.metaKey === ((command && mac) || wants('Command')) &&
    event.altKey === wants('Alt');
  if (!hasModifiers) return false;
  if (key === '?') return isQuestionMark(event);
  const typed = nameOf(event);
  // Whether plus needs Shift depends on the keyboard; browsers accept both.
  return typed === key.toLowerCase() && (key === 'Plus' || event.shiftKey === wants('Shift'));
}

/** "Ctrl+Shift+E" or "⇧⌘E", in the system's notation. */
export function formatAccelerator(accelerator: string, mac: boolean): string {
  const parts = accelerator
    .split('+')
    .map((part) => (mac ? macNames[part] : otherNames[part]) ?? part);
  return parts.join(mac ? '' : '+');
}

/** Null during composition. With Option, macOS types signs: then the key's position counts. */
function nameOf(event: Press): string | null {
  const key = event.altKey && /^Key[A-Z]$/.test(event.code) ? event.code.slice(3) : keyOf(event);
  return key === '+' || key === '=' ? 'plus' : (key?.toLowerCase().replace(/^arrow/, '') ?? null);
}

const macNames: Readonly<Record<string, string>> = {
  CommandOrControl: '⌘',
  Command: '⌘',
  Control: '⌃',
  Shift: '⇧',
  Alt: '⌥',
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
  Plus: '+',
};
const otherNames: Readonly<Record<string, string>> = {
  CommandOrControl: 'Ctrl',
  Control: 'Ctrl',
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
  Plus: '+',
};
