/**
 * The context menu: at the pointer, or with the Menu key beside the focused element. One for the
 * whole window, so that a long list does not have a menu in every row.
 */
import { ContextMenu as Context } from '@base-ui/react/context-menu';
import { Menu as Base } from '@base-ui/react/menu';
import { useMemo, type MouseEvent, type ReactElement, type ReactNode, type RefObject } from 'react';
import { createStore, useSelected, useStore } from './store';

interface Shown {
  readonly open: boolean;
  /** Distinguishes one opening from the next. */
  readonly time: number;
  readonly at: DOMRect | null;
  readonly label: string;
  readonly items: ReactNode;
  /** The element that had the focus. */
  readonly focused: HTMLElement | null;
}

const shown = createStore<Shown>({
  open: false,
  time: 0,
  at: null,
  label: '',
  items: null,
  focused: null,
});

type Asked = Pick<
  MouseEvent,
  'preventDefault' | 'stopPropagation' | 'clientX' | 'clientY' | 'button' | 'ctrlKey'
>;

/**
 * @param label the menu's accessible name.
 * @param around the element it is placed beside when opened without a pointer.
 */
export function showContextMenu(
  event: Asked,
  label: string,
  items: ReactNode,
  around: Element | Range | null,
): void {
  event.preventDefault();
  event.stopPropagation();
  const at =
    !isPointed(event) && around
      ? around.getBoundingClientRect()
      : new DOMRect(event.clientX, event.clientY, 0, 0);
  const focused = document.activeElement;
  shown.set((before) => ({
    open: true,
    time: before.time + 1,
    at,
    label,
    items,
    focused: focused instanceof HTMLElement ? focused : null,
  }));
}

/** Opened by the secondary button, or on a Mac with Control; the Menu key has neither. */
export function isPointed({ button, ctrlKey }: Pick<MouseEvent, 'button' | 'ctrlKey'>): boolean {
  return button === 2 || ctrlKey;
}

/** Whether the menu is open, for whatever it would cover. */
export function useContextMenuOpen(): boolean {
  return useSelected(shown, ({ open }) => open);
}

function close(open: boolean): void {
  if (!open) shown.set((before) => ({ ...before, open: false }));
}

/** True unless a chosen item has moved the focus elsewhere. */
function hasFocus(): boolean {
  const { activeElement } = document;
  return activeElement === document.body || activeElement?.closest('.menu') !== null;
}

/** Where the menu is drawn; once in the window. */
export function ContextMenu() {
  const { open, time, at, label, items, focused } = useStore(shown);
  const anchor = useMemo(() => ({ getBoundingClientRect: () => at ?? new DOMRect() }), [at]);
  return (
    // Not modal: the secondary button elsewhere opens the menu there at once.
    <Base.Root key={time} open={open} onOpenChange={close} modal={false}>
      <Base.Portal>
        <Base.Positioner
          className="menu-place"
          anchor={anchor}
          side="bottom"
          align="start"
          sideOffset={2}
          collisionPadding={8}
        >
          <Base.Popup
            className="menu"
            aria-label={label}
            finalFocus={() => (hasFocus() ? focused : false)}
            // Pressing must not clear a selection.
            onMouseDown={(event) => event.preventDefault()}
          >
            {items}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

interface AreaProps {
  readonly items: ReactNode;
  /** Set while the menu is open: the element to focus afterwards, instead of the previous one. */
  readonly focusAfter: RefObject<HTMLElement | null>;
  /** What the menu is about. */
  readonly children: ReactElement<Record<string, unknown>>;
}

/** The same inside a dialog, which the window's own menu would be outside of. */
export function ContextMenuArea({ items, focusAfter, children }: AreaProps) {
  return (
    <Context.Root
      onOpenChange={(open) => {
        if (open) focusAfter.current = null;
      }}
    >
      <Context.Trigger render={children} />
      <Context.Portal>
        <Context.Positioner className="menu-place" collisionPadding={8}>
          <Context.Popup className="menu" finalFocus={() => focusAfter.current ?? true}>
            {items}
          </Context.Popup>
        </Context.Positioner>
      </Context.Portal>
    </Context.Root>
  );
}
