/**
 * A later Readout may bundle another wording of a document. To a reader who annotated it, that is a
 * newer text like any other: the earlier one stays readable, and every mark keeps its words.
 */
import type { Annotation } from '#core/model/annotation';
import type { Change } from '#core/changes/change';
import { annotationRow, makeChange, type ActContext } from '#core/changes/make-change';
import { canonicalText } from '#core/document/canonical-text';
import type { DocumentRecord } from '#core/document/document';
import { summarise } from '#core/facts/summarise';
import { currentRevision, bundledEntry, type LibraryDocument } from '#core/model/library-document';
import { fingerprintOf } from './fingerprint';

/**
 * Revisions of the bundled texts whose marks need carrying over, the oldest first; empty for a
 * document that stays as it is. If the reader has imported a text, that one stays present.
 *
 * @param bundled revision of the currently bundled text.
 * @param document its row; null when it has had no other text.
 * @param annotations of the document, in any order.
 */
export function textsToRenew(
  bundled: string,
  document: LibraryDocument | null,
  annotations: readonly Annotation[],
): readonly string[] {
  if (document) {
    const { revision, origin } = currentRevision(document);
    const isKnown = document.revisions.some((entry) => entry.revision === bundled);
    return origin.format === 'bundled' && !isKnown ? [revision] : [];
  }
  const marked = annotations.filter(({ revision }) => revision !== bundled);
  const inOrder = marked.toSorted((a, b) => (a.created < b.created ? -1 : 1));
  return [...new Set(inOrder.map(({ revision }) => revision))];
}

export interface RenewedBundled {
  readonly document: LibraryDocument | null;
  /** Earlier bundled texts with annotations, the oldest first. */
  readonly earlier: readonly DocumentRecord[];
  readonly bundled: DocumentRecord;
  /** Annotations with a certain place in the bundled text: before and after. */
  readonly carried: readonly (readonly [Annotation, Annotation])[];
}

/**
 * The change that makes the bundled text the present one. Not an act of the reader: there is no
 * Undo.
 */
export function addBundledRevision(
  { document, earlier, bundled, carried }: RenewedBundled,
  context: ActContext,
): Change {
  const at = context.now();
  const before = document?.revisions ?? earlier.map((text) => bundledEntry(summarise(text), at));
  const after: LibraryDocument = {
    id: bundled.id,
    revisions: [...before, bundledEntry(summarise(bundled), at)],
    sketch: fingerprintOf(canonicalText(bundled.blocks)),
  };
  return makeChange(
    'quiet',
    `New text of ${bundled.title.slice(0, 200)}`,
    [
      { table: 'documents', id: bundled.id, before: document, after },
      ...carried.map(([old, now]) => annotationRow(old, now)),
    ],
    context,
  );
}
