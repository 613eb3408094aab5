import { useEffect, useState } from 'react';
import { desktop } from '../../desktop/desktop';
import { Dialog, DialogClose } from '../../ui/dialog';
import { answerOrNotice, notify, notifyFailure } from '../../ui/notices';
import styles from './restore-dialog.module.css';

/** Chooses the folder that gets a copy of every backup: another drive, or a synchronised folder. */
export function BackupFolderDialog({ onClose }: { readonly onClose: () => void }) {
  const [folder, setFolder] = useState<string | null | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    void desktop.readSettings().then((answer) => {
      setFolder(answer.ok ? answer.value.backupFolder : null);
    });
  }, []);

  async function choose(stop: boolean): Promise<void> {
    setBusy(true);
    const answer = await desktop.chooseBackupFolder({ stop });
    if (!answer.ok) notifyFailure(answer.error);
    else {
      setFolder(answer.value);
      if (answer.value !== null && answer.value !== folder) await copyNow(answer.value);
    }
    setBusy(false);
  }

  return (
    <Dialog
      title="A second folder for backups"
      description="Every backup is copied there and read back. Choose a folder on another drive, or one that is synchronised."
      busy={busy || folder === undefined}
      onClose={onClose}
      acts={
        <>
          <DialogClose>Close</DialogClose>
          {folder && (
            <button
              type="button"
              className="button"
              disabled={busy}
              onClick={() => void choose(true)}
            >
              Stop copying
            </button>
          )}
          <button
            type="button"
            className="button button-main"
            disabled={busy}
            onClick={() => void choose(false)}
          >
            {folder ? 'Choose another…' : 'Choose a folder…'}
          </button>
        </>
      }
    >
      {folder && <p className={styles['folder']}>{folder}</p>}
      {folder === null && <p className={styles['same']}>None is chosen yet.</p>}
    </Dialog>
  );
}

/** Copies at once, so that a folder that cannot be written to is noticed now. */
async function copyNow(folder: string): Promise<void> {
  const made = await answerOrNotice(desktop.backUpNow({ reason: 'asked' }));
  if (!made) return;
  made.notices.forEach(notifyFailure);
  if (made.notices.length === 0) notify('news', `Backups are copied to “${folder}” now.`);
}
