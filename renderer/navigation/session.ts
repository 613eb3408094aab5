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

/** What was asked for last, so that a slower text before it does not take its place. */
let askedLast = 0;

/**
 * Shows a document as soon as its text is here; what is on screen stays until then.
 *
 * @param how a jump, which Back undoes, or such a step along the trail itself
 */
export async function openDocument(
  documentId: string,
  how: 'jump' | 'step' = 'jump',
): Promise<void> {
  await showText(documentId, null, how === 'jump' ? pushLocation : stay);
}

const stay = () => undefined;

/** Shows an earlier text of a document. */
export async function openEarlierText(documentId: string, revision: string): Promise<void> {
  await showText(documentId, revision, pushLocation);
}

/**
 * Shows a text as soon as it is here.
 *
 * @param earlierText which earlier one; null for the present one.
 * @param leave is called when it is here, before what is on screen goes.
 */
export async function showText(
  documentId: string,
  earlierText: string | null,
  leave: () => void,
): Promise<void> {
  askedLast += 1;
  const asked = askedLast;
  const load = earlierText === null ? loadDocument(documentId) : loadText(documentId, earlierText);
  // A text that does not come is told by the screen that asks for it again.
  await load.catch(() => undefined);
  if (askedLast !== asked) return;
  leave();
  session.set((now) => ({ ...now, screen: 'reader', documentId, earlierText, drawerOpen: false }));
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
  askedLast += 1;
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
