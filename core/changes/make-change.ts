import type { SourceCorrection } from '#core/model/source-record';
import type { Annotation } from '#core/model/annotation';
import type { Binned } from '#core/model/binned';
import type { Change, ChangeRole, RowChange } from './change';
import type { LabelRow } from '#core/model/label';

/** What an act needs from outside: fresh UUIDs and the current time (ISO 8601, UTC). */
export interface ActContext {
  readonly newId: () => string;
  readonly now: () => string;
}

/** An act of the reader; it can be undone. */
export function act(name: string, rows: readonly RowChange[], context: ActContext): Change {
  return makeChange('act', name, rows, context);
}

export function makeChange(
  role: ChangeRole,
  name: string,
  rows: readonly RowChange[],
  context: ActContext,
): Change {
  return { id: context.newId(), role, name, of: null, at: context.now(), rows };
}

export function annotationRow(before: Annotation | null, after: Annotation | null): RowChange {
  return { table: 'annotations', id: (before ?? after)?.id ?? '', before, after };
}

export function binRow(before: Binned | null, after: Binned | null): RowChange {
  return { table: 'bin', id: (before ?? after)?.id ?? '', before, after };
}

export function labelRow(before: LabelRow | null, after: LabelRow | null): RowChange {
  return { table: 'labels', id: (before ?? after)?.id ?? '', before, after };
}

export function sourceRow(
  before: SourceCorrection | null,
  after: SourceCorrection | null,
): RowChange {
  return { table: 'sources', id: (before ?? after)?.id ?? '', before, after };
}

/** Deleting moves the whole row into the bin, with the time. */
export function deletionRows(annotations: readonly Annotation[], at: string): readonly RowChange[] {
  return annotations.flatMap((annotation) => [
    annotationRow(annotation, null),
    binRow(null, { id: annotation.id, annotation, at }),
  ]);
}
