import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { app, session } from 'electron';

/**
 * Makes way for a new store when the old one's files can no longer be opened. They are copied to
 * `<userData>/damaged/` first, at most once a day, so that nothing is lost.
 */
export async function resetStore(): Promise<void> {
  const userData = app.getPath('userData');
  const day = new Date().toISOString().slice(0, 10);
  await cp(join(userData, 'IndexedDB'), join(userData, 'damaged', `${day}-store`), {
    recursive: true,
    force: false,
  }).catch((error: unknown) => console.error('The damaged store could not be copied:', error));
  await session.defaultSession.clearStorageData({ storages: ['indexdb'] });
}
