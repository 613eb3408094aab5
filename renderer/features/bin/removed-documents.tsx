import type { ShelfItem } from '#core/library/shelf-item';
import { formatAge, formatCount } from '../../ui/format';
import styles from './bin-screen.module.css';

interface Props {
  readonly removed: readonly ShelfItem[];
  /** Null when nothing can be written. */
  readonly onRestore: ((items: readonly ShelfItem[]) => void) | null;
}

/** Documents removed from the library. They stay until they are restored. */
export function RemovedDocuments({ removed, onRestore }: Props) {
  if (removed.length === 0) return null;
  const latest = removed.toSorted((a, b) =>
    (a.shelf.removed ?? '') < (b.shelf.removed ?? '') ? 1 : -1,
  );
  return (
    <section className={styles['removed']} aria-label="Removed documents">
      <h2>Removed documents</h2>
      <p className={styles['sub']}>Their marks and notes are kept as well.</p>
      <ul>
        {latest.map((item) => (
          <li key={item.document.id} className={styles['row']}>
            <div>
              <p className={styles['quote']} dir="auto">
                {item.document.title}
              </p>
              <p className={styles['where']}>
                {item.annotations > 0 && `${formatCount(item.annotations, 'mark', 'marks')} · `}
                removed {formatAge(item.shelf.removed ?? '', Date.now())}
              </p>
            </div>
            {onRestore && (
              <button
                type="button"
                className="button"
                aria-label={`Restore: ${item.document.title.slice(0, 80)}`}
                onClick={() => onRestore([item])}
              >
                Restore
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
