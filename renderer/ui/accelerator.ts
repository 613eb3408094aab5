/** True when a key press is the given accelerator, in Electron's notation ("CommandOrControl+L"). */
export function matchesAccelerator(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
  accelerator: string,
  mac: boolean,
): boolean {
  const parts = accelerator.split('+');
  const key = parts.at(-1) ?? '';
  const wants = (name: string) => parts.slice(0, -1).includes(name);
  const command = wants('CommandOrControl');
  return (
    event.ctrlKey === ((command && !mac) || wants('Control')) &&
    event.metaKey === ((command && mac) || wants('Command')) &&
    event.altKey === wants('Alt') &&
    // Whether plus needs Shift depends on the keyboard; browsers take both.
    (key === 'Plus' || event.shiftKey === wants('Shift')) &&
    namesOf(event).includes(key.toLowerCase())
  );
}

/** "Ctrl+Shift+E" or "⇧⌘E", as the system writes it. */
export function formatAccelerator(accelerator: string, mac: boolean): string {
  const parts = accelerator
    .split('+')
    .map((part) => (mac ? macNames[part] : otherNames[part]) ?? part);
  return parts.join(mac ? '' : '+');
}

/** The letter typed, or the letter on the key where another script is switched on. */
function namesOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string[] {
  const typed = key === '+' || key === '=' ? 'plus' : key.toLowerCase().replace(/^arrow/, '');
  return [typed, code.toLowerCase().replace(/^(key|arrow)/, '')];
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
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
  Plus: '+',
};
