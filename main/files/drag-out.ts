/**
 * Files dragged out of the window. The system needs them on disk before the drag begins, and the
 * receiver may read them long after it has ended: they are deleted when the application ends.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { safeFileName } from '#core/exporting/file-name';
import type { Request } from '#core/ipc/contract';

export interface DragOut {
  /** Writes the files, each into a folder of its own; returns their paths. */
  readonly write: (request: Request<'dragFiles'>) => Promise<string[]>;
  /** Deletes all of them. */
  readonly clear: () => void;
}

/** @param temporary the system's folder for temporary files. */
export function createDragOut(temporary: string): DragOut {
  let folder: string | null = null;
  return {
    async write({ files }) {
      folder ??= mkdtempSync(join(temporary, 'readout-dragged-'));
      const within = folder;
      return Promise.all(files.map((file) => writeAlone(within, file)));
    },
    clear() {
      if (folder !== null) rmSync(folder, { recursive: true, force: true });
      folder = null;
    },
  };
}

async function writeAlone(
  folder: string,
  { name, content }: Request<'dragFiles'>['files'][number],
): Promise<string> {
  const path = join(await mkdtemp(join(folder, 'file-')), safeFileName(name));
  await writeFile(path, content);
  return path;
}
