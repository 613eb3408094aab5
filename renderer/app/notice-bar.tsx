import { dismiss, notices } from '../ui/notices';
import { useStore } from '../ui/store';
import styles from './notice-bar.module.css';

/** Sentences above the page. The region is always there, so that a screen reader hears what comes. */
export function NoticeBar() {
  const list = useStore(notices);
  return (
    <div className={styles['bar']} role="status" aria-live="polite">
      {list.map(({ id, kind, text }) => (
        <div key={id} className={styles['notice']} data-kind={kind}>
          <span>{text}</span>
          <button type="button" className="button-quiet" onClick={() => dismiss(id)}>
            Dismiss
          </button>
        </div>
      ))}
    </div>
  );
}
