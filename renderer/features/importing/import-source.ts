import type { Annotation } from '#core/annotations/annotation';
import type { Binned } from '#core/annotations/binned';
import type { Label, LabelRow } from '#core/annotations/label';
import type { ActContext } from '#core/annotations/make-change';
import type { SourceRecord } from '#core/citing/source-record';
import type { DocumentRecord } from '#core/document/document';
import type { ChangeLog } from '../../db/change-log';

/** What is here already. */
export interface ImportLibrary {
  readonly documents: readonly DocumentRecord[];
  readonly sources: readonly SourceRecord[];
  readonly here: ReadonlyMap<string, Annotation>;
  readonly bin: ReadonlyMap<string, Binned>;
}

/** What an import is compared with and written through. */
export interface ImportSource {
  readonly labels: readonly Label[];
  readonly stored: readonly LabelRow[];
  /** The reader's own name in exports; null for none. */
  readonly author: string | null;
  readonly log: ChangeLog;
  readonly context: ActContext;
  readonly library: () => Promise<ImportLibrary>;
}
