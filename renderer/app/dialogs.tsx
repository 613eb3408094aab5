import type { Keeping } from '../db/keeping';
import { BackupFolderDialog } from '../features/restoring/backup-folder-dialog';
import { RestoreDialog } from '../features/restoring/restore-dialog';
import { showDialog, type DialogName } from './session';
import { actContext } from './services';

interface Props {
  readonly name: DialogName | null;
  readonly keeping: Keeping;
}

const close = () => showDialog(null);

/** The one dialog that is open. */
export function Dialogs({ name, keeping }: Props) {
  switch (name) {
    case null:
      return null;
    case 'restore':
      return <RestoreDialog keeping={keeping} context={actContext} onClose={close} />;
    case 'backup-folder':
      return <BackupFolderDialog onClose={close} />;
  }
}
