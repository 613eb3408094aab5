import { useEffect } from 'react';
import { desktop } from '../desktop/desktop';

let reported = false;

/** Tells main, once, that the first screen is there in its own typefaces. */
export function ReportReady() {
  useEffect(() => {
    if (reported) return;
    reported = true;
    performance.mark('first-screen');
    void document.fonts.ready.then(() => desktop.reportReady());
  }, []);
  return null;
}
