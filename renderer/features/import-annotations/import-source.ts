import type { Annotation } from '#core/model/annotation';
import type { Binned } from '#core/model/binned';
import type { Label, LabelRow } from '#core/model/label';
import type { ActContext } from '#core/changes/make-change';
import type { DocumentRecord } from '#core/document/document';
import type { ShelvedSource } from '#core/import-annotations/incoming-document';
import type { ChangeLog } from '../../data/change-log';
import type { NamedDocument } from '../library/document-chooser';
import type { ImportPlan } from '#core/import-annotations/import-plan';
import type { ImportChoices } from '#core/import-annotations/import-act';

/** What the library already has. */
export interface ImportLibrary {
  readonly shelf: readonly (ShelvedSource & NamedDocument)[];
  readonly here: ReadonlyMap<string, Annotation>;
  readonly bin: ReadonlyMap<string, Binned>;
}

/** What an import is compared with and written to. */
export interface ImportSource {
  readonly labels: readonly Label[];
  readonly stored: readonly LabelRow[];
  /** The reader's own name in exports; null for none. */
  readonly author: string | null;
  readonly log: ChangeLog;
  readonly context: ActContext;
  readonly library: () => Promise<ImportLibrary>;
  /** The readable ones of some documents. */
  readonly documents: (ids: readonly string[]) => Promise<readonly DocumentRecord[]>;
}

export type ImportState =
  | { readonly kind: 'empty'; readonly failures: readonly string[] }
  | { readonly kind: 'busy'; readonly share: number; readonly failures: readonly string[] }
  | Planned;

export interface Planned {
  readonly kind: 'planned';
  /** The file's name, or the number of files. */
  readonly name: string;
  readonly plan: ImportPlan;
  readonly library: ImportLibrary;
  /** Name to give the sender's own notes; null for the reader's. */
  readonly sender: string | null;
  /** Documents chosen by hand, keyed by the title in the file. */
  readonly chosen: ReadonlyMap<string, string>;
  readonly choices: ImportChoices;
  readonly failures: readonly string[];
}
