import { upgradeChange } from '#core/changes/upgrade';
import { decodeLine, isChangeEntry, isHeader, type ChangeEntry, type SegmentHeader } from './line';

export interface ScannedEntry extends ChangeEntry {
  readonly sum: string;
}

/** What is known about a journal file besides its changes. */
export interface SegmentState {
  readonly header: SegmentHeader | null;
  /** Number of lines in the middle whose sum does not match. */
  readonly damagedLines: number;
  /**
   * Bytes up to the end of the last whole line. What follows was being written when the application
   * or the machine stopped; it was never reported as saved.
   */
  readonly wholeLength: number;
}

interface LineListener {
  readonly onHeader?: (header: SegmentHeader) => unknown;
  readonly onEntry: (entry: ScannedEntry) => unknown;
}

/** What the bytes of one journal file hold. */
export interface ScannedSegment extends SegmentState {
  readonly entries: readonly ScannedEntry[];
}

const newline = 0x0a;

/** Reads every line of a journal file; damaged lines are counted, whole ones are read. */
export function scanSegment(bytes: Uint8Array): ScannedSegment {
  const entries: ScannedEntry[] = [];
  const state = scanLines(bytes, {
    onEntry: (entry) => void entries.push({ ...entry, change: upgradeChange(entry.change) }),
  });
  return { ...state, entries };
}

/** Calls the listeners line by line, in order, and keeps none of them. */
export function scanLines(bytes: Uint8Array, { onHeader, onEntry }: LineListener): SegmentState {
  let header: SegmentHeader | null = null;
  let damagedLines = 0;
  function take(line: Uint8Array): boolean {
    const decoded = decodeLine(line);
    if (decoded && isHeader(decoded.content)) {
      header ??= decoded.content;
      onHeader?.(decoded.content);
    } else if (decoded && isChangeEntry(decoded.content)) {
      onEntry({ ...decoded.content, sum: decoded.sum });
    }
    return decoded !== null;
  }
  let start = 0;
  for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
    const line = bytes.subarray(start, end);
    if (!take(line)) {
      damagedLines += 1;
      for (const piece of withoutBrokenNewline(line)) take(piece);
    }
    start = end + 1;
  }
  // What follows the last newline is half a line, unless only the newline itself is missing.
  if (withoutBrokenNewline(bytes.subarray(start)).map(take).includes(true)) damagedLines += 1;
  return { header, damagedLines, wholeLength: start };
}

/** How a line begins: sixteen digits, a blank, a brace. */
const lineBegin = /[0-9a-f]{16} \{"/g;

/**
 * A damaged newline makes two lines look like one, or leaves the last one without an end. Returns
 * the pieces that may be whole lines; their sums decide.
 */
function withoutBrokenNewline(line: Uint8Array): Uint8Array[] {
  const text = Buffer.from(line.buffer, line.byteOffset, line.byteLength).toString('latin1');
  const begins = [...text.matchAll(lineBegin)].map((match) => match.index);
  return begins.flatMap((begin, index) => {
    const next = begins[index + 1] ?? line.length + 1;
    // With and without the byte where the newline was.
    return [line.subarray(begin, next - 1), line.subarray(begin, next - 2)];
  });
}
