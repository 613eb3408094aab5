/** Files of documents that bring notes along, until they are looked through. */
import { createStore } from '../ui/store';
import { showDialog } from './session';

export const waitingNotes = createStore<readonly File[]>([]);

/** Opens the import of marks and notes on some files. */
export function lookThrough(files: readonly File[]): void {
  waitingNotes.set(() => files);
  showDialog('import');
}

/** The files that wait, once. */
export function takeWaitingNotes(): readonly File[] {
  const files = waitingNotes.get();
  waitingNotes.set(() => []);
  return files;
}
