import { useEffect, useMemo } from 'react';
import { step, type TrailPlace } from '#core/reading/jump-trail';
import { annotatingSession } from '../features/annotate/annotating-session';
import { readerSession } from '../features/reader/reader-session';
import { useCommand, runCommand } from '../ui/commands';
import { currentPlace, jumpTrail, leavePlace } from '../navigation/jumps';
import { flash } from '../ui/flash';
import { useStore } from '../ui/store';
import { openDocument, session } from '../navigation/session';
import type { Passage } from '#core/text/passage';

/** Back and forward across jumps and documents: as commands and on the side buttons of a mouse. */
export function useJumps(): void {
  const { back, forward } = useStore(jumpTrail);
  const goBack = useMemo(() => (back.length > 0 ? () => go('back') : null), [back]);
  const goForward = useMemo(() => (forward.length > 0 ? () => go('forward') : null), [forward]);
  useCommand('go-back', goBack);
  useCommand('go-forward', goForward);
  useEffect(() => {
    const onButton = ({ button }: MouseEvent) => {
      if (button === 3) runCommand('go-back');
      if (button === 4) runCommand('go-forward');
    };
    window.addEventListener('mouseup', onButton);
    return () => window.removeEventListener('mouseup', onButton);
  }, []);
  useEffect(followMarks, []);
}

let asked: TrailPlace | null = null;

/** Where Back or Forward wants the document to open; null when it was opened in another way. */
export function askedOffset(documentId: string): number | null {
  return asked?.documentId === documentId ? asked.offset : null;
}

/** Opens a document at a passage, which lights up for a moment. */
export async function openAt(documentId: string, passage: Passage): Promise<void> {
  const { screen, documentId: open, earlierText } = session.get();
  if (screen === 'reader' && open === documentId && earlierText === null) {
    leavePlace();
    readerSession.get().jump(passage.start);
  } else {
    asked = { documentId, offset: passage.start };
    await openDocument(documentId);
    // The page has read where to open when its first frame is there.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    asked = null;
  }
  flash(passage);
}

function go(direction: 'back' | 'forward'): void {
  const { documentId, screen } = session.get();
  const taken = step(jumpTrail.get(), direction, currentPlace());
  if (!taken) return;
  jumpTrail.set(taken.trail);
  if (screen === 'reader' && taken.to.documentId === documentId) {
    readerSession.get().jump(taken.to.offset);
    return;
  }
  asked = taken.to;
  void openDocument(taken.to.documentId, 'step').finally(() => setTimeout(() => (asked = null)));
}

/** Share of the page that opening a mark must move it by to count as a jump. */
const jumpShare = 0.5;

/** A mark that is opened from a list or by its key may be far away: the place before is remembered. */
function followMarks(): () => void {
  let open = annotatingSession.get().activeId;
  return annotatingSession.subscribe(() => {
    const { activeId } = annotatingSession.get();
    if (activeId === open) return;
    open = activeId;
    const page = document.querySelector('main');
    const before = currentPlace();
    if (activeId === null || !page || !before) return;
    const top = page.scrollTop;
    requestAnimationFrame(() => {
      if (Math.abs(page.scrollTop - top) > page.clientHeight * jumpShare) leavePlace(before);
    });
  });
}
