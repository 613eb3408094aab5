import { useState } from 'react';
import type { Backup } from '#core/ipc/messages';
import type { StoreServices } from '../../data/store-services';
import { Dialog, DialogClose } from '../../ui/dialog';
import { formatMoment } from '../../ui/format';
import { notify, answerOrNotice } from '../../ui/notices';
import { BackupDifferences } from './backup-differences';
import styles from './restore-dialog.module.css';
import { compareWithBackup, restoreBackup, type ComparedBackup } from './restore';
import { desktop } from '../../desktop/desktop';
import { useAsync } from '../../ui/use-async';

interface Props {
  readonly store: StoreServices;
  readonly onClose: () => void;
}

const reasons: Readonly<Record<Backup['reason'], string>> = {
  rolling: 'made by itself',
  asked: 'made when asked',
  'before-restore': 'made before a restore',
  'before-upgrade': 'made before an upgrade',
  'before-import': 'made before an import',
  'before-delete': 'made before a large deletion',
};

/** The available backups; choosing one shows the differences before anything changes. */
export function RestoreDialog({ store, onClose }: Props) {
  const backups = useBackups();
  const [chosen, setChosen] = useState<ComparedBackup | null>(null);
  const [busy, setBusy] = useState(false);

  async function choose(backup: Backup): Promise<void> {
    setBusy(true);
    setChosen(await compareWithBackup(store, backup));
    setBusy(false);
  }
  async function restore(how: 'merge' | 'replace'): Promise<void> {
    if (!chosen) return;
    setBusy(true);
    const done = await restoreBackup(store, chosen, how);
    setBusy(false);
    if (!done) return;
    notify('news', done);
    onClose();
  }

  return (
    <Dialog
      title="Restore from a backup"
      className={styles['dialog']}
      busy={busy}
      onClose={onClose}
      acts={
        <>
          <DialogClose>Cancel</DialogClose>
          <button
            type="button"
            className="button button-danger"
            disabled={!chosen || busy}
            onClick={() => void restore('replace')}
          >
            Replace all
          </button>
          <button
            type="button"
            className="button button-main"
            disabled={!chosen || busy}
            onClick={() => void restore('merge')}
          >
            Merge
          </button>
        </>
      }
    >
      {backups?.length === 0 && (
        <p>There is no backup yet. One is made after five minutes with changes, and on quitting.</p>
      )}
      <ul className={styles['list']}>
        {backups?.map((backup) => (
          <li key={backup.name}>
            <button
              type="button"
              className={styles['backup']}
              aria-pressed={chosen?.backup.name === backup.name}
              disabled={busy}
              onClick={() => void choose(backup)}
            >
              {formatMoment(backup.created)}{' '}
              <small>
                {reasons[backup.reason]}
                {backup.onlyInSecond && ', in the second folder'}
              </small>
            </button>
          </li>
        ))}
      </ul>
      {chosen && <BackupDifferences comparison={chosen.comparison} />}
    </Dialog>
  );
}

/** The available backups, newest first; null until they are listed, or when they cannot be. */
function useBackups(): readonly Backup[] | null {
  return useAsync(listBackups).value;
}

const listBackups = () => answerOrNotice(desktop.listBackups());
