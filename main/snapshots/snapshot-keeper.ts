/** When snapshots are made: after five minutes with changes, on quitting, and when asked. */
import { app } from 'electron';
import type { LogPosition } from '#core/ipc/messages';
import type { SnapshotReason } from './snapshot-format';
import createWorker from './snapshot-worker?nodeWorker';

export interface SnapshotKeeper {
  readonly folder: string;
  /** Told of every change that was saved. */
  readonly noticeChange: (position: LogPosition) => void;
  /** Makes one now; its file's name. Rejects when it could not be made. */
  readonly take: (reason: SnapshotReason, position: LogPosition) => Promise<string>;
  /** Makes the last one before the application ends, if anything has changed since the one before. */
  readonly finish: () => Promise<void>;
}

/** Milliseconds from the first change after a snapshot to the next one. */
const interval = 5 * 60 * 1000;

export function keepSnapshots(folder: string, journal: string): SnapshotKeeper {
  let changed: LogPosition | null = null;
  let timer: NodeJS.Timeout | null = null;

  function take(reason: SnapshotReason, position: LogPosition): Promise<string> {
    if (timer) clearTimeout(timer);
    timer = null;
    changed = null;
    const workerData = { journal, folder, reason, position, application: app.getVersion() };
    return new Promise((resolve, reject) => {
      const worker = createWorker({ workerData });
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('The snapshot worker ended without an answer.')));
    });
  }

  async function takeRolling(): Promise<void> {
    const position = changed;
    if (!position) return;
    try {
      await take('rolling', position);
    } catch (error) {
      // The journal holds everything: this one is missing, the next is tried again.
      console.error('The snapshot could not be made:', error);
      changed ??= position;
    }
  }

  return {
    folder,
    take,
    noticeChange(position) {
      changed = position;
      timer ??= setTimeout(() => void takeRolling(), interval);
    },
    finish: takeRolling,
  };
}
