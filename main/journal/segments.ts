import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { namesIn } from '../files/names-in';
import { scanSegment, type ScannedSegment } from './scan';

/** One file of the journal. */
export interface SegmentFile {
  readonly path: string;
  /** Number of the first change in the file. */
  readonly first: number;
}

const namePattern = /^journal-(\d{10})\.jsonl$/;

export function segmentPath(folder: string, first: number): string {
  return join(folder, `journal-${String(first).padStart(10, '0')}.jsonl`);
}

/**
 * The journal's files, oldest first; none when there is no folder. @throws the file system's error.
 */
export async function findSegments(folder: string): Promise<SegmentFile[]> {
  return ((await namesIn(folder)) ?? [])
    .flatMap((name) => {
      const match = namePattern.exec(name);
      return match ? [{ path: join(folder, name), first: Number(match[1]) }] : [];
    })
    .sort((a, b) => a.first - b.first);
}

export async function readSegment(
  segment: SegmentFile,
): Promise<{ scanned: ScannedSegment; size: number }> {
  const bytes = await readFile(segment.path);
  return { scanned: scanSegment(bytes), size: bytes.length };
}

/** Where copies of damaged journal files are kept. */
export function damagedFolder(folder: string): string {
  return join(folder, 'damaged');
}

/**
 * Copies a damaged file before anything is written to it, once for each size it has.
 *
 * @returns the copy's name, for people.
 */
export async function setAside(folder: string, segment: SegmentFile): Promise<string> {
  const damaged = damagedFolder(folder);
  await mkdir(damaged, { recursive: true, mode: 0o700 });
  const name = `${new Date().toISOString().replaceAll(':', '-')}-${basename(segment.path)}`;
  await copyFile(segment.path, join(damaged, name));
  return name;
}
