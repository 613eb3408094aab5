/**
 * Every page of the index on disk has a checksum of its bytes and its position, so that a flipped,
 * torn or misplaced one is noticed when read, rather than giving a wrong answer. SQLite leaves the
 * last bytes of each page free for it (SQLITE_FCNTL_RESERVE_BYTES), as for its own extension
 * "cksumvfs", which the WebAssembly build lacks.
 */

/** Bytes of a page that hold the checksum. */
export const sumLength = 8;

/** The pool's header at the start of each file. */
const headLength = 4096;

type Place = { readonly at?: number } | undefined;

/** A file, as a worker reads and writes it. */
export interface FileHandle {
  read: (bytes: Uint8Array, place?: { readonly at?: number }) => number;
  write: (bytes: Uint8Array, place?: { readonly at?: number }) => number;
  getSize: () => number;
  truncate: (size: number) => void;
}

/**
 * Adds checksums to pages as they are written and checks them as they are read.
 *
 * @param handles prototype of all file handles in the worker; a damaged page makes reading throw.
 */
export function provePages(handles: FileHandle, pageSize: number): void {
  const { read, write, truncate } = handles;
  /** Pages that each file is known to have at least. */
  const pages = new WeakMap<FileHandle, number>();
  const pageAt = ({ length }: Uint8Array, place: Place): number | null => {
    const page = ((place?.at ?? 0) - headLength) / pageSize;
    // Records of a rollback journal are also of page size, but never at a page's position.
    return length === pageSize && page >= 0 && Number.isInteger(page) ? page : null;
  };
  handles.read = function (this: FileHandle, bytes, place) {
    const count = read.call(this, bytes, place);
    const page = count === pageSize ? pageAt(bytes, place) : null;
    if (page !== null) prove(bytes, page);
    return count;
  };
  handles.write = function (this: FileHandle, bytes, place) {
    const page = pageAt(bytes, place);
    if (page !== null) {
      fillUpTo(this, page);
      endOf(bytes).set(sumOf(bytes, page));
    }
    return write.call(this, bytes, place);
  };
  handles.truncate = function (this: FileHandle, size) {
    pages.delete(this);
    truncate.call(this, size);
  };
  /**
   * Pages are not written in their order, and those that are free again before a transaction ends not at
   * all. SQLite reads such a page when it uses it anew: it has to have a checksum too.
   */
  function fillUpTo(handle: FileHandle, page: number): void {
    const known = pages.get(handle) ?? Math.max(0, (handle.getSize() - headLength) / pageSize);
    for (let missing = Math.floor(known); missing < page; missing += 1) {
      const empty = new Uint8Array(pageSize);
      endOf(empty).set(sumOf(empty, missing));
      write.call(handle, empty, { at: headLength + missing * pageSize });
    }
    pages.set(handle, Math.max(known, page + 1));
  }
}

function prove(bytes: Uint8Array, page: number): void {
  const sum = sumOf(bytes, page);
  if (endOf(bytes).some((byte, nth) => byte !== sum[nth])) {
    throw new Error(`Page ${page} of the index is damaged.`);
  }
}

function endOf(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(bytes.length - sumLength);
}

/** Fletcher's checksum over 32-bit words, as in SQLite's extension, seeded with the position. */
function sumOf(bytes: Uint8Array, page: number): Uint8Array {
  const { buffer, byteOffset, length } = byteAligned(bytes);
  const words = new Uint32Array(buffer, byteOffset, (length - sumLength) / 4);
  let [one, two] = [page + 1, 0];
  for (let at = 0; at < words.length; at += 2) {
    one = (one + (words[at] ?? 0) + two) | 0;
    two = (two + (words[at + 1] ?? 0) + one) | 0;
  }
  return new Uint8Array(Int32Array.of(one, two).buffer);
}

function byteAligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
}
