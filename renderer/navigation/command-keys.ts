import type { CommandId } from '#core/ipc/commands';
import { keysOf } from '#core/ipc/keys';
import { preferences } from '../data/preferences';
import { formatAccelerator } from '../ui/accelerator';
import { isMac } from '../ui/is-mac';
import { useStore } from '../ui/store';

/** The keys of a command now, in Electron's notation. */
export function keysNow(id: CommandId): string {
  return keysOf(id, preferences.get().keys, isMac);
}

/** The same as the system writes them, for who is drawn anew anyway. */
export function keyName(id: CommandId): string {
  return formatAccelerator(keysNow(id), isMac);
}

/** The keys of a command as the system writes them; drawn anew when others are chosen. */
export function useKeyName(id: CommandId): string {
  const { keys } = useStore(preferences);
  return formatAccelerator(keysOf(id, keys, isMac), isMac);
}
