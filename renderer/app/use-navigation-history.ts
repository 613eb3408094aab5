import { useEffect, useMemo } from 'react';
import { annotatingSession } from '../features/annotate/annotating-session';
import { useCommand, runCommand } from '../navigation/commands';
import { currentLocation, navigationHistory, pushLocation } from '../navigation/navigation-history';
import { useStore } from '../ui/store';
import { go } from '../navigation/open-at';

/** Back and forward across jumps and documents: as commands and with a mouse's side buttons. */
export function useNavigationHistory(): void {
  const { back, forward } = useStore(navigationHistory);
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

/** Opening a mark counts as a jump when the page moves by at least this share of its height. */
const jumpShare = 0.5;

/** A mark opened from a list or by its key may be far away: the previous place is remembered. */
function followMarks(): () => void {
  let open = annotatingSession.get().activeId;
  return annotatingSession.subscribe(() => {
    const { activeId } = annotatingSession.get();
    if (activeId === open) return;
    open = activeId;
    const page = document.querySelector('main');
    const before = currentLocation();
    if (activeId === null || !page || !before) return;
    const top = page.scrollTop;
    requestAnimationFrame(() => {
      if (Math.abs(page.scrollTop - top) > page.clientHeight * jumpShare) pushLocation(before);
    });
  });
}
