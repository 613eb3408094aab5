/** Document files that contain notes, until their notes are reviewed. */
import { createStore } from '../ui/store';
import { showDialog } from './session';

export const waitingNotes = createStore<readonly File[]>([]);

/** Opens the import of notes from some files. */
export function lookThrough(files: readonly File[]): void {
  waitingNotes.set(() => files);
  showDialog('import');
}

/** Returns the waiting files, once. */
export function takeWaitingNotes(): readonly File[] {
  const files = waitingNotes.get();
  waitingNotes.set(() => []);
  return files;
}
