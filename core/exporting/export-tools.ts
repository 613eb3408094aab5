import type { Citer } from '#core/citing/cite';

/** What a writer for people needs from outside: languages and styles are not its business. */
export interface ExportTools extends Citer {
  /** Writes an ISO time or date for people. */
  readonly formatDate: (iso: string) => string;
}
