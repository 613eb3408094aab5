import { useEffect } from 'react';
import { dismiss, notices, type Notice } from '../ui/notices';
import { useStore } from '../ui/store';
import styles from './notice-bar.module.css';

/**
 * Sentences above the page. The region is always there, so that a screen reader announces new ones.
 */
export function NoticeBar() {
  const list = useStore(notices);
  return (
    <div className={styles['bar']} role="status" aria-live="polite">
      {list.map((notice) => (
        <Sentence key={notice.id} notice={notice} />
      ))}
    </div>
  );
}

/** Seconds that news stays. */
const newsLasts = 6;

/**
 * News stays for some seconds of visibility: time while the page is busy drawing, or the window is
 * out of sight, does not count.
 */
function Sentence({ notice: { id, kind, text, act } }: { readonly notice: Notice }) {
  useEffect(() => {
    if (kind !== 'news') return undefined;
    let left = newsLasts;
    const ticking = setInterval(() => {
      if (!document.hidden) left -= 1;
      if (left === 0) dismiss(id);
    }, 1000);
    return () => clearInterval(ticking);
  }, [id, kind]);
  return (
    <div className={styles['notice']} data-kind={kind}>
      <span className={styles['text']}>{text}</span>
      {act && (
        <button
          type="button"
          className="button"
          onClick={() => {
            dismiss(id);
            act.run();
          }}
        >
          {act.label}
        </button>
      )}
      <button type="button" className="button-quiet" onClick={() => dismiss(id)}>
        Dismiss
      </button>
    </div>
  );
}
