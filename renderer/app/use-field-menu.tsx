import { useEffect } from 'react';
import { desktop } from '../desktop/desktop';
import { showContextMenu } from '../ui/context-menu';
import { isTyping } from '../ui/is-typing';
import { MenuItem, MenuLine } from '../ui/menu';

/** The context menu of text fields, which Electron leaves to the application. */
export function useFieldMenu(): void {
  useEffect(() => {
    function onContextMenu(event: MouseEvent): void {
      const { target } = event;
      if (event.defaultPrevented || !(target instanceof HTMLElement) || !isTyping(target)) return;
      // A dialog keeps the focus inside; only the system's shortcuts work there.
      if (target.closest('[role="dialog"], [role="alertdialog"]')) return;
      showContextMenu(event, 'Field', <FieldActs field={target} />, target);
    }
    window.addEventListener('contextmenu', onContextMenu);
    return () => window.removeEventListener('contextmenu', onContextMenu);
  }, []);
}

function FieldActs({ field }: { readonly field: HTMLElement }) {
  // The menu keeps the focus until it has closed.
  const inField = (act: () => void) => () =>
    setTimeout(() => {
      field.focus();
      act();
    });
  return (
    <>
      <MenuItem label="Cut" onChoose={inField(() => document.execCommand('cut'))} />
      <MenuItem label="Copy" onChoose={inField(() => document.execCommand('copy'))} />
      <MenuItem label="Paste" onChoose={inField(() => void desktop.paste())} />
      <MenuLine />
      <MenuItem label="Select all" onChoose={inField(() => document.execCommand('selectAll'))} />
    </>
  );
}
