import { useRef } from 'react';
import { acceleratorOf, commands } from '#core/ipc/commands';
import { commandMenus, commandsOf, readingKeys } from '#core/ipc/command-menus';
import { Dialog, DialogClose } from '../ui/dialog';
import { formatAccelerator } from '../ui/accelerator';
import { isMac } from '../ui/is-mac';
import styles from './shortcuts-dialog.module.css';

/** Every key there is, by what it is for. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const closing = useRef<HTMLButtonElement>(null);
  return (
    <Dialog
      title="Keyboard shortcuts"
      className={styles['dialog']}
      initialFocus={closing}
      onClose={onClose}
      acts={<DialogClose ref={closing}>Close</DialogClose>}
    >
      <div className={styles['groups']} tabIndex={0} role="region" aria-label="Shortcuts">
        <Group title="In the text">
          {readingKeys.map(({ keys, does }) => (
            <Row key={does} does={does}>
              {keys.map((key) =>
                key === '–' ? '–' : <kbd key={key}>{formatAccelerator(key, isMac)}</kbd>,
              )}
            </Row>
          ))}
        </Group>
        {commandMenus.map((menu) => (
          <Group key={menu.title} title={menu.title}>
            {commandsOf(menu).map((id) => (
              <Row key={id} does={commands[id].label.replace('…', '')}>
                <kbd>{formatAccelerator(acceleratorOf(id, isMac), isMac)}</kbd>
              </Row>
            ))}
          </Group>
        ))}
      </div>
    </Dialog>
  );
}

function Group({
  title,
  children,
}: {
  readonly title: string;
  readonly children: React.ReactNode;
}) {
  return (
    <section className={styles['group']}>
      <h3>{title}</h3>
      <dl>{children}</dl>
    </section>
  );
}

function Row({ does, children }: { readonly does: string; readonly children: React.ReactNode }) {
  return (
    <div className={styles['row']}>
      <dt>{does}</dt>
      <dd>{children}</dd>
    </div>
  );
}
