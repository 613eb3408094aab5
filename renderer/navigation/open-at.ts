import { step, type ReadingLocation } from '#core/reading/navigation-history';
import type { Passage } from '#core/text/passage';
import { flash } from './flash';
import {
  currentLocation,
  jumpToOffset,
  navigationHistory,
  pushLocation,
} from './navigation-history';
import { openDocument, session } from './session';

let requested: ReadingLocation | null = null;

/** Where the document that is being opened should scroll to; null for where it was left. */
export function requestedOffset(documentId: string): number | null {
  return requested?.documentId === documentId ? requested.offset : null;
}

/** Opens a document at a passage, which lights up for a moment. */
export async function openAt(documentId: string, passage: Passage): Promise<void> {
  const { screen, documentId: open, earlierText } = session.get();
  if (screen === 'reader' && open === documentId && earlierText === null) {
    pushLocation();
    jumpToOffset(passage.start);
  } else {
    requested = { documentId, offset: passage.start };
    await openDocument(documentId);
    // The page has read where to open when its first frame is there.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    requested = null;
  }
  flash(passage);
}

/** One step along the history. */
export function go(direction: 'back' | 'forward'): void {
  const { documentId, screen } = session.get();
  const taken = step(navigationHistory.get(), direction, currentLocation());
  if (!taken) return;
  navigationHistory.set(taken.history);
  if (screen === 'reader' && taken.to.documentId === documentId) {
    jumpToOffset(taken.to.offset);
    return;
  }
  requested = taken.to;
  void openDocument(taken.to.documentId, 'step').finally(() =>
    setTimeout(() => (requested = null)),
  );
}
