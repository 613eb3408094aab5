/** Files of documents that contain notes, until those are looked through. */
import { createStore } from '../ui/store';
import { showDialog } from './session';

export interface NotesFile {
  readonly file: File;
  /** The document that the file was imported as; null for a file of notes by itself. */
  readonly documentId: string | null;
}

const waitingNotes = createStore<readonly NotesFile[]>([]);

/** Opens the import of marks and notes on some files. */
export function lookThrough(files: readonly NotesFile[]): void {
  waitingNotes.set(() => files);
  showDialog('import');
}

/** The files that wait, once. */
export function takeWaitingNotes(): readonly NotesFile[] {
  const files = waitingNotes.get();
  waitingNotes.set(() => []);
  return files;
}
