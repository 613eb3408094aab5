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

/** What the window shows now; not stored. */
export interface Session {
  readonly screen: 'library' | 'notebook' | 'search' | 'history' | 'reader' | 'bin' | 'revision';
  /** The view of the library. */
  readonly shelfPlace: ShelfPlace;
  readonly documentId: string | null;
  /** The earlier text being read; null for the present one. */
  readonly earlierText: string | null;
  /** The earlier text compared with the present one; null for the most recent earlier one. */
  readonly comparedText: string | null;
  readonly outlineShown: boolean;
  /** The reader's choice; null follows the width: shown in the margin, hidden as a panel. */
  readonly notesShown: boolean | null;
  /** Shows the list of all annotations of the open document. */
  readonly panelShown: boolean;
  /** Shows the documents related to the open one. */
  readonly relatedShown: boolean;
  /** The sidebar drawn over the page, in a narrow window. */
  readonly drawerOpen: boolean;
  /** The open dialog; one at a time. */
  readonly dialog: DialogName | null;
  /** The document whose details are shown; null for the open one. */
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

/** @param place the view of the library; the last one when absent. */
export function openLibrary(place?: ShelfPlace): void {
  leaveFor({ screen: 'library', ...(place && { shelfPlace: place }) });
}

/** The latest request, so that a slower text requested before it does not replace it. */
let askedLast = 0;

/**
 * Shows a document as soon as its text is loaded; what is on screen stays until then.
 *
 * @param how a jump, which Back undoes, or a step along the history itself
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
 * Shows a text as soon as it is loaded.
 *
 * @param earlierText which earlier one; null for the present one.
 * @param leave called once it is loaded, before the screen changes.
 */
export async function showText(
  documentId: string,
  earlierText: string | null,
  leave: () => void,
): Promise<void> {
  askedLast += 1;
  const asked = askedLast;
  const load = earlierText === null ? loadDocument(documentId) : loadText(documentId, earlierText);
  // A failure is reported by the screen, which requests the text again.
  await load.catch(() => undefined);
  if (askedLast !== asked) return;
  leave();
  session.set((now) => ({ ...now, screen: 'reader', documentId, earlierText, drawerOpen: false }));
}

/**
 * Shows what changed between an earlier text of a document and the present one, and the marks that
 * need review.
 *
 * @param compared the earlier text; the most recent one when absent.
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

/** Leaves the current text, and drops any pending request. */
function leaveFor(next: Partial<Session>): void {
  askedLast += 1;
  pushLocation();
  session.set((now) => ({ ...now, ...next, drawerOpen: false }));
}

/** Opens a document's details, to view and correct them. */
export function showDetails(documentId: string): void {
  session.set((now) => ({ ...now, dialog: 'source', detailsOf: documentId }));
}

export function showDialog(dialog: DialogName | null): void {
  session.set((now) => ({ ...now, dialog, detailsOf: null }));
}
