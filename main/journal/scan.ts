import { decodeLine, isChangeEntry, isHeader, type ChangeEntry, type SegmentHeader } from './line';

export interface ScannedEntry extends ChangeEntry {
  readonly sum: string;
}

/** What the bytes of one journal file hold. */
export interface ScannedSegment {
  readonly header: SegmentHeader | null;
  readonly entries: readonly ScannedEntry[];
  /** Number of lines in the middle whose sum does not fit. */
  readonly damagedLines: number;
  /**
   * Bytes up to the end of the last whole line. What follows was being written when the
   * application or the machine stopped: it was never reported as saved.
   */
  readonly wholeLength: number;
}

const newline = 0x0a;

/** Reads every line of a journal file; a damaged line is counted and passed over. */
export function scanSegment(bytes: Uint8Array): ScannedSegment {
  let header: SegmentHeader | null = null;
  let damaged = 0;
  const entries: ScannedEntry[] = [];
  let start = 0;
  for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
    const line = decodeLine(bytes.subarray(start, end));
    if (!line) damaged += 1;
    else if (isHeader(line.content)) header ??= line.content;
    else if (isChangeEntry(line.content)) entries.push({ ...line.content, sum: line.sum });
    start = end + 1;
  }
  return {
    header,
    entries,
    damagedLines: damaged,
    wholeLength: start,
  };
}
