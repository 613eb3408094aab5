import { expect, test } from 'vitest';
import { provePages, type FileHandle } from './page-sums';

const pageSize = 64;
const head = 4096;

/** A file in memory with checked pages; `bytes` is what is on disk. */
function openFile() {
  const bytes = new Uint8Array(head + 8 * pageSize);
  let size = 0;
  const handle: FileHandle = {
    read: (into, place) => {
      into.set(bytes.subarray(place?.at ?? 0, (place?.at ?? 0) + into.length));
      return into.length;
    },
    write: (from, place) => {
      bytes.set(from, place?.at ?? 0);
      size = Math.max(size, (place?.at ?? 0) + from.length);
      return from.length;
    },
    getSize: () => size,
    truncate: (length) => {
      bytes.fill(0, length);
      size = length;
    },
  };
  provePages(handle, pageSize);
  const at = (page: number) => ({ at: head + page * pageSize });
  return {
    bytes,
    handle,
    at,
    put: (page: number) => handle.write(new Uint8Array(pageSize).fill(page + 1), at(page)),
    get: (page: number) => handle.read(new Uint8Array(pageSize), at(page)),
  };
}

test('a page that was written can be read again', () => {
  const { put, get } = openFile();
  put(3);
  expect(get(3)).toBe(pageSize);
});

test('a flipped bit is noticed wherever it is', () => {
  const { put, get, bytes, at } = openFile();
  put(2);
  for (let nth = 0; nth < pageSize; nth += 1) {
    const place = at(2).at + nth;
    bytes[place] = (bytes[place] ?? 0) ^ 4;
    expect(() => get(2)).toThrow('Page 2');
    bytes[place] = (bytes[place] ?? 0) ^ 4;
  }
  expect(get(2)).toBe(pageSize);
});

test('a page at the place of another is noticed', () => {
  const { put, get, bytes, at } = openFile();
  put(1);
  bytes.copyWithin(at(4).at, at(1).at, at(2).at);
  expect(() => get(4)).toThrow('Page 4');
});

test('a page that was left out when a later one was written can be read, and is proven too', () => {
  const { put, get, bytes, at, handle } = openFile();
  put(1);
  put(5);
  expect([0, 2, 3, 4].map(get)).toEqual([0, 2, 3, 4].map(() => pageSize));
  bytes[at(3).at] = 1;
  expect(() => get(3)).toThrow('Page 3');
  put(3);
  handle.truncate(at(2).at);
  put(4);
  expect([1, 2, 3].map(get)).toEqual([1, 2, 3].map(() => pageSize));
});

test('what is no page is left as it is: the head of a file, a record of the journal', () => {
  const { handle, bytes } = openFile();
  const record = new Uint8Array(pageSize).fill(9);
  handle.write(record, { at: head + 12 });
  expect([...bytes.subarray(head + 12, head + 12 + pageSize)]).toEqual([...record]);
  handle.write(record, { at: 0 });
  expect(handle.read(new Uint8Array(pageSize), { at: 0 })).toBe(pageSize);
});
