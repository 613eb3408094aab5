/** The reader's decisions on marks without a certain place in a newer text. */
import type { Bookmark, Highlight } from '#core/model/annotation';
import type { Change, RowChange } from '#core/changes/change';
import { act, annotationRow, type ActContext } from '#core/changes/make-change';
import type { DocumentRecord } from '#core/document/document';
import { placedAnew } from './carry-over';
import type { DismissedOrphan } from '#core/model/library-document';
import type { Passage } from '#core/text/passage';

type Anchored = Highlight | Bookmark;

/**
 * Puts a mark on a passage of the present text. @param dismissed the row that dismissed it, if any.
 */
export function placeMark(
  annotation: Anchored,
  document: DocumentRecord,
  passage: Passage,
  dismissed: DismissedOrphan | null,
  context: ActContext,
): Change {
  const after = placedAnew(annotation, document, passage);
  const rows = [
    annotationRow(annotation, after),
    ...(dismissed ? [dismissedRow(dismissed, null)] : []),
  ];
  return act(`Place “${shortQuote(after)}”`, rows, context);
}

/** Dismisses a mark from review: it stays in the lists, with its quote. */
export function dismissOrphan(annotation: Anchored, revision: string, context: ActContext): Change {
  const row: DismissedOrphan = { id: annotation.id, revision, at: context.now() };
  return act(`Dismiss “${shortQuote(annotation)}”`, [dismissedRow(null, row)], context);
}

/** Puts a dismissed mark up for review again. */
export function askAgain(
  dismissed: DismissedOrphan,
  annotation: Anchored,
  context: ActContext,
): Change {
  return act(
    `Look again for “${shortQuote(annotation)}”`,
    [dismissedRow(dismissed, null)],
    context,
  );
}

function dismissedRow(before: DismissedOrphan | null, after: DismissedOrphan | null): RowChange {
  return { table: 'unplaced', id: (before ?? after)?.id ?? '', before, after };
}

function shortQuote({ anchor }: Anchored): string {
  return [...anchor.quote.exact].slice(0, 60).join('');
}
