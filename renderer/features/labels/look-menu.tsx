import type { ReactNode } from 'react';
import { Menu, MenuChoices } from '../../ui/menu';
import styles from './labels-dialog.module.css';

interface Props<T extends string> {
  readonly name: string;
  readonly value: T;
  readonly choices: readonly T[];
  readonly show: (choice: T) => ReactNode;
  readonly onChoose: (choice: T) => void;
}

/** One of a few looks, chosen by eye; each has a name for those who cannot see it. */
export function LookMenu<T extends string>({ name, value, choices, show, onChoose }: Props<T>) {
  return (
    <Menu
      trigger={show(value)}
      label={`${name}: ${value}`}
      className={styles['look']}
      arrow={false}
    >
      <MenuChoices
        value={value}
        choices={choices.map((choice) => ({ value: choice, label: choice, mark: show(choice) }))}
        onChoose={onChoose}
      />
    </Menu>
  );
}
