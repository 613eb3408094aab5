import type { Annotation } from '#core/model/annotation';
import type { Label } from '#core/model/label';
import type { CitationStyle } from '#core/model/citation-styles';
import type { ExportedDocument } from './export-set';

/** What is exported. */
export type ExportScope =
  | {
      readonly kind: 'one' | 'selection' | 'filtered' | 'document';
      readonly documentId: string;
      /** Null for the whole document. */
      readonly annotationIds: readonly string[] | null;
    }
  | { readonly kind: 'documents'; readonly ids: readonly string[] }
  | { readonly kind: 'collection'; readonly id: string; readonly ids: readonly string[] }
  | {
      /** Annotations of several documents, as a list shows them. */
      readonly kind: 'listed';
      readonly ids: readonly string[];
      readonly annotationIds: readonly string[];
    }
  | { readonly kind: 'everything' };

/** Stored for the next time. */
export interface KeptChoices {
  /** The name included in exports; null for none. */
  readonly author?: string | null;
  readonly citationStyle?: CitationStyle;
}

/** A collection, with the documents in it. */
export interface ExportedCollection {
  readonly id: string;
  readonly name: string;
  readonly ids: readonly string[];
}

/** What the dialog works with. */
export interface ExportSource {
  readonly documents: readonly {
    readonly id: string;
    readonly title: string;
    /** Has annotations: only such documents are loaded for "everything". */
    readonly annotated: boolean;
  }[];
  readonly collections: readonly ExportedCollection[];
  readonly labels: readonly Label[];
  /** A document with its source record and all of its annotations, as they are now. */
  readonly load: (documentId: string) => Promise<ExportedDocument>;
}

/** A key that distinguishes the scopes. */
export function scopeKey(scope: ExportScope): string {
  return scope.kind === 'collection' ? `collection ${scope.id}` : scope.kind;
}

export interface ScopeChoice {
  readonly scope: ExportScope;
  readonly name: string;
}

/** The scopes on offer where the dialog was opened, the narrowest first. */
export function scopesFrom(
  initial: ExportScope,
  { documents, collections }: Pick<ExportSource, 'documents' | 'collections'>,
): readonly ScopeChoice[] {
  const open = 'documentId' in initial ? [initial.documentId] : [];
  const all: ScopeChoice[] = [
    { scope: { kind: 'documents', ids: open }, name: 'Several documents' },
    ...collections.map(({ id, name, ids }) => ({
      scope: { kind: 'collection', id, ids } as const,
      name: `Collection “${name}”`,
    })),
    { scope: { kind: 'everything' }, name: 'Everything' },
  ];
  if (initial.kind === 'listed') {
    const count = initial.annotationIds.length.toLocaleString('en-GB');
    return [{ scope: initial, name: `The ${count} marks and notes that are listed` }, ...all];
  }
  if (!('documentId' in initial)) return all;
  const { documentId } = initial;
  const title = documents.find(({ id }) => id === documentId)?.title ?? documentId;
  const document: ScopeChoice = {
    scope: { kind: 'document', documentId, annotationIds: null },
    name: `All of “${title}”`,
  };
  return initial.kind === 'document'
    ? [document, ...all]
    : [{ scope: initial, name: partName(initial) }, document, ...all];
}

function partName({ kind, annotationIds }: Extract<ExportScope, { documentId: string }>): string {
  const count = annotationIds?.length ?? 0;
  if (kind === 'one' || count === 1) return 'This annotation';
  return kind === 'selection'
    ? `The ${count} selected annotations`
    : `The ${count} annotations that are listed`;
}

/** Ids of the documents in a scope. */
export function documentsIn(
  scope: ExportScope,
  documents: ExportSource['documents'],
): readonly string[] {
  switch (scope.kind) {
    case 'documents':
    case 'collection':
    case 'listed':
      return scope.ids;
    case 'everything':
      return documents.filter(({ annotated }) => annotated).map(({ id }) => id);
    default:
      return [scope.documentId];
  }
}

/** A document's annotations within the scope. */
export function annotationsIn(
  scope: ExportScope,
  annotations: readonly Annotation[],
): readonly Annotation[] {
  if (!('annotationIds' in scope) || scope.annotationIds === null) {
    return annotations;
  }
  const wanted = new Set(scope.annotationIds);
  return annotations.filter(({ id }) => wanted.has(id));
}

/** True when the scope covers only some of a document's annotations. */
export function isPart({ kind }: ExportScope): boolean {
  return kind === 'one' || kind === 'selection' || kind === 'filtered';
}
