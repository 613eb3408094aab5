/**
 * The export file of the Hypothesis client, which it can import: API annotations under
 * `annotations`. Positions are UTF-16 units, as in the client. Hypothesis has no labels: a label
 * becomes the last tag.
 */
import type { Annotation } from '#core/model/annotation';
import { labelOf, type Label } from '#core/model/label';
import type { ExportedDocument, ExportSet } from '../export-set';
import { documentIri } from './identifiers';
import { ownMember, ownMembersOf } from './own-members';

const reader = 'acct:reader@readout.invalid';

export function hypothesisExport(set: ExportSet): Record<string, unknown> {
  return {
    export_date: set.generated,
    export_userid: reader,
    client_version: `readout-${set.version}`,
    annotations: set.documents.flatMap((entry) =>
      entry.annotations.map((annotation) => annotationOf(annotation, entry, set)),
    ),
  };
}

export function writeHypothesis(set: ExportSet): string {
  return `${JSON.stringify(hypothesisExport(set), null, 2)}\n`;
}

/** The tag for a label; null for annotations without one. */
export function labelTag(annotation: Annotation, labels: readonly Label[]): string | null {
  return annotation.kind === 'highlight' ? labelOf(labels, annotation.labelId).name : null;
}

function annotationOf(annotation: Annotation, { source }: ExportedDocument, set: ExportSet) {
  const uri = documentIri(source);
  const label = labelTag(annotation, set.labels);
  const name = annotation.creator ?? set.author;
  return {
    id: annotation.id,
    created: annotation.created,
    updated: annotation.modified,
    user: reader,
    ...(name !== null && { user_info: { display_name: name } }),
    uri,
    text: annotation.note,
    tags: [...annotation.tags, ...(label === null ? [] : [label])],
    group: '__world__',
    permissions: { read: [reader], update: [reader], delete: [reader] },
    target: [targetOf(annotation, uri)],
    document: { title: [source.title] },
    links: {},
    hidden: false,
    flagged: false,
    [ownMember]: ownMembersOf(annotation, set.labels),
  };
}

/** A note on the whole page has a target without selectors. */
function targetOf(annotation: Annotation, source: string) {
  if (annotation.kind === 'document-note') return { source };
  const { position, quote } = annotation.anchor;
  return {
    source,
    selector: [
      { type: 'TextPositionSelector', ...position },
      { type: 'TextQuoteSelector', ...quote },
    ],
  };
}
