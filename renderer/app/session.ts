import { createStore } from '../ui/store';

/** What the window shows now; gone with the window. */
export interface Session {
  readonly screen: 'library' | 'reader';
  readonly documentId: string | null;
  readonly outlineShown: boolean;
  readonly notesShown: boolean;
  /** The sidebar drawn over the page, in a narrow window. */
  readonly drawerOpen: boolean;
}

export const session = createStore<Session>({
  screen: 'library',
  documentId: null,
  outlineShown: true,
  notesShown: window.matchMedia('(min-width: 1050px)').matches,
  drawerOpen: false,
});

export function openLibrary(): void {
  session.set((now) => ({ ...now, screen: 'library', drawerOpen: false }));
}

export function openDocument(documentId: string): void {
  session.set((now) => ({ ...now, screen: 'reader', documentId, drawerOpen: false }));
}
