/** Reads a backup of Readout as a file of annotations. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Gunzip } from 'fflate';
import type { z } from 'zod';
import { labelsFrom, plainLabel } from '#core/model/label';
import { readBackup } from '#core/changes/backup-lines';
import { annotationSchema, labelRowSchema } from '#core/changes/schemas';
import { err, ok, type Result } from '#core/result';
import { inflateBounded, TooMuch } from '#core/bytes/inflate';
import type { IncomingSet, ReadFailure } from './incoming';
import { maxItems } from './json-limits';
import { itemsOfRows } from './own-rows';

/** Gzip (RFC 1952, 2.3.1). */
export function isBackup([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b;
}

/** Largest unpacked backup that is read as a file of annotations, in bytes. */
const maxBytes = 500_000_000;

/** @param most bytes that it may unpack to. */
export function readBackupFile(
  packed: Uint8Array,
  most = maxBytes,
): Result<IncomingSet, ReadFailure> {
  const bytes = unpacked(packed, most);
  if (bytes === 'too-large') return err('too-large');
  const backup = bytes && readBackup(bytes, (each) => bytesToHex(sha256(each)));
  if (!backup) return err('damaged');
  const labels = labelsFrom(wellMade(labelRowSchema, backup.rows.labels.values()));
  const all = backup.rows.annotations;
  if (all.size > maxItems) return err('too-many');
  const rows = wellMade(annotationSchema, all.values());
  const broken = all.size - rows.length;
  return ok({
    format: 'backup',
    title: null,
    author: null,
    labels: labels.map(plainLabel),
    items: itemsOfRows(rows, labels, new Map()),
    malformed: Array.from({ length: broken }, (_, index) => ({
      place: rows.length + index + 1,
      reason: 'Readout does not write it like this.',
    })),
  });
}

/** A matching checksum says that a backup is whole, not that Readout wrote it. */
function wellMade<T>(schema: z.ZodType<T>, rows: Iterable<unknown>): T[] {
  return [...rows].flatMap((row) => {
    const read = schema.safeParse(row);
    return read.success ? [read.data] : [];
  });
}

function unpacked(packed: Uint8Array, most: number): Uint8Array | 'too-large' | null {
  try {
    return inflateBounded(packed, (onPiece) => new Gunzip(onPiece), most);
  } catch (error) {
    return error instanceof TooMuch ? 'too-large' : null;
  }
}
