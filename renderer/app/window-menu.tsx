import { EllipsisVertical } from 'lucide-react';
import { commandMenus, separator } from '#core/ipc/command-menus';
import { commands } from '#core/ipc/commands';
import { preferences } from '../data/preferences';
import { keyName } from '../navigation/command-keys';
import { availability, isAvailable, runCommand } from '../navigation/commands';
import { Menu, MenuItem, MenuLine, SubMenu } from '../ui/menu';
import { useStore } from '../ui/store';

/** All commands by menu, on systems that hide the menu bar. */
export function WindowMenu() {
  useStore(availability);
  useStore(preferences);
  return (
    <Menu
      trigger={<EllipsisVertical size={16} strokeWidth={1.75} aria-hidden="true" />}
      label="Menu"
      arrow={false}
      align="end"
      className="button-quiet"
    >
      {commandMenus.map(({ title, items }) => (
        <SubMenu key={title} label={title}>
          {items.map((item, nth) =>
            item === separator ? (
              <MenuLine key={nth} />
            ) : (
              <MenuItem
                key={item}
                label={commands[item].label}
                keys={keyName(item)}
                disabled={!isAvailable(item)}
                onChoose={() => runCommand(item)}
              />
            ),
          )}
        </SubMenu>
      ))}
    </Menu>
  );
}
