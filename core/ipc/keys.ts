/**
 * The reader's keyboard shortcuts: the defaults, or keys that were chosen. In Electron's notation,
 * "CommandOrControl+Shift+E".
 */
import { acceleratorOf, commandIds, isCommandId, type CommandId } from './commands';

/** Chosen keys by command; the others have their defaults. */
export type ChosenKeys = Readonly<Partial<Record<CommandId, string>>>;

export function keysOf(id: CommandId, chosen: ChosenKeys, mac: boolean): string {
  return chosen[id] ?? acceleratorOf(id, mac);
}

const modifiers = ['CommandOrControl', 'Command', 'Control', 'Alt', 'Shift'];
/** Keys that the system uses in every text field. */
const ofFields = /^CommandOrControl\+[ACVX]$/;
const functionKey = /^F(?:[1-9]|1\d|2[0-4])$/;
const plainKey =
  /^(?:[A-Z0-9]|[[\]\\;',./`=-]|Plus|Space|Enter|Tab|Up|Down|Left|Right|Home|End|PageUp|PageDown|Insert|Delete)$/;

/**
 * Whether a command may have these keys: one key with Control, Command or Alt, or a function key.
 */
export function isPossible(keys: string): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const held = parts.slice(0, -1);
  if (held.some((each) => !modifiers.includes(each)) || new Set(held).size < held.length)
    return false;
  if (functionKey.test(key)) return true;
  const isHeld = held.some((each) => each !== 'Shift');
  return isHeld && plainKey.test(key) && !ofFields.test(keys);
}

/** The other command that has these keys; null for none. */
export function clashOf(
  id: CommandId,
  keys: string,
  chosen: ChosenKeys,
  mac: boolean,
): CommandId | null {
  const clash = commandIds.find((each) => each !== id && keysOf(each, chosen, mac) === keys);
  return clash ?? null;
}

/**
 * The usable part of a settings file: known commands, possible keys, no duplicates; the first one
 * wins.
 */
export function usableKeys(stored: Readonly<Record<string, unknown>>, mac: boolean): ChosenKeys {
  let chosen: ChosenKeys = {};
  for (const [id, keys] of Object.entries(stored)) {
    if (!isCommandId(id) || typeof keys !== 'string' || !isPossible(keys)) continue;
    if (clashOf(id, keys, chosen, mac) === null) chosen = { ...chosen, [id]: keys };
  }
  return chosen;
}

/** A key press, with the key's name from the keyboard matcher. */
export interface HeldKeys {
  /** "n", "arrowleft", "f5". */
  readonly key: string;
  readonly control: boolean;
  readonly command: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

const names: Readonly<Record<string, string>> = {
  '+': 'Plus',
  ' ': 'Space',
  arrowup: 'Up',
  arrowdown: 'Down',
  arrowleft: 'Left',
  arrowright: 'Right',
  pageup: 'PageUp',
  pagedown: 'PageDown',
};

/** The pressed keys in a command's notation; null when a command cannot have them. */
export function keysPressed(press: HeldKeys, mac: boolean): string | null {
  const { key, control, command, alt, shift } = press;
  const named =
    names[key] ?? (key.length === 1 ? key.toUpperCase() : key[0]?.toUpperCase() + key.slice(1));
  const main = mac ? command : control;
  const other = mac ? control : command;
  const keys = [
    main ? 'CommandOrControl' : null,
    other ? (mac ? 'Control' : 'Command') : null,
    alt ? 'Alt' : null,
    shift ? 'Shift' : null,
    named,
  ].filter((part) => part !== null);
  const written = keys.join('+');
  return isPossible(written) ? written : null;
}
