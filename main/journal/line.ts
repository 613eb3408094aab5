/**
 * One line of the journal: sixteen hexadecimal digits, a space, a JSON object, a newline. The
 * digits are the first 64 bits of the SHA-256 of the JSON's bytes; the JSON of each line holds
 * the sum of the line before it, so the last sum represents the whole journal.
 *
 * `JSON.stringify` escapes lone surrogates, so every string survives being written as UTF-8.
 */
import { createHash } from 'node:crypto';
import type { Change, RowCounts } from '#core/changes/change';
import type { Gap } from '#core/storage/census';

/**
 * Version of the file format; a higher one was written by a newer application. Version 2 has
 * labels, bookmarks, document notes and tags, version 3 corrections to sources, version 4 imported
 * documents. An older application must not add its lines to a file of this version, nor this one to
 * an older file: the header would be wrong.
 */
export const formatVersion = 4;

/** First line of each file: where the journal was when the file was begun. */
export interface SegmentHeader {
  readonly format: 'readout-journal';
  readonly version: number;
  readonly generation: string;
  /** Number of the last change before this file. */
  readonly after: number;
  /** Sum of the last line before this file; empty at the very beginning. */
  readonly prev: string;
  readonly counts: RowCounts;
  /** Version of the application that began the file. */
  readonly application: string;
  readonly created: string;
}

/** Every other line: a numbered change and the counts of rows after it. */
export interface ChangeEntry {
  readonly generation: string;
  readonly number: number;
  readonly prev: string;
  readonly counts: RowCounts;
  readonly change: Change;
  /** Missing changes whose rows this change restores. */
  readonly mended?: readonly Gap[];
  /** Missing changes that were found nowhere else. */
  readonly lost?: readonly Gap[];
}

export interface EncodedLine {
  readonly sum: string;
  readonly bytes: Buffer;
}

export function encodeLine(content: SegmentHeader | ChangeEntry): EncodedLine {
  const json = JSON.stringify(content);
  const sum = sumOf(Buffer.from(json));
  return { sum, bytes: Buffer.from(`${sum} ${json}\n`) };
}

/**
 * Reads the bytes of one line, without its newline.
 *
 * @returns null when the sum does not match: the line is torn or damaged.
 */
export function decodeLine(bytes: Uint8Array): { sum: string; content: unknown } | null {
  const line = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sum = line.toString('latin1', 0, sumLength);
  const json = line.subarray(sumLength + 1);
  if (line[sumLength] !== 0x20 || sumOf(json) !== sum) return null;
  try {
    return { sum, content: JSON.parse(json.toString('utf8')) };
  } catch {
    return null;
  }
}

export function isHeader(content: unknown): content is SegmentHeader {
  return (
    typeof content === 'object' &&
    content !== null &&
    'format' in content &&
    content.format === 'readout-journal'
  );
}

/** A line whose sum matches was written by us; only its kind is open. */
export function isChangeEntry(content: unknown): content is ChangeEntry {
  return typeof content === 'object' && content !== null && 'change' in content;
}

const sumLength = 16;

function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, sumLength);
}
