import { Menu } from '@base-ui/react/menu';
import { useState } from 'react';
import type { ThemeChoice } from '#core/ipc/messages';
import { desktop } from '../../desktop/desktop';
import { errorSentence } from '../../ui/error-words';
import { notify } from '../../ui/notices';
import styles from './theme-menu.module.css';

const choices: readonly { readonly value: ThemeChoice; readonly name: string }[] = [
  { value: 'system', name: 'Follow the system' },
  { value: 'light', name: 'Light' },
  { value: 'dark', name: 'Dark' },
];

/** The look of the page. Main keeps the choice and turns the whole window. */
export function ThemeMenu({ initial }: { readonly initial: ThemeChoice }) {
  const [theme, setTheme] = useState(initial);
  async function choose(next: ThemeChoice): Promise<void> {
    setTheme(next);
    const answer = await desktop.writeSettings({ theme: next });
    if (!answer.ok) notify('error', errorSentence(answer.error));
  }
  return (
    <Menu.Root>
      <Menu.Trigger className="button-quiet" aria-label="Appearance" title="Appearance">
        Aa
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className={styles['positioner']} sideOffset={6} align="end">
          <Menu.Popup className={styles['popup']}>
            <Menu.Group>
              <Menu.GroupLabel className={styles['title']}>Theme</Menu.GroupLabel>
              <Menu.RadioGroup
                value={theme}
                onValueChange={(next: ThemeChoice) => void choose(next)}
              >
                {choices.map(({ value, name }) => (
                  <Menu.RadioItem key={value} value={value} className={styles['item']} closeOnClick>
                    <span className={styles['radio']} aria-hidden="true" />
                    {name}
                  </Menu.RadioItem>
                ))}
              </Menu.RadioGroup>
            </Menu.Group>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
