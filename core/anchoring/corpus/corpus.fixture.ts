/** The corpus: each text with each kind of edit, marked passages, and the truth about them. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { canonicalText } from '#core/document/canonical-text';
import type { DocumentRecord } from '#core/document/document';
import type { Anchor } from '#core/model/anchor';
import { describePassage } from '../describe';
import { markPassages, type Marked } from './anchors.fixture';
import { makeEdit } from './edits.fixture';
import { createNumbers } from './numbers.fixture';
import { linesOf, writeDown } from './revised-text.fixture';
import type { CorpusText } from './texts.fixture';
import { truthOf, type Truth } from './truth.fixture';
import { editKinds, type Edit, type EditKind, type EditTask } from './edit-kinds.fixture';

export interface CorpusCase {
  readonly edit: EditKind;
  readonly before: DocumentRecord;
  readonly after: DocumentRecord;
  readonly marks: readonly (Marked & { readonly anchor: Anchor; readonly truth: Truth })[];
}

/** One case for each kind of edit, in the order of `editKinds`. */
export function casesOf(source: CorpusText): CorpusCase[] {
  const before = source.document;
  const text = canonicalText(before.blocks);
  const lines = linesOf(before);
  return editKinds.map((edit, nth) => {
    const numbers = createNumbers(source.seed * 31 + nth);
    const task = { source, text, lines, numbers };
    const made = makeEdit(edit, task);
    return caseOf(edit, task, made);
  });
}

function caseOf(edit: EditKind, task: EditTask, made: Edit): CorpusCase {
  const { source, text } = task;
  const before = source.document;
  const revised = writeDown(text, made.lines, source.manner.joiner);
  const marks = markPassages(task, made).map((marked) => ({
    ...marked,
    anchor: describePassage(before, marked.passage),
    truth: truthOf(text, marked.passage, revised),
  }));
  return { edit, before, after: revised.document, marks };
}

/** A case of two edits, one on top of the other; it counts under the second. */
export function twofoldCase(source: CorpusText): CorpusCase {
  const before = source.document;
  const text = canonicalText(before.blocks);
  const lines = linesOf(before);
  const numbers = createNumbers(source.seed * 37);
  const task = { source, text, lines, numbers };
  const first = makeEdit(numbers.pick(editKinds), task);
  const edit = numbers.pick(editKinds);
  const second = makeEdit(edit, { ...task, lines: first.lines });
  return caseOf(edit, task, second);
}

/** SHA-256 of everything in the cases of one text, in hex, cut to 16 digits. */
export function checksumOf(cases: readonly CorpusCase[]): string {
  const facts = cases.map(({ edit, before, after, marks }) => [
    edit,
    canonicalText(before.blocks),
    canonicalText(after.blocks),
    marks.map(({ kind, passage, truth }) => [
      kind,
      passage.start,
      passage.end,
      truth.fate,
      truth.place,
    ]),
  ]);
  return bytesToHex(sha256(new TextEncoder().encode(JSON.stringify(facts)))).slice(0, 16);
}
