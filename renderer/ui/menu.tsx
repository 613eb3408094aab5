import { Menu as Base } from '@base-ui/react/menu';
import type { ReactNode } from 'react';

interface MenuProps {
  /** Content of the button. */
  readonly trigger: ReactNode;
  /** The button's accessible name, if its content does not say enough. */
  readonly label?: string;
  readonly className?: string | undefined;
  readonly disabled?: boolean;
  /** False for a button that shows a sign instead of words. */
  readonly arrow?: boolean;
  /** Something is chosen in it, which the button shows. */
  readonly on?: boolean;
  /** The edge of the button that the list is aligned with. */
  readonly align?: 'start' | 'end';
  readonly children: ReactNode;
}

/** A button and the list that drops from it. */
export function Menu(props: MenuProps) {
  const { trigger, label, className = 'button-quiet', disabled = false, align = 'start' } = props;
  const { arrow = true, on = false, children } = props;
  return (
    <Base.Root>
      <Base.Trigger
        className={className}
        aria-label={label}
        disabled={disabled}
        data-on={on || undefined}
      >
        {trigger}
        {arrow && <span aria-hidden="true"> ▾</span>}
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner className="menu-place" sideOffset={4} align={align} collisionPadding={8}>
          <Base.Popup className="menu">{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

interface ItemProps {
  readonly label: ReactNode;
  /** A picture before the words. */
  readonly mark?: ReactNode;
  /** The key that does the same. */
  readonly keys?: string | undefined;
  /** Something small after the text, such as a number. */
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
}

interface MenuItemProps extends ItemProps {
  /** It deletes something. */
  readonly danger?: boolean;
  readonly onChoose: () => void;
}

/** A single action. */
export function MenuItem({ danger = false, onChoose, disabled = false, ...item }: MenuItemProps) {
  return (
    <Base.Item
      className="menu-item"
      data-danger={danger || undefined}
      disabled={disabled}
      onClick={onChoose}
    >
      <Content {...item} />
    </Base.Item>
  );
}

interface MenuCheckProps extends ItemProps {
  readonly checked: boolean;
  readonly onCheck: (checked: boolean) => void;
}

/** A toggle; the menu stays open for the next one. */
export function MenuCheck({ checked, onCheck, disabled = false, ...item }: MenuCheckProps) {
  return (
    <Base.CheckboxItem
      className="menu-item"
      checked={checked}
      disabled={disabled}
      onCheckedChange={onCheck}
    >
      <Content {...item} />
      <Base.CheckboxItemIndicator>✓</Base.CheckboxItemIndicator>
    </Base.CheckboxItem>
  );
}

export interface MenuChoice<T extends string> extends ItemProps {
  readonly value: T;
}

interface MenuChoicesProps<T extends string> {
  readonly value: T;
  readonly choices: readonly MenuChoice<T>[];
  readonly onChoose: (value: T) => void;
}

/** One of several; choosing closes the menu. */
export function MenuChoices<T extends string>({ value, choices, onChoose }: MenuChoicesProps<T>) {
  return (
    <Base.RadioGroup value={value} onValueChange={(next: T) => onChoose(next)}>
      {choices.map(({ value: each, disabled = false, ...item }) => (
        <Base.RadioItem
          key={each}
          value={each}
          className="menu-item"
          disabled={disabled}
          closeOnClick
        >
          <Content {...item} />
        </Base.RadioItem>
      ))}
    </Base.RadioGroup>
  );
}

interface MenuGroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Items under a title. */
export function MenuGroup({ title, children }: MenuGroupProps) {
  return (
    <Base.Group>
      <Base.GroupLabel className="menu-title">{title}</Base.GroupLabel>
      {children}
    </Base.Group>
  );
}

interface SubMenuProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A list that opens beside its item. */
export function SubMenu({ label, children }: SubMenuProps) {
  return (
    <Base.SubmenuRoot>
      <Base.SubmenuTrigger className="menu-item">
        <Content label={label} hint={<span aria-hidden="true">▸</span>} />
      </Base.SubmenuTrigger>
      <Base.Portal>
        <Base.Positioner className="menu-place" sideOffset={2} collisionPadding={8}>
          <Base.Popup className="menu">{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.SubmenuRoot>
  );
}

/** Between groups that need no title. */
export function MenuLine() {
  return <Base.Separator className="menu-line" />;
}

function Content({ label, mark, keys, hint }: ItemProps) {
  return (
    <>
      {mark}
      <span className="menu-words">{label}</span>
      {hint !== undefined && <small>{hint}</small>}
      {keys !== undefined && <kbd>{keys}</kbd>}
    </>
  );
}
