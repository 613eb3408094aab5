import { Popover } from '@base-ui/react/popover';
import { defaultLook, type PageLook } from '#core/reading/page-look';
import { useStore } from '../../ui/store';
import { appearance, resetPage } from './appearance';
import { PageControls } from './page-controls';
import styles from './reading-menu.module.css';
import { ThemeChoices } from './theme-choices';

/** Theme and page, from the top bar; every change shows at once on the page behind. */
export function ReadingMenu() {
  return (
    <Popover.Root>
      <Popover.Trigger className="button-quiet" aria-label="Appearance" title="Appearance">
        Aa
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner className={styles['positioner']} sideOffset={6} align="end">
          <Popover.Popup className={styles['popup']} aria-label="Appearance">
            <ThemeChoices />
            <PageControls />
            <Reset />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Reset() {
  const { page } = useStore(appearance);
  const names = (Object.keys(defaultLook) as (keyof PageLook)[]).filter(
    (name) => name !== 'numbered',
  );
  const usual = names.every((name) => page[name] === defaultLook[name]);
  return (
    <button
      type="button"
      className={`button ${styles['reset']}`}
      disabled={usual}
      onClick={resetPage}
    >
      Reset the page
    </button>
  );
}
