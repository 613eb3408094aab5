/**
 * Pictures contained in a file: recognised by their bytes, limited before anything decodes them,
 * and named by their hash.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { maxPictureBytes, type PictureKind } from '#core/document/pictures';
import { pictureSize, unitsOf } from './picture-size';

/** A picture as stored, unchanged. */
export interface PictureFile {
  /** SHA-256 of its bytes in lower-case hex, with its kind as extension. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface TakenPicture {
  readonly name: string;
  /** CSS pixels; 0 for a drawing without a size of its own. */
  readonly width: number;
  readonly height: number;
}

/** Limit on the bytes of all pictures of a file. */
const maxAllBytes = 100 * 1024 * 1024;
const maxPictures = 500;
/**
 * Limit on the cost of decoding: a photograph has twenty-five million pixels, a bomb of a kilobyte
 * a thousand million.
 */
const maxPixels = 60_000_000;
/** Smaller ones are rules, spacers and icons of a page. */
const minSide = 24;

/** The pictures of one file; one that is used twice is stored once. */
export class PictureFiles {
  private readonly files = new Map<string, PictureFile>();
  /** By the file's name for them; null for one that was not kept. */
  private readonly known = new Map<string, TakenPicture | null>();
  private units = 0;

  /** A part of the file, unpacked once, however often it is shown. */
  takePart(name: string, read: () => Uint8Array | null): TakenPicture | null {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const bytes = read();
    const taken = bytes && this.take(bytes);
    this.known.set(name, taken);
    return taken;
  }

  /** Null for anything but a picture, or beyond the limits. */
  take(bytes: Uint8Array): TakenPicture | null {
    if (bytes.length > maxPictureBytes || this.files.size >= maxPictures) return null;
    const kind = pictureKind(bytes);
    const size = kind && pictureSize(kind, bytes);
    if (kind === null || size === null) return null;
    const { width, height } = size;
    if (width * height > maxPixels || this.units + bytes.length > maxAllBytes) return null;
    if (kind !== 'svg' && (width < minSide || height < minSide)) return null;
    const name = `${bytesToHex(sha256(bytes))}.${kind}`;
    if (!this.files.has(name)) {
      this.files.set(name, { name, bytes: bytes.slice() });
      this.units += bytes.length;
    }
    return { name, width, height };
  }

  all(): PictureFile[] {
    return [...this.files.values()];
  }
}

/** By the first bytes, whatever a name or a header says. */
export function pictureKind(bytes: Uint8Array): PictureKind | null {
  const start = unitsOf(bytes, 0, 16);
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (start.startsWith('\xff\xd8\xff')) return 'jpg';
  if (/^GIF8[79]a/.test(start)) return 'gif';
  if (/^RIFF[^]{4}WEBP/.test(start)) return 'webp';
  if (/^[^]{4}ftypavi[fs]/.test(start)) return 'avif';
  const words = new TextDecoder('utf-8').decode(bytes.subarray(0, 2048));
  return /^\s*(?:<\?xml[^>]{0,200}>\s*|<!--[^>]{0,500}-->\s*|<!DOCTYPE[^>]{0,300}>\s*){0,4}<(?:svg:)?svg[\s>]/i.test(
    words,
  )
    ? 'svg'
    : null;
}
