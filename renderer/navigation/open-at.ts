import { step } from '#core/reading/navigation-history';
import type { Passage } from '#core/text/passage';
import { flash } from './flash';
import {
  currentLocation,
  jumpToOffset,
  navigationHistory,
  pushLocation,
} from './navigation-history';
import { openDocument, session, showText } from './session';

/** A place in a text. */
interface Place {
  readonly documentId: string;
  readonly earlierText: string | null;
  /** Null for where the text was left. */
  readonly offset: number | null;
}

let requested: Pick<Place, 'documentId' | 'offset'> | null = null;

/** Where the document being opened should scroll to; null for where it was left. */
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
    await requesting({ documentId, offset: passage.start }, () => openDocument(documentId));
  }
  flash(passage);
}

/** Shows a place as it was left. @param leave called before the screen changes. */
export async function showPlace(place: Place, leave: () => void): Promise<void> {
  const { documentId, earlierText, offset } = place;
  const { screen, documentId: open, earlierText: openText } = session.get();
  if (screen === 'reader' && open === documentId && openText === earlierText) {
    leave();
    if (offset !== null) jumpToOffset(offset);
    return;
  }
  await requesting({ documentId, offset }, () => showText(documentId, earlierText, leave));
}

/** Makes a document open at a place. */
async function requesting(
  place: Pick<Place, 'documentId' | 'offset'>,
  open: () => Promise<void>,
): Promise<void> {
  requested = place;
  await open();
  // The page has read where to open once its first frame is shown.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  if (requested === place) requested = null;
}

/** One step along the history. */
export function go(direction: 'back' | 'forward'): void {
  const taken = step(navigationHistory.get(), direction, currentLocation());
  if (!taken) return;
  navigationHistory.set(taken.history);
  const { screen, documentId } = session.get();
  if (screen === 'reader' && taken.to.documentId === documentId) {
    jumpToOffset(taken.to.offset);
    return;
  }
  void requesting(taken.to, () => openDocument(taken.to.documentId, 'step'));
}
