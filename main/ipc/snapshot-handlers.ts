import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shell } from 'electron';
import { appError } from '#core/errors';
import { err, ok } from '#core/result';
import { fileError } from '../files/file-errors';
import { decodeSnapshot } from '../snapshots/snapshot-format';
import { listSnapshots } from '../snapshots/take-snapshot';
import type { HandlerContext } from './handlers';
import type { Handlers } from './register';

type SnapshotMethods = 'backUpNow' | 'listBackups' | 'readBackup' | 'showBackups';

export function snapshotHandlers({
  journal,
  snapshots,
}: Pick<HandlerContext, 'journal' | 'snapshots'>): Pick<Handlers, SnapshotMethods> {
  const { folder } = snapshots;
  return {
    async backUpNow({ reason }) {
      const position = (await journal).position();
      if (!position) return err(appError('not-open'));
      try {
        return ok(await snapshots.take(reason, position));
      } catch (error) {
        return err(fileError(error, 'the backup'));
      }
    },
    async listBackups() {
      const found = await listSnapshots(folder).catch(() => []);
      const newestFirst = found.sort((a, b) => b.at - a.at);
      return ok(
        newestFirst.map(({ name, at, reason }) => ({
          name,
          reason,
          created: new Date(at).toISOString(),
        })),
      );
    },
    async readBackup({ name }) {
      // Only a name that main itself has listed is read: the renderer never gives a path.
      const found = await listSnapshots(folder).catch(() => []);
      if (!found.some((each) => each.name === name)) return err(appError('not-found', name));
      const snapshot = decodeSnapshot(await readFile(join(folder, name)));
      if (!snapshot) return err(appError('unreadable', name));
      const { annotations, bin, reading } = snapshot.rows;
      return ok({
        annotations: [...annotations.values()],
        bin: [...bin.values()],
        reading: [...reading.values()],
      });
    },
    async showBackups() {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      shell.showItemInFolder(folder);
      return ok(null);
    },
  };
}
