import type { CommandId } from '#core/ipc/commands';
import { useKeyName } from '../../navigation/command-keys';
import { isAvailable, runCommand } from '../../navigation/commands';
import { Menu, MenuItem, MenuLine } from '../../ui/menu';

interface Props {
  readonly className: string;
}

/** All kinds of import in one button. */
export function ImportMenu({ className }: Props) {
  return (
    <Menu trigger="Import" className={className} align="end">
      <Way id="import-documents" label="Files…" />
      <Way id="import-folder" label="Folder…" />
      <Way id="paste-text" label="Paste text" />
      <MenuLine />
      <Way id="import-notes" label="Marks and notes…" />
    </Menu>
  );
}

function Way({ id, label }: { readonly id: CommandId; readonly label: string }) {
  return (
    <MenuItem
      label={label}
      keys={useKeyName(id)}
      disabled={!isAvailable(id)}
      onChoose={() => runCommand(id)}
    />
  );
}
