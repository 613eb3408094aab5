/**
 * The letters that a PDF gives for glyphs without their own (ActualText, PDF 32000-1, 14.9.4):
 * Chromium prints old-style figures that way. PDF.js returns U+0000 for such a glyph and ignores
 * its ActualText, so it is looked up here in the file's streams.
 */
import { Unzlib } from 'fflate';
import { inflateBounded } from '#core/bytes/inflate';
import { latin, packedStreams } from './pdf-streams';

/**
 * Limits: bytes of a file that is searched, streams that are unpacked, and bytes of all of them.
 */
const maxFileBytes = 64 * 1024 * 1024;
const maxStreamBytes = 16 * 1024 * 1024;
const maxBytes = 128 * 1024 * 1024;

/** One letter as a literal or in UTF-16, for one glyph of one or two bytes. */
const spans =
  /\/Span\s*<<\s*\/ActualText\s*(?:\((\\?[^\\])\)|<FEFF([\dA-F]{4})>)\s*>>\s*BDC\b([^<>()]{0,200})<(?:[\dA-F]{2}|[\dA-F]{4})>\s*Tj\s*EMC/gi;

/**
 * Single letters for single glyphs, in file order, which is page order for programs that write page
 * by page. The caller checks that there are as many as are missing.
 */
export function actualTexts(bytes: Uint8Array): string[] {
  if (bytes.length > maxFileBytes) return [];
  const found: string[] = [];
  let left = maxBytes;
  for (const packed of packedStreams(bytes)) {
    const content = unpacked(packed, Math.min(left, maxStreamBytes));
    if (content === null) continue;
    left -= content.length;
    for (const [, literal, hex] of latin(content).matchAll(spans)) {
      found.push(hex ? String.fromCharCode(parseInt(hex, 16)) : (literal ?? '').slice(-1));
    }
  }
  return found;
}

/** Null for a stream of another kind: a picture, a font, or too large. */
function unpacked(packed: Uint8Array, most: number): Uint8Array | null {
  try {
    return inflateBounded(packed, (onPiece) => new Unzlib(onPiece), most);
  } catch {
    return null;
  }
}
