/**
 * Updates an existing Markdown file with an export. Only our own blocks are rewritten: the reader's
 * text around them, added properties and renamed headings stay, an unchanged block is not touched,
 * one that the reader edited is left alone, and one that the reader deleted stays deleted until it
 * is requested.
 */
import { createCopyReader, type MachineCopy } from '../machine-copy';
import { addMissing, asSegment, blankLineAfter } from './add-missing';
import {
  readSegments,
  sumOf,
  writeCopy,
  type FreshBlock,
  type FreshFile,
  type Segment,
} from './managed-file';
import { mergeProperties } from './properties';

export interface MergeOptions {
  /** Also restores blocks that the reader deleted or changed. */
  readonly putBack: boolean;
  /** Everything of the document is exported: whatever no longer exists is removed from the file. */
  readonly complete: boolean;
}

/** How many blocks were treated which way. */
export interface MergeReport {
  readonly added: number;
  readonly rewritten: number;
  readonly removed: number;
  /** Changed in the file by hand, and left alone. */
  readonly left: number;
  /** Deleted from the file by hand, and kept out. */
  readonly withheld: number;
}

export interface Merged {
  readonly file: string;
  readonly report: MergeReport;
}

/** True for a file that Readout has written. */
export function isManaged(file: string): boolean {
  return readSegments(file).some(({ kind }) => kind !== 'text');
}

export function mergeFile(existing: string, fresh: FreshFile, options: MergeOptions): Merged {
  const crlf = existing.includes('\r\n');
  const merged = mergeLines(existing.replaceAll('\r\n', '\n'), fresh, options);
  const same = merged.file === existing.replaceAll('\r\n', '\n');
  const file = same ? existing : crlf ? merged.file.replaceAll('\n', '\r\n') : merged.file;
  return { file, report: merged.report };
}

function mergeLines(existing: string, fresh: FreshFile, options: MergeOptions): Merged {
  const documentId = fresh.copy.documents[0]?.id;
  const { segments, old } = takeCopyOut(readSegments(existing), documentId);
  const there = new Set(segments.flatMap((each) => (each.kind === 'block' ? each.id : [])));
  const blocks = new Map(
    fresh.groups.flatMap((group) => group.blocks.map((block) => [block.id, block] as const)),
  );
  const known = new Set([...old.annotations.map(({ id }) => id), ...old.withheld]);
  const withheld = options.putBack
    ? []
    : [...known].filter((id) => !there.has(id) && blocks.has(id)).sort();
  const counts = { added: 0, rewritten: 0, removed: 0, left: 0 };
  const kept = segments.flatMap((segment): Segment[] => {
    if (segment.kind !== 'block') return [segment];
    const block = blocks.get(segment.id);
    const fate = fateOf(segment, block, options, known);
    if (fate !== 'same') counts[fate] += 1;
    if (fate === 'removed') return [];
    return fate === 'rewritten' && block ? [asSegment(block)] : [segment];
  });
  const out = new Set(withheld);
  const wanted = fresh.groups.map(({ heading, blocks: all }) => ({
    heading,
    blocks: all.filter(({ id }) => !out.has(id)),
  }));
  const placed = addMissing(kept, wanted);
  counts.added = placed.added;
  const body = withCopy(placed.segments, nextCopy(fresh.copy, old, withheld, options.complete));
  return {
    file: fresh.properties ? mergeProperties(body, fresh.properties) : body,
    report: { ...counts, withheld: withheld.length },
  };
}

const noCopy: Pick<MachineCopy, 'annotations' | 'withheld'> = { annotations: [], withheld: [] };

/**
 * The file without this document's machine copy; one pasted in from another document stays in
 * place.
 */
function takeCopyOut(segments: readonly Segment[], documentId: string | undefined) {
  const kept: Segment[] = [];
  const decode = createCopyReader();
  let old = noCopy;
  for (const segment of segments) {
    const copy = segment.kind === 'copy' ? decode(segment.data) : null;
    if (copy?.documents.some(({ id }) => id === documentId)) old = copy;
    else kept.push(segment);
  }
  return { segments: kept, old };
}

function fateOf(
  segment: Extract<Segment, { kind: 'block' }>,
  block: FreshBlock | undefined,
  { putBack, complete }: MergeOptions,
  known: ReadonlySet<string>,
): 'same' | 'rewritten' | 'removed' | 'left' {
  const leave = segment.sum !== segment.actual && !putBack;
  // A block that this document never had was pasted in from another file.
  if (!block) return !complete || !known.has(segment.id) ? 'same' : leave ? 'left' : 'removed';
  if (sumOf(block.markdown) === segment.actual) return 'same';
  return leave ? 'left' : 'rewritten';
}

/** The new contents of the copy; blocks outside a partial export keep their rows. */
function nextCopy(
  fresh: MachineCopy,
  old: Pick<MachineCopy, 'annotations'>,
  withheld: readonly string[],
  complete: boolean,
): MachineCopy {
  const own = new Set(fresh.annotations.map(({ id }) => id));
  const out = new Set(withheld);
  const others = complete ? [] : old.annotations.filter(({ id }) => !own.has(id));
  return {
    ...fresh,
    annotations: [...fresh.annotations, ...others]
      .filter(({ id }) => !out.has(id))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    withheld,
  };
}

/** The copy is at the end, after a blank line. */
function withCopy(segments: readonly Segment[], copy: MachineCopy): string {
  const text = segments.map(({ raw }) => raw).join('');
  return `${text}${blankLineAfter(text)}${writeCopy(copy)}`;
}
