import { open, type FileHandle } from 'node:fs/promises';

/** An append-only file; an append counts once it is on the disk. */
export interface DurableFile {
  readonly size: number;
  /**
   * Writes and flushes. If either fails the file is cut back to its former length, so that a later
   * append never follows half a line.
   *
   * @throws the file system's error.
   */
  append(bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** Opens a file for appending after its first `size` bytes; anything beyond is cut off. */
export async function openDurableFile(path: string, size: number): Promise<DurableFile> {
  const handle = await open(path, size === 0 ? 'w' : 'r+', 0o600);
  try {
    await handle.truncate(size);
  } catch (error) {
    await handle.close();
    throw error;
  }
  let length = size;
  let dirtyEnd = false;
  return {
    get size() {
      return length;
    },
    async append(bytes) {
      if (dirtyEnd) await cutBack(handle, length);
      dirtyEnd = true;
      await writeAll(handle, bytes, length);
      await handle.datasync();
      dirtyEnd = false;
      length += bytes.length;
    },
    close: () => handle.close(),
  };
}

async function writeAll(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const rest = bytes.length - written;
    const { bytesWritten } = await handle.write(bytes, written, rest, position + written);
    written += bytesWritten;
  }
}

async function cutBack(handle: FileHandle, length: number): Promise<void> {
  await handle.truncate(length);
  await handle.datasync();
}
