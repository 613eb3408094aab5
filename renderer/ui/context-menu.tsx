/**
 * The context menu: at the pointer, or with the Menu key beside the focused element. One for the
 * whole window, so that a long list does not have a menu in every row.
 */
import { ContextMenu as Context } from '@base-ui/react/context-menu';
import { Menu as Base } from '@base-ui/react/menu';
import {
  useEffect,
  useMemo,
  type MouseEvent as PageMouseEvent,
  type ReactElement,
  type ReactNode,
  type RefObject,
} from 'react';
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
  PageMouseEvent,
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
export function isPointed({
  button,
  ctrlKey,
}: Pick<PageMouseEvent, 'button' | 'ctrlKey'>): boolean {
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

/** What lies over the window while a menu is open, so that a press elsewhere only closes it. */
const backdrop = '[data-base-ui-inert]';

/** Frames within which the backdrop is gone once its menu is closed. */
const maxFrames = 20;

/** The secondary button elsewhere closes the menu and opens the one that is there. */
function passOn(event: MouseEvent): void {
  if (!(event.target instanceof Element && event.target.matches(backdrop))) return;
  event.preventDefault();
  close(false);
  const { clientX, clientY } = event;
  function openThere(frames: number): void {
    const there = document.elementFromPoint(clientX, clientY);
    if (there?.matches(backdrop)) {
      if (frames > 0) requestAnimationFrame(() => openThere(frames - 1));
      return;
    }
    const again = { bubbles: true, cancelable: true, button: 2, clientX, clientY };
    there?.dispatchEvent(new MouseEvent('contextmenu', again));
  }
  openThere(maxFrames);
}

/** Where the menu is drawn; once in the window. */
export function ContextMenu() {
  const { open, time, at, label, items, focused } = useStore(shown);
  useEffect(() => {
    document.addEventListener('contextmenu', passOn);
    return () => document.removeEventListener('contextmenu', passOn);
  }, []);
  const anchor = useMemo(() => ({ getBoundingClientRect: () => at ?? new DOMRect() }), [at]);
  return (
    <Base.Root key={time} open={open} onOpenChange={close}>
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
