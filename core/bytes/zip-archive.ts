/**
 * A zip archive (PKWARE's APPNOTE, as OPC and OCF use it) as named parts. Only its directory is
 * read at first; a part is unpacked on demand, piece by piece and never beyond a bound, whatever
 * size its directory claims.
 */
import { Inflate } from 'fflate';
import { TooMuch, inflateBounded } from './inflate';
import { err, ok, type Result } from '#core/result';

export type ZipFailure = 'damaged' | 'encrypted' | 'unpacks-too-large';

export interface ZipArchive {
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** Bytes of a part; 'damaged' if there is none of that name. */
  readonly read: (name: string) => Result<Uint8Array, ZipFailure>;
  /**
   * The same for pictures. They have their own limit, so that too many of them never block the
   * words.
   */
  readonly readPicture: (name: string) => Result<Uint8Array, ZipFailure>;
}

interface Entry {
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Offset of the local header. */
  readonly header: number;
}

/** Parts of an archive: a long book has a few hundred. */
const maxEntries = 20_000;
/** Bytes of a part, and of all parts read: the text of a long book is under ten million. */
const maxPartBytes = 64 * 1024 * 1024;
const maxBytes = 128 * 1024 * 1024;

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
/** The end record may be followed by a comment of this many bytes. */
const maxCommentLength = 0xffff;

export function openZip(bytes: Uint8Array): Result<ZipArchive, 'damaged'> {
  const entries = directoryOf(bytes);
  if (entries === null) return err('damaged');
  const reader = (): ZipArchive['read'] => {
    let left = maxBytes;
    return (name) => {
      const entry = entries.get(name);
      if (entry === undefined) return err('damaged');
      const part = unpack(bytes, entry, Math.min(left, maxPartBytes));
      if (part.ok) left -= part.value.length;
      return part;
    };
  };
  return ok({
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read: reader(),
    readPicture: reader(),
  });
}

function directoryOf(bytes: Uint8Array): ReadonlyMap<string, Entry> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  if (count > maxEntries) return null;
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let nth = 0; nth < count; nth += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) return null;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder('utf-8').decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name.replaceAll('\\', '/'), {
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      header: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Offset of the end record; null for a file that was cut off. */
function endOf(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - endLength - maxCommentLength);
  for (let at = view.byteLength - endLength; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return null;
}

const stored = 0;
const deflated = 8;

function unpack(bytes: Uint8Array, entry: Entry, most: number): Result<Uint8Array, ZipFailure> {
  if (entry.flags & 1) return err('encrypted');
  if (entry.unpacked > most) return err('unpacks-too-large');
  const packed = packedBytes(bytes, entry);
  if (packed === null) return err('damaged');
  if (entry.method === stored) return checked(packed, entry);
  if (entry.method !== deflated) return err('damaged');
  try {
    return checked(
      inflateBounded(packed, (onPiece) => new Inflate(onPiece), most),
      entry,
    );
  } catch (error) {
    return err(error instanceof TooMuch ? 'unpacks-too-large' : 'damaged');
  }
}

function packedBytes(bytes: Uint8Array, { header, packed }: Entry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (header + 30 > bytes.length || view.getUint32(header, true) !== localSignature) return null;
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  return start + packed > bytes.length ? null : bytes.subarray(start, start + packed);
}

/** A wrong bit in a quotation is worse than a refusal. */
function checked(part: Uint8Array, { crc }: Entry): Result<Uint8Array, 'damaged'> {
  return crc32(part) === crc ? ok(part) : err('damaged');
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The checksum of a part of a zip archive (ISO 3309), unsigned. */
function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
