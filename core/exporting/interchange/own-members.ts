/**
 * Whatever another program's format has no place for, stored beside it under a prefixed member, so
 * that Readout's own files come back without loss. Everything else is read from the members that
 * the format defines, so a note edited in another program is read as edited.
 */
import { z } from 'zod';
import type { Anchor } from '#core/model/anchor';
import type { Annotation } from '#core/model/annotation';
import { labelOf, plainLabel, type Label } from '#core/model/label';
import { anchorSchema, labelSchema } from '#core/changes/schemas';

/** The member's name; a compact IRI in JSON-LD. */
export const ownMember = 'readout:own';

/** The prefix's namespace. A name, not an address: nothing is ever fetched. */
export const ownNamespace = 'urn:readout:ns:';

export interface OwnMembers {
  readonly version: 1;
  readonly kind: Annotation['kind'];
  readonly documentId: string;
  readonly revision: string;
  /** Null for annotations without a label. */
  readonly label: Label | null;
  /** In UTF-16 units; null for a note on the whole document. */
  readonly anchor: Anchor | null;
  /** The sender's own: the creator named beside it is the one who exported it. */
  readonly mine: boolean;
}

const schema = z.object({
  version: z.literal(1),
  kind: z.enum(['highlight', 'bookmark', 'document-note']),
  documentId: z.string().min(1).max(300),
  revision: z.string().max(64),
  label: labelSchema.nullable(),
  anchor: anchorSchema.nullable(),
  mine: z.boolean(),
}) satisfies z.ZodType<OwnMembers>;

export function ownMembersOf(annotation: Annotation, labels: readonly Label[]): OwnMembers {
  const { kind, documentId, revision } = annotation;
  return {
    version: 1,
    kind,
    documentId,
    revision,
    label: annotation.kind === 'highlight' ? plainLabel(labelOf(labels, annotation.labelId)) : null,
    anchor: annotation.kind === 'document-note' ? null : annotation.anchor,
    mine: annotation.creator === null,
  };
}

/** @returns null when the member is missing or was not written by this version. */
export function readOwnMembers(item: Readonly<Record<string, unknown>>): OwnMembers | null {
  const read = schema.safeParse(item[ownMember]);
  return read.success ? read.data : null;
}
