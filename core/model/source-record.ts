/**
 * What a citation says about a document: who published it, where, when, at which address. It comes
 * from the document itself and from the reader's corrections; citations, BibTeX, RIS and CSL JSON
 * are all written from this one record.
 */
import type { DocumentRecord } from '#core/document/document';

export interface SourceRecord {
  /** The document's id. */
  readonly id: string;
  readonly title: string;
  /** The issuer as it signs, "Ministry of Foreign Affairs of Japan"; null when unknown. */
  readonly body: string | null;
  /** City of the issuer, "Tokyo"; null when unknown. */
  readonly place: string | null;
  /** Day of publication, `YYYY-MM-DD`; null when unknown. */
  readonly issued: string | null;
  /** Address of its page; null when unknown. */
  readonly address: string | null;
  /** Access day of the page, `YYYY-MM-DD`; null when unknown. */
  readonly accessed: string | null;
  /** BCP 47; 'und' when unknown. */
  readonly language: string;
  /** The mark that must accompany every quotation, as published; null when there is none. */
  readonly translationMark: string | null;
}

/** The correctable fields of a source record; `status` is the translation mark. */
export const correctableFields = [
  'title',
  'body',
  'place',
  'issued',
  'address',
  'accessed',
  'language',
  'status',
] as const;
export type CorrectableField = (typeof correctableFields)[number];

/**
 * The reader's corrections to the source record of one document, as stored. Null means not
 * corrected; an empty string means that there is none.
 */
export type SourceCorrection = { readonly id: string } & Readonly<
  Record<CorrectableField, string | null>
>;

/** A correction that corrects nothing yet. */
export function noCorrection(documentId: string): SourceCorrection {
  return {
    id: documentId,
    title: null,
    body: null,
    place: null,
    issued: null,
    address: null,
    accessed: null,
    language: null,
    status: null,
  };
}

/** The source record of a document: its own words, as corrected by the reader. */
export function sourceOf(
  document: Pick<
    DocumentRecord,
    'id' | 'title' | 'date' | 'language' | 'translationMark' | 'published'
  >,
  correction: SourceCorrection | null = null,
): SourceRecord {
  const { published } = document;
  const corrected = (field: CorrectableField, own: string | null) => {
    const typed = correction?.[field] ?? null;
    return typed === null ? own : typed.trim() || null;
  };
  return {
    id: document.id,
    title: corrected('title', document.title) ?? document.title,
    body: corrected('body', published?.body ?? null),
    place: corrected('place', published?.place ?? null),
    issued: corrected('issued', document.date),
    address: corrected('address', published?.address ?? null),
    accessed: corrected('accessed', null),
    language: corrected('language', document.language) ?? 'und',
    translationMark: corrected('status', document.translationMark),
  };
}
