import type { Citer } from '#core/citing/cite';

/** What a writer for people needs from outside: languages and styles are not its concern. */
export interface ExportTools extends Citer {
  /** Formats an ISO time or date for people. */
  readonly formatDate: (iso: string) => string;
}
