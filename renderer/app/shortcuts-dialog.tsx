import { useEffect, useRef, useState } from 'react';
import { commandMenus, commandsOf, readingKeys } from '#core/ipc/command-menus';
import { commandName, type CommandId } from '#core/ipc/commands';
import { clashOf, keysPressed } from '#core/ipc/keys';
import { choosePreferences, preferences } from '../data/preferences';
import { useKeyName } from '../navigation/command-keys';
import { formatAccelerator } from '../ui/accelerator';
import { Dialog, DialogClose } from '../ui/dialog';
import { isMac } from '../ui/is-mac';
import { keyOf } from '../ui/key-press';
import { useStore } from '../ui/store';
import styles from './shortcuts-dialog.module.css';

/** Every keyboard shortcut, by purpose; those of commands can be changed. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const closing = useRef<HTMLButtonElement>(null);
  const { keys } = useStore(preferences);
  const [asked, setAsked] = useState<CommandId | null>(null);
  const isChanged = Object.keys(keys).length > 0;
  return (
    <Dialog
      title="Keyboard shortcuts"
      description="Press the keys of a command to give it others."
      className={styles['dialog']}
      initialFocus={closing}
      onClose={onClose}
      acts={
        <>
          {isChanged && (
            <button
              type="button"
              className="button"
              onClick={() => choosePreferences({ keys: {} })}
            >
              As they came
            </button>
          )}
          <DialogClose ref={closing}>Close</DialogClose>
        </>
      }
    >
      <div className={styles['groups']} tabIndex={0} role="region" aria-label="Shortcuts">
        <Group title="In the text">
          {readingKeys.map(({ keys: each, does }) => (
            <Row key={does} does={does}>
              {each.map((key) =>
                key === '–' ? '–' : <kbd key={key}>{formatAccelerator(key, isMac)}</kbd>,
              )}
            </Row>
          ))}
        </Group>
        {commandMenus.map((menu) => (
          <Group key={menu.title} title={menu.title}>
            {commandsOf(menu).map((id) => (
              <Row key={id} does={commandName(id)}>
                {asked === id ? (
                  <NewKeys id={id} onDone={() => setAsked(null)} />
                ) : (
                  <KeysButton id={id} onPress={() => setAsked(id)} />
                )}
              </Row>
            ))}
          </Group>
        ))}
      </div>
    </Dialog>
  );
}

function KeysButton({ id, onPress }: { readonly id: CommandId; readonly onPress: () => void }) {
  const keys = useKeyName(id);
  return (
    <button
      type="button"
      className={styles['keys']}
      aria-label={`${commandName(id)}: ${keys}. Change`}
      onClick={onPress}
    >
      <kbd>{keys}</kbd>
    </button>
  );
}

interface NewKeysProps {
  readonly id: CommandId;
  readonly onDone: () => void;
}

/** Waits for the command's new keys; Escape leaves them unchanged. */
function NewKeys({ id, onDone }: NewKeysProps) {
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      event.preventDefault();
      event.stopImmediatePropagation();
      const key = keyOf(event);
      if (key === 'escape') return onDone();
      if (key === null || ['control', 'shift', 'alt', 'meta'].includes(key)) return;
      const { ctrlKey: control, metaKey: command, altKey: alt, shiftKey: shift } = event;
      const pressed = keysPressed({ key, control, command, alt, shift }, isMac);
      const { keys } = preferences.get();
      const clash = pressed === null ? null : clashOf(id, pressed, keys, isMac);
      if (pressed === null) setProblem('A command needs Ctrl, Alt or a function key');
      else if (clash !== null) setProblem(`These are the keys of ${commandName(clash)}`);
      else {
        choosePreferences({ keys: { ...keys, [id]: pressed } });
        onDone();
      }
    }
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [id, onDone]);
  return (
    <span role="status" className={styles['asked']} data-wrong={problem !== null || undefined}>
      {problem ?? 'Press the new keys, or Esc'}
    </span>
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
