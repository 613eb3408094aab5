import type { ChangeLog, SaveState } from '../data/change-log';
import type { ShelfItem } from '#core/library/shelf-item';
import { runCommand } from '../navigation/commands';
import { errorSentence } from '../ui/error-words';
import { formatCount, formatPercent } from '../ui/format';
import { useStore } from '../ui/store';
import { useLibrary } from '../data/library';
import { useServices } from '../data/services';
import { SavedMenu } from '../features/backups/saved-menu';
import styles from './status-bar.module.css';

interface Props {
  /** The open document; null in the library. */
  readonly item: ShelfItem | null;
}

export function StatusBar({ item }: Props) {
  const { store } = useServices();
  const { shelf } = useLibrary();
  return (
    <footer className={styles['bar']}>
      {item ? (
        <>
          <span className={styles['read']}>{formatPercent(item.place?.progress ?? 0)} read</span>
          <button
            type="button"
            className={styles['marks']}
            title="All marks and notes"
            onClick={() => runCommand('toggle-panel')}
          >
            {marksWords(item)}
          </button>
          {item.texts > 1 && (
            <button
              type="button"
              className={styles['marks']}
              title="What has changed from version to version"
              onClick={() => runCommand('compare-texts')}
            >
              {item.texts} versions
            </button>
          )}
        </>
      ) : (
        <span>{formatCount(shelf.length, 'summary', 'summaries')}</span>
      )}
      <span className={styles['grow']} />
      {store && !store.readOnly ? <SaveWords log={store.log} /> : <span>Read only</span>}
      <span className={styles['offline']}>Offline</span>
    </footer>
  );
}

/** Marks are counted the same way everywhere: highlights, bookmarks and notes on the document. */
function marksWords({ annotations, notes }: ShelfItem): string {
  const marks = formatCount(annotations, 'mark', 'marks');
  return notes === 0 ? marks : `${marks}, ${notes} with a note`;
}

const words: Readonly<Record<SaveState['kind'], string>> = {
  saved: 'Saved on this computer',
  saving: 'Saving…',
  failed: 'Not saved yet',
};

function SaveWords({ log }: { readonly log: ChangeLog }) {
  const state = useStore(log.saveState);
  if (state.kind !== 'failed') return <SavedMenu words={words[state.kind]} />;
  return (
    <span role="alert" className={styles['failed']}>
      {words.failed}. {errorSentence(state.error)}{' '}
      <button type="button" className={styles['again']} onClick={log.retry}>
        Try again
      </button>
    </span>
  );
}
