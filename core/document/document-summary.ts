import type { TranslationStatus } from './document';

/** What a list shows of a document, without its text. */
export interface DocumentSummary {
  readonly id: string;
  /** Of the text this is about. */
  readonly revision: string;
  readonly title: string;
  /** First words of the lead, for documents that have no date to show. */
  readonly opening: string;
  /** The day of the meeting, `YYYY-MM-DD`. */
  readonly date: string | null;
  /** Where the meeting was. */
  readonly place: string | null;
  /** Common short names in English, so that a list can be narrowed across languages. */
  readonly countries: readonly string[];
  /** The issuer. */
  readonly body: string | null;
  /** Address of the page it was published on. */
  readonly address: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly translation: TranslationStatus;
  /** UTF-16 units of canonical text. */
  readonly length: number;
}
