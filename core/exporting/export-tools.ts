import type { Locator } from '#core/citing/locator';
import type { SourceRecord } from '#core/citing/source-record';

export interface Citation {
  readonly text: string;
  /** The same with italics as elements; every character of the source is escaped. */
  readonly html: string;
}

/** What a writer for people needs from outside: languages and styles are not its business. */
export interface ExportTools {
  /** Writes an ISO time or date for people. */
  readonly formatDate: (iso: string) => string;
  /** The citation of a passage, with its translation mark. */
  readonly cite: (source: SourceRecord, locator: Locator) => Citation;
}
