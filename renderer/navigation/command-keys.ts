import type { CommandId } from '#core/ipc/commands';
import { keysOf } from '#core/ipc/keys';
import { preferences } from '../data/preferences';
import { formatAccelerator } from '../ui/accelerator';
import { isMac } from '../ui/is-mac';
import { useStore } from '../ui/store';

/** The current keys of a command, in Electron's notation. */
export function keysNow(id: CommandId): string {
  return keysOf(id, preferences.get().keys, isMac);
}

/** The same in the system's notation, for components that are redrawn anyway. */
export function keyName(id: CommandId): string {
  return formatAccelerator(keysNow(id), isMac);
}

/** The keys of a command in the system's notation; redrawn when they change. */
export function useKeyName(id: CommandId): string {
  const { keys } = useStore(preferences);
  return formatAccelerator(keysOf(id, keys, isMac), isMac);
}
