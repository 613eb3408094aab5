import { X } from 'lucide-react';
import { useEffect, useRef, useState, type PointerEvent } from 'react';
import type { Tab } from '#core/reading/tabs';
import { useLibrary } from '../data/library';
import { session } from '../navigation/session';
import { endTab, placeTab, showTab, tabs } from '../navigation/tabs';
import { showContextMenu } from '../ui/context-menu';
import { MenuItem } from '../ui/menu';
import { useSelected, useStore } from '../ui/store';
import styles from './tab-bar.module.css';

/** Pixels that a press must move before it counts as a drag. */
const slack = 6;

/** The open documents; hidden when there is only one. */
export function TabBar() {
  const { open, activeId } = useStore(tabs);
  const { itemOf } = useLibrary();
  const reading = useSelected(session, ({ screen }) => screen === 'reader');
  const list = useRef<HTMLUListElement>(null);
  const { dragged, press } = useDragging(list);
  const several = open.length > 1;
  useEffect(() => {
    if (several) list.current?.querySelector(`[data-tab="${activeId}"]`)?.scrollIntoView();
  }, [activeId, several, open.length]);
  if (!several) return null;
  return (
    <nav className={styles['bar']} aria-label="Tabs">
      <ul ref={list}>
        {open.map((tab) => (
          <li
            key={tab.id}
            data-tab={tab.id}
            data-active={(reading && tab.id === activeId) || undefined}
            data-dragged={tab.id === dragged || undefined}
            className={styles['tab']}
            onContextMenu={(event) =>
              showContextMenu(event, 'Tab', <TabActs id={tab.id} />, event.currentTarget)
            }
          >
            <TabButtons
              tab={tab}
              title={itemOf(tab.documentId)?.document.title ?? 'Not in the library'}
              current={reading && tab.id === activeId}
              onPress={press}
            />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function TabActs({ id }: { readonly id: number }) {
  const { open } = useStore(tabs);
  const others = open.filter((tab) => tab.id !== id);
  return (
    <>
      <MenuItem label="Close tab" onChoose={() => void endTab(id)} />
      <MenuItem
        label="Close the other tabs"
        onChoose={() => others.forEach((tab) => void endTab(tab.id))}
      />
    </>
  );
}

interface TabProps {
  readonly tab: Tab;
  readonly title: string;
  readonly current: boolean;
  readonly onPress: (id: number, event: PointerEvent) => void;
}

function TabButtons({ tab: { id, earlierText }, title, current, onPress }: TabProps) {
  const name = earlierText === null ? title : `${title}, earlier version`;
  return (
    <>
      <button
        type="button"
        className={styles['open']}
        aria-current={current ? 'page' : undefined}
        title={name}
        dir="auto"
        onPointerDown={(event) => onPress(id, event)}
        onClick={() => void showTab(id)}
        onAuxClick={({ button }) => {
          if (button === 1) void endTab(id);
        }}
      >
        {name}
      </button>
      <button
        type="button"
        className={styles['close']}
        aria-label={`Close tab: ${name}`}
        onClick={() => void endTab(id)}
      >
        <X size={14} strokeWidth={1.75} aria-hidden="true" />
      </button>
    </>
  );
}

/** Moves a tab with the pointer; Escape puts it back. */
function useDragging(list: React.RefObject<HTMLUListElement | null>) {
  const [dragged, setDragged] = useState<number | null>(null);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);
  function press(id: number, { button, clientX }: PointerEvent): void {
    if (button !== 0) return;
    const from = tabs.get().open.findIndex((tab) => tab.id === id);
    let moving = false;
    function move(event: globalThis.PointerEvent): void {
      moving ||= Math.abs(event.clientX - clientX) > slack;
      if (!moving) return;
      setDragged(id);
      placeTab(id, placeUnder(list.current, id, event.clientX));
    }
    function key(event: KeyboardEvent): void {
      if (event.key === 'Escape') cancel();
    }
    function cancel(): void {
      placeTab(id, from);
      end();
    }
    function end(): void {
      setDragged(null);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', end);
      window.removeEventListener('pointercancel', cancel);
      window.removeEventListener('keydown', key);
    }
    stop.current = end;
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', end);
    window.addEventListener('pointercancel', cancel);
    window.addEventListener('keydown', key);
  }
  return { dragged, press };
}

/** How many of the other tabs have their centre to the left of the pointer. */
function placeUnder(list: HTMLUListElement | null, id: number, x: number): number {
  const others = [...(list?.querySelectorAll(`[data-tab]:not([data-tab="${id}"])`) ?? [])];
  return others.filter((tab) => {
    const { left, width } = tab.getBoundingClientRect();
    return left + width / 2 < x;
  }).length;
}
