import { useEffect } from 'react';
import { useLibrary } from '../data/library';
import type { ShelfItem } from '#core/library/shelf-item';
import { DocumentActs } from '../features/library/shelf-menu';
import { useShelfActs } from '../features/library/use-shelf-acts';
import { Outline } from '../features/reader/outline';
import { formatAge, formatPercent, formatShortDate } from '../ui/format';
import { LabelDots } from '../features/labels/label-dots';
import { showContextMenu } from '../ui/context-menu';
import { useStore } from '../ui/store';
import { openDocument, session } from '../navigation/session';
import { opens } from '../navigation/tabs';
import { SideBarPlaces } from './side-bar-places';
import styles from './side-bar.module.css';

interface Props {
  /** Drawn over the page, and only on demand. */
  readonly overlaid: boolean;
}

export function SideBar({ overlaid }: Props) {
  const { recent } = useLibrary();
  const { screen, documentId, outlineShown, drawerOpen } = useStore(session);
  const hidden = overlaid && !drawerOpen;
  useEscapeToClose(overlaid && drawerOpen);
  if (hidden) return null;
  const reading = screen === 'reader';
  return (
    <>
      {overlaid && <div className={styles['veil']} onClick={closeDrawer} />}
      <nav className={styles['side']} data-overlaid={overlaid || undefined} aria-label="Documents">
        <SideBarPlaces />
        <h3 className={styles['heading']}>Recent</h3>
        <ul>
          {recent.map((item) => (
            <li key={item.document.id}>
              <ShelfButton item={item} current={reading && item.document.id === documentId} />
            </li>
          ))}
        </ul>
        {reading && outlineShown && (
          <Outline headingClass={styles['heading']} onJump={closeDrawer} />
        )}
      </nav>
    </>
  );
}

function ShelfButton({ item, current }: { readonly item: ShelfItem; readonly current: boolean }) {
  const acts = useShelfActs();
  const { document, labels, annotations: marks, place } = item;
  const facts = [document.date ? formatShortDate(document.date) : null, document.place];
  const line = facts.filter((fact) => fact !== null).join(' · ') || document.opening;
  return (
    <button
      type="button"
      className={styles['document']}
      aria-current={current ? 'page' : undefined}
      {...opens(() => openDocument(document.id))}
      onContextMenu={(event) =>
        showContextMenu(
          event,
          document.title,
          <DocumentActs items={[item]} acts={acts} />,
          event.currentTarget,
        )
      }
      title={place ? `Last read ${formatAge(place.at, Date.now())}` : undefined}
    >
      <span className={styles['title']} dir="auto">
        {document.title}
      </span>
      <span className={styles['line']}>
        <span className={styles['facts']}>{line}</span>
        <LabelDots labels={labels} />
        {marks > 0 && <span aria-label={marks === 1 ? '1 mark' : `${marks} marks`}>{marks}</span>}
      </span>
      {place && (
        <span
          className={styles['progress']}
          role="img"
          aria-label={`${formatPercent(place.progress)} read`}
        >
          <i style={{ width: `${place.progress * 100}%` }} />
        </span>
      )}
    </button>
  );
}

function closeDrawer(): void {
  session.set((now) => ({ ...now, drawerOpen: false }));
}

function useEscapeToClose(active: boolean): void {
  useEffect(() => {
    if (!active) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') closeDrawer();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [active]);
}
