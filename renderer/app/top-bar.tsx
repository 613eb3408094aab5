import { ArrowLeft, ArrowRight, Redo2, TextSearch, Undo2 } from 'lucide-react';
import { memo } from 'react';
import { commandName } from '#core/ipc/commands';
import { useServices } from '../data/services';
import { ReadingMenu } from '../features/settings/reading-menu';
import { useKeyName } from '../navigation/command-keys';
import { runCommand } from '../navigation/commands';
import { session } from '../navigation/session';
import { isMac } from '../ui/is-mac';
import { useStore } from '../ui/store';
import { marginQuery, useMedia } from '../ui/use-media';
import { CommandButton } from './command-button';
import styles from './top-bar.module.css';
import { nothingToUndo } from './use-undo';
import { WindowMenu } from './window-menu';

interface Props {
  readonly title: string;
}

export const TopBar = memo(function TopBar({ title }: Props) {
  const { screen, outlineShown, notesShown, drawerOpen } = useStore(session);
  const roomy = useMedia(marginQuery);
  return (
    <header className={styles['bar']}>
      <div className={styles['brand']}>
        <button
          type="button"
          className={`button-quiet ${styles['drawer']}`}
          aria-expanded={drawerOpen}
          aria-label="Documents and outline"
          onClick={() => session.set((now) => ({ ...now, drawerOpen: !now.drawerOpen }))}
        >
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2 4h12M2 8h12M2 12h12" stroke="currentColor" strokeWidth="1.5" />
          </svg>
        </button>
        <BrandMark />
        <span className={styles['name']}>Readout</span>
      </div>
      <div className={styles['pair']}>
        <CommandButton id="go-back" icon={ArrowLeft} />
        <CommandButton id="go-forward" icon={ArrowRight} />
      </div>
      <div className={styles['where']} title={title} dir="auto">
        {title}
      </div>
      <button
        type="button"
        className={styles['palette']}
        onClick={() => runCommand('palette')}
        title={commandName('palette')}
      >
        <span>Search everything</span>
        <kbd>{useKeyName('palette')}</kbd>
      </button>
      <UndoButtons />
      {screen === 'reader' && (
        <>
          <CommandButton id="find" icon={TextSearch} />
          <CommandButton
            id="toggle-outline"
            label="Outline"
            pressed={outlineShown}
            className={styles['optional']}
          />
          <CommandButton id="toggle-notes" label="Notes" pressed={notesShown ?? roomy} />
        </>
      )}
      <ReadingMenu />
      <CommandButton id="export" label="Export" />
      {!isMac && <WindowMenu />}
    </header>
  );
});

/** Their tooltips name the act they would undo or redo. */
function UndoButtons() {
  const { store } = useServices();
  const { past, future } = useStore(store?.undoStack ?? nothingToUndo);
  const named = (verb: string, name: string | undefined) => (name ? `${verb} ${name}` : verb);
  return (
    <div className={`${styles['pair']} ${styles['undo']}`}>
      <CommandButton id="undo" icon={Undo2} words={named('Undo', past.at(-1)?.name)} />
      <CommandButton id="redo" icon={Redo2} words={named('Redo', future.at(-1)?.name)} />
    </div>
  );
}

/** The logo: a page with three lines. */
function BrandMark() {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <rect x="2" y="2" width="14" height="14" rx="3" fill="var(--accent)" />
      <path
        d="M5 6h8M5 9h8M5 12h5"
        stroke="var(--accent-ink)"
        strokeWidth="1.4"
        strokeLinecap="round"
      />
    </svg>
  );
}
