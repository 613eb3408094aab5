import { createStore } from '../ui/store';

/** What the window shows now; gone with the window. */
export interface Session {
  readonly screen: 'library' | 'reader' | 'bin';
  readonly documentId: string | null;
  readonly outlineShown: boolean;
  /** The reader's choice; null leaves it to the width: in the margin yes, as a panel no. */
  readonly notesShown: boolean | null;
  /** The sidebar drawn over the page, in a narrow window. */
  readonly drawerOpen: boolean;
  readonly restoring: boolean;
}

export const session = createStore<Session>({
  screen: 'library',
  documentId: null,
  outlineShown: true,
  notesShown: null,
  drawerOpen: false,
  restoring: false,
});

export function openLibrary(): void {
  session.set((now) => ({ ...now, screen: 'library', drawerOpen: false }));
}

export function openDocument(documentId: string): void {
  session.set((now) => ({ ...now, screen: 'reader', documentId, drawerOpen: false }));
}

export function openBin(): void {
  session.set((now) => ({ ...now, screen: 'bin', drawerOpen: false }));
}

export function setRestoring(restoring: boolean): void {
  session.set((now) => ({ ...now, restoring }));
}
