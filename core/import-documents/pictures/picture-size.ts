/** The size of a picture, read from its first bytes without decoding it. */
import type { PictureKind } from '#core/document/pictures';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Null when the bytes do not say: such a picture is damaged, or hides its cost. */
export function pictureSize(kind: PictureKind, bytes: Uint8Array): Size | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = sizeOf(kind, view, bytes);
  return size !== null && (kind === 'svg' || (size.width > 0 && size.height > 0)) ? size : null;
}

function sizeOf(kind: PictureKind, view: DataView, bytes: Uint8Array): Size | null {
  const { byteLength } = view;
  switch (kind) {
    case 'png':
      return byteLength < 24 ? null : { width: view.getUint32(16), height: view.getUint32(20) };
    case 'gif':
      return byteLength < 10
        ? null
        : { width: view.getUint16(6, true), height: view.getUint16(8, true) };
    case 'jpg':
      return jpegSize(view);
    case 'webp':
      return webpSize(view, bytes);
    case 'avif':
      return avifSize(view);
    case 'svg':
      return svgSize(new TextDecoder('utf-8').decode(bytes.subarray(0, 4096)));
  }
}

/** Bytes as a string of units 0 to 255. */
export function unitsOf(bytes: Uint8Array, from: number, length: number): string {
  let units = '';
  for (const byte of bytes.subarray(from, from + length)) units += String.fromCharCode(byte);
  return units;
}

/** The first frame header among the segments (ITU T.81, B.2.2). */
function jpegSize(view: DataView): Size | null {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    // A segment counts itself; an empty one would loop forever.
    at += marker === 0xff ? 1 : 2 + Math.max(2, view.getUint16(at + 2));
  }
  return null;
}

/** RFC 9649: lossy, lossless or extended. */
function webpSize(view: DataView, bytes: Uint8Array): Size | null {
  if (view.byteLength < 30) return null;
  const form = unitsOf(bytes, 12, 4);
  if (form === 'VP8 ') {
    return {
      width: view.getUint16(26, true) & 0x3fff,
      height: view.getUint16(28, true) & 0x3fff,
    };
  }
  if (form === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  const three = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16) + 1;
  return form === 'VP8X' ? { width: three(24), height: three(27) } : null;
}

/** Bytes at the start of an AVIF that contain its properties. */
const avifHead = 4096;

/** The largest "ispe" property (ISO/IEC 23008-12, 6.5.3): tiles have smaller ones. */
function avifSize(view: DataView): Size | null {
  let largest: Size | null = null;
  const end = Math.min(view.byteLength - 16, avifHead);
  for (let at = 0; at < end; at += 1) {
    // "ispe", a version and flags, width, height.
    if (view.getUint32(at) !== 0x69737065) continue;
    const size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (largest === null || size.width * size.height > largest.width * largest.height)
      largest = size;
  }
  return largest;
}

function svgSize(words: string): Size {
  const tag = /<(?:svg:)?svg\b([^>]*)/i.exec(words)?.[1] ?? '';
  const side = (name: string) => {
    const value = new RegExp(`\\s${name}\\s*=\\s*["']\\s*([\\d.]{1,10})(?:px)?\\s*["']`, 'i').exec(
      tag,
    )?.[1];
    return value === undefined ? 0 : Math.round(Number(value)) || 0;
  };
  return { width: side('width'), height: side('height') };
}
