import { Popover } from '@base-ui/react/popover';
import { useState } from 'react';
import type { Backup } from '#core/ipc/messages';
import { desktop } from '../../desktop/desktop';
import { runCommand } from '../../navigation/commands';
import { formatMoment } from '../../ui/format';
import { useAsync } from '../../ui/use-async';
import styles from './saved-menu.module.css';

interface Props {
  /** The button's text about the state of saving. */
  readonly words: string;
}

/** The sign that everything is saved: where the backups are, and what can be done with them. */
export function SavedMenu({ words }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover.Root open={isOpen} onOpenChange={setOpen}>
      <span role="status">
        <Popover.Trigger className={styles['sign']} title="Backups">
          {words}
        </Popover.Trigger>
      </span>
      <Popover.Portal>
        <Popover.Positioner className={styles['place']} side="top" align="end" sideOffset={6}>
          <Popover.Popup className={styles['popup']} aria-label="Backups">
            {isOpen && <Copies onChosen={() => setOpen(false)} />}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Copies({ onChosen }: { readonly onChosen: () => void }) {
  const { value: known } = useAsync(readCopies);
  const choose = (id: Parameters<typeof runCommand>[0]) => () => {
    onChosen();
    runCommand(id);
  };
  return (
    <>
      <p>
        Every change is on this disk at once, in Readout’s own folder. Whole copies are made by
        themselves.
      </p>
      <dl className={styles['facts']}>
        <dt>Last backup</dt>
        <dd>{known ? lastWords(known.backups) : '…'}</dd>
        <dt>Second folder</dt>
        <dd>{known ? (known.folder ?? 'None chosen') : '…'}</dd>
      </dl>
      <div className={styles['acts']}>
        <button type="button" className="button button-main" onClick={choose('back-up-now')}>
          Back up now
        </button>
        <button type="button" className="button" onClick={choose('restore')}>
          Restore…
        </button>
        <button type="button" className="button" onClick={choose('show-backups')}>
          Show the folder
        </button>
        <button type="button" className="button" onClick={choose('backup-folder')}>
          Second folder…
        </button>
      </div>
    </>
  );
}

async function readCopies() {
  const [backups, settings] = await Promise.all([desktop.listBackups(), desktop.readSettings()]);
  return {
    backups: backups.ok ? backups.value : [],
    folder: settings.ok ? settings.value.backupFolder : null,
  };
}

/** @param backups newest first. */
function lastWords([last]: readonly Backup[]): string {
  return last ? formatMoment(last.created) : 'None yet';
}
