import type { ShelfItem } from '#core/library/shelf-item';
import { useShelfActs } from '../library/use-shelf-acts';
import { openLibrary } from '../../navigation/session';
import { endActiveTab, tabs } from '../../navigation/tabs';
import { useSelected } from '../../ui/store';
import styles from './text-notice.module.css';

/** Above a text that was removed from the library. */
export function RemovedNotice({ item }: { readonly item: ShelfItem }) {
  const acts = useShelfActs();
  return (
    <aside className={styles['notice']} aria-label="This document was removed">
      <p>This document was removed from the library; its marks and notes are kept.</p>
      {acts && (
        <button type="button" className="button" onClick={() => acts.restore([item])}>
          Restore
        </button>
      )}
      <CloseButton />
    </aside>
  );
}

/** Shown for a document that this library does not have. */
export function UnknownDocument() {
  return (
    <div role="alert" className="pane-failure">
      <p>This document is not in the library. Import it again, or restore it from a backup.</p>
      <CloseButton />
    </div>
  );
}

/** Closes the tab, or the page if there is only one. */
function CloseButton() {
  const several = useSelected(tabs, ({ open }) => open.length > 1);
  return several ? (
    <button type="button" className="button" onClick={() => void endActiveTab()}>
      Close tab
    </button>
  ) : (
    <button type="button" className="button" onClick={() => openLibrary()}>
      Library
    </button>
  );
}
