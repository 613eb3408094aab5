/** Reads a backup of Readout as a file of annotations. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Gunzip } from 'fflate';
import { labelsFrom } from '#core/annotations/label';
import { readSnapshot } from '#core/annotations/snapshot-lines';
import { err, ok, type Result } from '#core/result';
import { inflateBounded } from '../inflate';
import type { IncomingSet, ReadFailure } from './incoming';
import { itemsOfRows } from './own-rows';

/** Gzip (RFC 1952, 2.3.1). */
export function isSnapshot([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b;
}

/** Most bytes that a backup may unpack to where it is read as a file of annotations. */
const largest = 500_000_000;

export function readSnapshotFile(packed: Uint8Array): Result<IncomingSet, ReadFailure> {
  const bytes = unpacked(packed);
  if (bytes === 'too-large') return err('too-large');
  const snapshot = bytes && readSnapshot(bytes, (each) => bytesToHex(sha256(each)));
  if (!snapshot) return err('damaged');
  const labels = labelsFrom(snapshot.rows.labels.values());
  const rows = [...snapshot.rows.annotations.values()];
  return ok({
    format: 'snapshot',
    title: null,
    author: null,
    labels: labels.map(({ id, name, hue, underline, letter }) => ({
      id,
      name,
      hue,
      underline,
      letter,
    })),
    items: itemsOfRows(rows, labels, new Map()),
    malformed: [],
  });
}

function unpacked(packed: Uint8Array): Uint8Array | 'too-large' | null {
  try {
    return inflateBounded(packed, (onPiece) => new Gunzip(onPiece), largest);
  } catch (error) {
    return error instanceof RangeError && error.message.includes('too much') ? 'too-large' : null;
  }
}
