import { loadDocument } from './load-document';
import { leavePlace } from '../ui/jumps';
import { createStore } from '../ui/store';

export type DialogName =
  'restore' | 'backup-folder' | 'palette' | 'shortcuts' | 'labels' | 'export' | 'import' | 'source';

/** What the window shows now; gone with the window. */
export interface Session {
  readonly screen: 'library' | 'reader' | 'bin';
  readonly documentId: string | null;
  readonly outlineShown: boolean;
  /** The reader's choice; null leaves it to the width: in the margin yes, as a panel no. */
  readonly notesShown: boolean | null;
  /** The list of all annotations of the open document. */
  readonly panelShown: boolean;
  /** The sidebar drawn over the page, in a narrow window. */
  readonly drawerOpen: boolean;
  /** The dialog that is open; one at a time. */
  readonly dialog: DialogName | null;
}

export const session = createStore<Session>({
  screen: 'library',
  documentId: null,
  outlineShown: true,
  notesShown: null,
  panelShown: false,
  drawerOpen: false,
  dialog: null,
});

export function openLibrary(): void {
  askedLast = null;
  leavePlace();
  session.set((now) => ({ ...now, screen: 'library', drawerOpen: false }));
}

/** The document asked for last, so that a slower one before it does not take its place; null for a list. */
let askedLast: string | null = null;

/**
 * Shows a document as soon as its text is here; what is on screen stays until then.
 *
 * @param how a jump, which Back undoes, or such a step along the trail itself
 */
export async function openDocument(
  documentId: string,
  how: 'jump' | 'step' = 'jump',
): Promise<void> {
  askedLast = documentId;
  // A text that does not come is told by the screen that asks for it again.
  await loadDocument(documentId).catch(() => undefined);
  if (askedLast !== documentId) return;
  if (how === 'jump') leavePlace();
  session.set((now) => ({ ...now, screen: 'reader', documentId, drawerOpen: false }));
}

export function openBin(): void {
  askedLast = null;
  leavePlace();
  session.set((now) => ({ ...now, screen: 'bin', drawerOpen: false }));
}

export function showDialog(dialog: DialogName | null): void {
  session.set((now) => ({ ...now, dialog }));
}
