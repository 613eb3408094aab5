import { Menu } from '@base-ui/react/menu';
import type { ReactNode } from 'react';
import styles from './labels-dialog.module.css';

interface Props<T extends string> {
  readonly name: string;
  readonly value: T;
  readonly choices: readonly T[];
  readonly show: (choice: T) => ReactNode;
  readonly onChoose: (choice: T) => void;
}

/** One of a few looks, chosen by eye; the name of each is there for those who cannot see it. */
export function LookMenu<T extends string>({ name, value, choices, show, onChoose }: Props<T>) {
  return (
    <Menu.Root>
      <Menu.Trigger className={styles['look']} aria-label={`${name}: ${value}`}>
        {show(value)}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className={styles['positioner']} sideOffset={4} align="start">
          <Menu.Popup className={styles['popup']}>
            <Menu.RadioGroup value={value} onValueChange={(next: T) => onChoose(next)}>
              {choices.map((choice) => (
                <Menu.RadioItem
                  key={choice}
                  value={choice}
                  className={styles['choice']}
                  closeOnClick
                >
                  {show(choice)}
                  <span>{choice}</span>
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
