/** Readout's own rows, from the machine copy in a Markdown file or from a backup. */
import { quoteOf, type Annotation } from '#core/model/annotation';
import { labelOf, plainLabel, type Label } from '#core/model/label';
import type { IncomingItem } from './incoming';

/** @param titles of the documents, by id. */
export function itemsOfRows(
  rows: readonly Annotation[],
  labels: readonly Label[],
  titles: ReadonlyMap<string, string>,
): IncomingItem[] {
  return rows.map((row, index) => ({
    place: index + 1,
    id: row.id,
    kind: row.kind,
    source: {
      documentId: row.documentId,
      title: titles.get(row.documentId) ?? null,
      addresses: [],
    },
    quote: row.kind === 'document-note' ? null : { ...row.anchor.quote, exact: quoteOf(row) },
    range: null,
    colour: null,
    labelName: null,
    note: row.note,
    tags: row.tags,
    creator: row.creator,
    created: row.created,
    modified: row.modified,
    own: {
      version: 1,
      kind: row.kind,
      documentId: row.documentId,
      revision: row.revision,
      label: row.kind === 'highlight' ? plainLabel(labelOf(labels, row.labelId)) : null,
      anchor: row.kind === 'document-note' ? null : row.anchor,
      mine: row.creator === null,
    },
  }));
}
