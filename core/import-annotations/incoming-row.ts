/** Turns an incoming item into the annotation it would become here. */
import type { Anchor } from '#core/model/anchor';
import type { Annotation } from '#core/model/annotation';
import type { Label } from '#core/model/label';
import type { DocumentRecord } from '#core/document/document';
import { annotationSchema, maxNoteLength, maxQuoteLength } from '#core/changes/schemas';
import type { IncomingItem } from './incoming';
import { chooseLabel } from './incoming-label';
import { createIncomingPlacer, type IncomingPlacement } from './place-incoming';

export interface MadeRow {
  readonly status: IncomingPlacement | 'no-document' | 'malformed';
  /** Null when it cannot be written. */
  readonly row: Annotation | null;
  readonly reason: string | null;
  /** A label from the file that is new here. */
  readonly brought: Label | null;
}

interface RowContext {
  readonly labels: readonly Label[];
  readonly sender: string | null;
  readonly now: string;
}

/** Makes the rows of one import; each document is prepared once. */
export function createRowMaker(context: RowContext) {
  const placers = new Map<string, ReturnType<typeof createIncomingPlacer>>();

  function placerOf(document: DocumentRecord) {
    const known = placers.get(document.id) ?? createIncomingPlacer(document);
    placers.set(document.id, known);
    return known;
  }

  return function makeRow(item: IncomingItem, document: DocumentRecord | null): MadeRow {
    const documentId = document?.id ?? item.own?.documentId ?? null;
    if (documentId === null)
      return failed('no-document', 'The text it belongs to is not in the library.');
    if (item.note.length > maxNoteLength) return failed('malformed', 'Its note is too long.');
    const { quote } = item;
    // Checked before searching: not finding a quotation longer than any text takes seconds.
    if (quote && quote.exact.length > maxQuoteLength) {
      return failed('malformed', 'The words it marks are too long.');
    }
    if (item.kind !== 'document-note' && !quote && item.note === '') {
      return failed('malformed', 'It has neither the words it marks nor a note.');
    }
    if (item.kind === 'document-note' || !quote)
      return wholeRow(item, documentId, document, context);
    const own = item.own?.anchor;
    const placed = document
      ? placerOf(document)({ ...item, quote })
      : own && { placement: 'orphaned' as const, anchor: own };
    if (!placed) return failed('no-document', 'The text it belongs to is not in the library.');
    const status = document ? placed.placement : 'no-document';
    return checked(anchoredRow(item, placed.anchor, documentId, document, context), status);
  };
}

function failed(status: 'no-document' | 'malformed', reason: string): MadeRow {
  return { status, row: null, reason, brought: null };
}

/**
 * A note on the whole document; also when there are no words to find it by, so that no note is
 * lost.
 */
function wholeRow(
  item: IncomingItem,
  documentId: string,
  document: DocumentRecord | null,
  context: RowContext,
): MadeRow {
  const row = { ...commonOf(item, documentId, document, context), kind: 'document-note' } as const;
  const lost = item.kind !== 'document-note';
  const status = !document ? 'no-document' : lost ? 'orphaned' : 'placed';
  const reason = lost
    ? 'It does not have the words it marks, so it becomes a note on the document.'
    : null;
  return { ...checked({ row, brought: null }, status), ...(reason && { reason }) };
}

interface Draft {
  readonly row: Annotation;
  readonly brought: Label | null;
}

function anchoredRow(
  item: IncomingItem,
  anchor: Anchor,
  documentId: string,
  document: DocumentRecord | null,
  context: RowContext,
): Draft {
  const common = commonOf(item, documentId, document, context);
  if (item.kind === 'bookmark')
    return { row: { ...common, kind: 'bookmark', anchor }, brought: null };
  const { labelId, brought, leftName } = chooseLabel(item, context.labels);
  const named = context.labels.find(({ id }) => id === labelId)?.name.toLowerCase();
  const isLabel = (tag: string) => tag.toLowerCase().replaceAll('-', ' ') === named;
  const tags = item.own
    ? common.tags
    : common.tags.filter((tag) => tag !== item.labelName || !isLabel(tag));
  const extra = leftName !== null && !tags.includes(leftName) ? [leftName] : [];
  return {
    row: { ...common, tags: [...tags, ...extra], kind: 'highlight', labelId, anchor },
    brought,
  };
}

function commonOf(
  item: IncomingItem,
  documentId: string,
  document: DocumentRecord | null,
  { sender, now }: RowContext,
) {
  const created = item.created ?? item.modified ?? now;
  const kept = item.own?.anchor?.quote.exact === item.quote?.exact ? item.own?.revision : null;
  return {
    id: item.id,
    documentId,
    revision: kept ?? document?.revision ?? '',
    note: item.note,
    tags: item.tags,
    creator: item.creator ?? sender,
    created,
    modified: item.modified ?? created,
  };
}

/** Nothing enters the journal that its schema would refuse. */
function checked({ row, brought }: Draft, status: MadeRow['status']): MadeRow {
  const read = annotationSchema.safeParse(row);
  if (read.success) return { status, row: read.data, reason: null, brought };
  const where = read.error.issues[0]?.path.join('.') ?? '';
  return {
    status: 'malformed',
    row: null,
    reason: `Its ${where} cannot be stored.`,
    brought: null,
  };
}
