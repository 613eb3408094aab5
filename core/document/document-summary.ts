import type { TranslationStatus } from './document';

/** What a list shows about a document, without its text. */
export interface DocumentSummary {
  readonly id: string;
  /** Revision of the text it summarises. */
  readonly revision: string;
  readonly title: string;
  /** First words of the lead, for documents without a date to show. */
  readonly opening: string;
  /** The day of the meeting, `YYYY-MM-DD`. */
  readonly date: string | null;
  /** Where the meeting was. */
  readonly place: string | null;
  /** Common short names in English, so that a list can be filtered across languages. */
  readonly countries: readonly string[];
  /** The issuer. */
  readonly body: string | null;
  /** Address of the page where it was published. */
  readonly address: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly translation: TranslationStatus;
  /** UTF-16 units of canonical text. */
  readonly length: number;
}

/** What a first start opens: the meeting of the latest day, of two on one day the first. */
export function newestOf(documents: readonly DocumentSummary[]): DocumentSummary | null {
  return documents.reduce<DocumentSummary | null>(
    (a, b) => (b.date !== null && b.date > (a?.date ?? '') ? b : a),
    null,
  );
}
