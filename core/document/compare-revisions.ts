/**
 * What changed between two revisions of a document, for a reader: section by section in the order
 * of the newer text, block by block, word by word. Time grows with the length of the texts; where
 * two stretches have next to nothing in common they are shown as removed and added.
 */
import { canonicalText } from './canonical-text';
import { cutUnits, type Units } from './comparing/cut-units';
import { cutWords } from './comparing/cut-words';
import { matchLink } from './comparing/match-texts';
import { pairUnits, type UnitPairing } from './comparing/pair-units';
import { sectionRows, type ComparedSection } from './comparing/section-rows';
import type { UnitLink } from './comparing/unit-link';
import { countChanges, wordRuns, type WordRun } from './comparing/word-runs';
import type { DocumentRecord } from './document';

/** Indexes of blocks, end excluded; more than one where a block was cut or two were joined. */
export interface BlockSpan {
  readonly first: number;
  readonly end: number;
}

export interface BlockRow {
  /** 'moved' also for blocks that moved and were edited: their runs tell. */
  readonly kind: 'same' | 'changed' | 'added' | 'removed' | 'moved';
  /** Null for an added row. */
  readonly before: BlockSpan | null;
  /** Null for a removed row. */
  readonly after: BlockSpan | null;
  /** Runs of the blocks' text; between two blocks stands the separator of the canonical text. */
  readonly runs: readonly WordRun[];
  /** Changes of wording: an added or removed block is one. */
  readonly changes: number;
}

/** What is known of a document beside its text, when it is not the same. */
export interface DetailChange {
  readonly detail: 'title' | 'date' | 'translation' | 'head';
  readonly before: string | null;
  readonly after: string | null;
}

export interface RevisionComparison {
  readonly sections: readonly ComparedSection[];
  readonly details: readonly DetailChange[];
  /** Changes of wording in all rows. */
  readonly changes: number;
  /** Sections that have any. */
  readonly changedSections: number;
  /** Rows of blocks that stand elsewhere. */
  readonly moved: number;
}

export function compareRevisions(
  before: DocumentRecord,
  after: DocumentRecord,
): RevisionComparison {
  const words = new Map<string, number>();
  const blocks = new Map<string, number>();
  const unitsOf = (document: DocumentRecord) =>
    cutUnits(
      cutWords(canonicalText(document.blocks), words),
      document.blocks.map(({ start }) => start),
      blocks,
    );
  const [older, newer] = [unitsOf(before), unitsOf(after)];
  const rows = rowsOf(older, newer, pairUnits(older, newer), { before, after });
  const sections = sectionRows(rows, before.blocks, after.blocks);
  return {
    sections,
    details: detailChanges(before, after),
    changes: sections.reduce((sum, section) => sum + section.changes, 0),
    changedSections: sections.filter(({ changes }) => changes > 0).length,
    moved: rows.filter(({ kind }) => kind === 'moved').length,
  };
}

interface Both {
  readonly before: DocumentRecord;
  readonly after: DocumentRecord;
}

/** In the order of the newer text; a removed block stands where it stood among its neighbours. */
function rowsOf(older: Units, newer: Units, pairing: UnitPairing, both: Both): BlockRow[] {
  const movedFrom = new Set(pairing.moved.map(({ before }) => before));
  const movedTo = new Map(pairing.moved.map((link) => [link.after, link]));
  const rows: BlockRow[] = [];
  let [block, there] = [0, 0];
  const upTo = (end: number, thereEnd: number) => {
    for (; block < end; block += 1) if (!movedFrom.has(block)) rows.push(removedRow(both, block));
    for (; there < thereEnd; there += 1) {
      const link = movedTo.get(there);
      rows.push(link ? linkRow(older, newer, link, both, true) : addedRow(both, there));
    }
  };
  for (const link of pairing.straight) {
    upTo(link.before, link.after);
    rows.push(linkRow(older, newer, link, both, false));
    [block, there] = [link.beforeEnd, link.afterEnd];
  }
  upTo(both.before.blocks.length, both.after.blocks.length);
  return rows;
}

function removedRow({ before }: Both, block: number): BlockRow {
  const { text = '', start = 0 } = before.blocks[block] ?? {};
  const runs = [{ kind: 'removed' as const, text, before: start, after: null }];
  return {
    kind: 'removed',
    before: { first: block, end: block + 1 },
    after: null,
    runs,
    changes: 1,
  };
}

function addedRow({ after }: Both, block: number): BlockRow {
  const { text = '', start = 0 } = after.blocks[block] ?? {};
  const runs = [{ kind: 'added' as const, text, before: null, after: start }];
  return { kind: 'added', before: null, after: { first: block, end: block + 1 }, runs, changes: 1 };
}

function linkRow(
  older: Units,
  newer: Units,
  link: UnitLink,
  { before, after }: Both,
  isMoved: boolean,
): BlockRow {
  const stretch = (units: Units, { blocks }: DocumentRecord, { first, end }: BlockSpan) => {
    const last = blocks[end - 1];
    const stop = last ? last.start + last.text.length : 0;
    const firstWord = units.bounds[first] ?? 0;
    return { cut: units.cut, start: blocks[first]?.start ?? 0, end: stop, firstWord };
  };
  const from = { first: link.before, end: link.beforeEnd };
  const to = { first: link.after, end: link.afterEnd };
  const runs = wordRuns(
    stretch(older, before, from),
    stretch(newer, after, to),
    matchLink(older, newer, link),
  );
  const isSame = runs.every(({ kind }) => kind === 'same');
  const kind = isMoved ? 'moved' : isSame ? 'same' : 'changed';
  return { kind, before: from, after: to, runs, changes: countChanges(runs) };
}

function detailChanges(before: DocumentRecord, after: DocumentRecord): DetailChange[] {
  const headOf = ({ head }: DocumentRecord) => head.map(({ text }) => text).join('\n') || null;
  const changes: DetailChange[] = [
    { detail: 'title', before: before.title, after: after.title },
    { detail: 'date', before: before.date, after: after.date },
    { detail: 'translation', before: before.translationMark, after: after.translationMark },
    { detail: 'head', before: headOf(before), after: headOf(after) },
  ];
  return changes.filter((change) => change.before !== change.after);
}
