/** What the reader decides about marks whose words have no certain place in a newer text. */
import type { Bookmark, Highlight } from '#core/model/annotation';
import type { Change, RowChange } from '#core/changes/change';
import { act, annotationRow, type ActContext } from '#core/changes/make-change';
import type { DocumentRecord } from '#core/document/document';
import { placedAnew } from './carry-over';
import type { LeftUnplaced } from '#core/model/library-document';
import type { Passage } from '#core/text/passage';

type Anchored = Highlight | Bookmark;

/** Puts a mark on a passage of the present text. @param left that it was left unplaced; or null. */
export function placeMark(
  annotation: Anchored,
  document: DocumentRecord,
  passage: Passage,
  left: LeftUnplaced | null,
  context: ActContext,
): Change {
  const after = placedAnew(annotation, document, passage);
  const rows = [annotationRow(annotation, after), ...(left ? [unplacedRow(left, null)] : [])];
  return act(`Place “${shortQuote(after)}”`, rows, context);
}

/** Keeps a mark without a place in this text: with its quote, in the lists. */
export function leaveUnplaced(annotation: Anchored, revision: string, context: ActContext): Change {
  const row: LeftUnplaced = { id: annotation.id, revision, at: context.now() };
  return act(`Leave “${shortQuote(annotation)}” unplaced`, [unplacedRow(null, row)], context);
}

/** Asks about a mark again that was left without a place. */
export function askAgain(left: LeftUnplaced, annotation: Anchored, context: ActContext): Change {
  return act(`Look again for “${shortQuote(annotation)}”`, [unplacedRow(left, null)], context);
}

function unplacedRow(before: LeftUnplaced | null, after: LeftUnplaced | null): RowChange {
  return { table: 'unplaced', id: (before ?? after)?.id ?? '', before, after };
}

function shortQuote({ anchor }: Anchored): string {
  return [...anchor.quote.exact].slice(0, 60).join('');
}
