import { useCallback, useState } from 'react';

/**
 * For a dialog that a key or the menu has opened: gives the focus to what had it before, or,
 * where that is gone, to the text, in which the reading keys work. It answers false because the
 * library would look for something inside that can be tabbed to, which the text itself is not.
 */
export function useFinalFocus(): () => false {
  const [before] = useState(() => document.activeElement);
  return useCallback(() => {
    const known = before !== document.body && before?.isConnected ? before : null;
    const target = known ?? document.querySelector('main article, main');
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
    return false;
  }, [before]);
}
