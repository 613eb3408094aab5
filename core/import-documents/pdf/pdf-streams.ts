/** The packed streams of a PDF, found without reading its objects: enough to look before it is read. */
import { Unzlib } from 'fflate';

/** Bytes that one stream may unpack to: a page of text has thousands, a picture some millions. */
const maxStreamBytes = 256 * 1024 * 1024;

/** Deflate makes a thousand bytes of one at most: a smaller stream cannot unpack to too much. */
const minPacked = maxStreamBytes / 1100;

/** Packed twice, a kilobyte becomes a gigabyte. No program is known to write it. */
const packedTwice = /\/FlateDecode\s*\/FlateDecode/;

/** Whether a stream would unpack to more than any page or picture; takes no memory to find out. */
export function unpacksTooLarge(bytes: Uint8Array): boolean {
  if (packedTwice.test(latin(bytes))) return true;
  for (const packed of packedStreams(bytes)) {
    if (packed.length >= minPacked && isTooLarge(packed)) return true;
  }
  return false;
}

/** Packed bytes that are looked at in one go. */
const step = 16 * 1024;

function isTooLarge(packed: Uint8Array): boolean {
  let size = 0;
  const stream = new Unzlib((piece) => {
    size += piece.length;
  });
  try {
    for (let at = 0; at < packed.length && size <= maxStreamBytes; at += step) {
      stream.push(packed.subarray(at, at + step));
    }
  } catch {
    // It is no such stream after all; the reader will say what is wrong with it.
  }
  return size > maxStreamBytes;
}

/** In the order of the file. */
export function* packedStreams(bytes: Uint8Array): Generator<Uint8Array> {
  const file = latin(bytes);
  const start = /\/FlateDecode[^]{0,300}?\bstream\r?\n/g;
  for (let match = start.exec(file); match !== null; match = start.exec(file)) {
    const from = match.index + match[0].length;
    const end = file.indexOf('endstream', from);
    if (end < 0) return;
    yield bytes.subarray(from, end);
    start.lastIndex = end;
  }
}

/** Each byte as one unit. */
export function latin(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}
