/**
 * A Markdown file that Readout updates repeatedly: our blocks, one per annotation, between markers,
 * and everything else, which belongs to the reader. Markers are HTML comments, so no Markdown
 * reader shows them. This module writes and parses such files; merge-file.ts decides what changes
 * in one.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { encodeCopy, type MachineCopy } from '../machine-copy';
import type { Properties } from './properties';

/** One annotation in the file. */
export interface FreshBlock {
  /** The annotation's id. */
  readonly id: string;
  /** The text between the markers, without line breaks at its ends. */
  readonly markdown: string;
}

export interface FreshGroup {
  /** The heading's line; null above the first. */
  readonly heading: string | null;
  readonly blocks: readonly FreshBlock[];
}

/** A whole file as an export creates it. */
export interface FreshFile {
  /** Properties at the top of the file (Obsidian); null for none. */
  readonly properties: Properties | null;
  /** Title and facts; no line break at its ends. */
  readonly head: string;
  readonly groups: readonly FreshGroup[];
  readonly copy: MachineCopy;
}

/** A stretch of a file; the `raw` of all of them joined is the file. */
export type Segment =
  | { readonly kind: 'text'; readonly raw: string }
  | { readonly kind: 'copy'; readonly raw: string; readonly data: string }
  | {
      readonly kind: 'block';
      readonly raw: string;
      readonly id: string;
      /** The checksum in the marker. */
      readonly sum: string;
      /** The checksum of the actual text; it differs when the reader has changed it. */
      readonly actual: string;
    };

const begin = /^<!-- readout:begin v1 (\S+) (\S+) -->\s*$/;
const end = /^<!-- readout:end -->\s*$/;
const copyBegin = /^<!-- readout:data v1\b/;
const copyEnd = /-->\s*$/;

/** Characters per line of the copy. */
const copyWidth = 100;

/** A block with its markers; ends in a line break. */
export function writeBlock({ id, markdown }: FreshBlock): string {
  return `<!-- readout:begin v1 ${id} ${sumOf(markdown)} -->\n${markdown}\n<!-- readout:end -->\n`;
}

/** The machine copy of the rows; ends in a line break. */
export function writeCopy(copy: MachineCopy): string {
  const data = encodeCopy(copy)
    .replace(new RegExp(`.{${copyWidth}}`, 'g'), '$&\n')
    .trimEnd();
  return `<!-- readout:data v1: a copy of these notes, for Readout to read back\n${data}\n-->\n`;
}

/**
 * Splits a file into segments. Anything incomplete (a marker without its end) is the reader's text.
 */
export function readSegments(file: string): Segment[] {
  const lines = file.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const segments: Segment[] = [];
  let text = '';
  for (let at = 0; at < lines.length;) {
    const found = blockAt(lines, at) ?? copyAt(lines, at);
    if (!found) {
      text += lines[at] ?? '';
      at += 1;
      continue;
    }
    if (text !== '') segments.push({ kind: 'text', raw: text });
    text = '';
    segments.push(found.segment);
    at = found.next;
  }
  if (text !== '') segments.push({ kind: 'text', raw: text });
  return segments;
}

interface Found {
  readonly segment: Segment;
  /** Index of the line after it. */
  readonly next: number;
}

function blockAt(lines: readonly string[], at: number): Found | null {
  const [, id, sum] = begin.exec(lines[at] ?? '') ?? [];
  if (id === undefined || sum === undefined) return null;
  for (let last = at + 1; last < lines.length; last += 1) {
    const line = lines[last] ?? '';
    if (begin.test(line)) return null;
    if (!end.test(line)) continue;
    const raw = lines.slice(at, last + 1).join('');
    const actual = sumOf(lines.slice(at + 1, last).join(''));
    return { segment: { kind: 'block', raw, id, sum, actual }, next: last + 1 };
  }
  return null;
}

function copyAt(lines: readonly string[], at: number): Found | null {
  if (!copyBegin.test(lines[at] ?? '')) return null;
  for (let last = at + 1; last < lines.length; last += 1) {
    const line = lines[last] ?? '';
    if (copyBegin.test(line)) return null;
    if (!copyEnd.test(line)) continue;
    const raw = lines.slice(at, last + 1).join('');
    const data = lines.slice(at + 1, last).join('');
    return { segment: { kind: 'copy', raw, data }, next: last + 1 };
  }
  return null;
}

/** Twelve hex digits of the SHA-256 of a block, independent of its line breaks. */
export function sumOf(markdown: string): string {
  const text = markdown.replaceAll('\r\n', '\n').trim();
  return bytesToHex(sha256(new TextEncoder().encode(text))).slice(0, 12);
}
