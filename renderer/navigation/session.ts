import type { ShelfPlace } from '#core/library/shelf-view';
import { loadDocument, loadText } from '../data/load-document';
import { pushLocation } from './navigation-history';
import { createStore } from '../ui/store';

export type DialogName =
  | 'restore'
  | 'backup-folder'
  | 'palette'
  | 'shortcuts'
  | 'labels'
  | 'export'
  | 'import'
  | 'source'
  | 'citation-style';

/** What the window shows now; gone with the window. */
export interface Session {
  readonly screen: 'library' | 'notebook' | 'search' | 'history' | 'reader' | 'bin' | 'revision';
  /** The part of the library that is listed. */
  readonly shelfPlace: ShelfPlace;
  readonly documentId: string | null;
  /** The earlier text of it that is read; null for the present one. */
  readonly earlierText: string | null;
  /** The earlier text that is compared with the present one; null for the last before it. */
  readonly comparedText: string | null;
  readonly outlineShown: boolean;
  /** The reader's choice; null leaves it to the width: in the margin yes, as a panel no. */
  readonly notesShown: boolean | null;
  /** The list of all annotations of the open document. */
  readonly panelShown: boolean;
  /** The documents that belong with the open one. */
  readonly relatedShown: boolean;
  /** The sidebar drawn over the page, in a narrow window. */
  readonly drawerOpen: boolean;
  /** The dialog that is open; one at a time. */
  readonly dialog: DialogName | null;
  /** The document whose details the dialog shows; null for the open one. */
  readonly detailsOf: string | null;
}

export const session = createStore<Session>({
  screen: 'library',
  shelfPlace: { kind: 'all' },
  documentId: null,
  earlierText: null,
  comparedText: null,
  outlineShown: true,
  notesShown: null,
  panelShown: false,
  relatedShown: false,
  drawerOpen: false,
  dialog: null,
  detailsOf: null,
});

/** @param place the part of the library; the one that was open last when it is left out. */
export function openLibrary(place?: ShelfPlace): void {
  leaveFor({ screen: 'library', ...(place && { shelfPlace: place }) });
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
  if (how === 'jump') pushLocation();
  const earlierText = null;
  session.set((now) => ({ ...now, screen: 'reader', documentId, earlierText, drawerOpen: false }));
}

/** Shows an earlier text of a document. */
export async function openEarlierText(documentId: string, revision: string): Promise<void> {
  askedLast = documentId;
  await loadText(documentId, revision).catch(() => undefined);
  if (askedLast !== documentId) return;
  pushLocation();
  session.set((now) => ({ ...now, screen: 'reader', documentId, earlierText: revision }));
}

/**
 * Shows what has changed between an earlier text of a document and the present one, and the marks
 * that wait for a place.
 *
 * @param compared the earlier text; the last before the present one when it is left out.
 */
export function openRevision(documentId: string, compared: string | null = null): void {
  leaveFor({ screen: 'revision', documentId, earlierText: null, comparedText: compared });
}

export function openHistory(): void {
  leaveFor({ screen: 'history' });
}

export function openSearch(): void {
  leaveFor({ screen: 'search' });
}

export function openNotebook(): void {
  leaveFor({ screen: 'notebook' });
}

export function openBin(): void {
  leaveFor({ screen: 'bin' });
}

/** Leaves the text that is read, and whatever was asked for and is still on its way. */
function leaveFor(next: Partial<Session>): void {
  askedLast = null;
  pushLocation();
  session.set((now) => ({ ...now, ...next, drawerOpen: false }));
}

/** Opens the details of a document, to be looked at and corrected. */
export function showDetails(documentId: string): void {
  session.set((now) => ({ ...now, dialog: 'source', detailsOf: documentId }));
}

export function showDialog(dialog: DialogName | null): void {
  session.set((now) => ({ ...now, dialog, detailsOf: null }));
}
