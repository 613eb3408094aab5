import { memo } from 'react';
import type { CommandId } from '#core/ipc/commands';
import { acceleratorOf, commands } from '#core/ipc/commands';
import { ReadingMenu } from '../features/settings/reading-menu';
import { formatAccelerator } from '../ui/accelerator';
import { BrandMark } from './brand-mark';
import { isMac } from '../ui/is-mac';
import { useStore } from '../ui/store';
import { marginQuery, useMedia } from '../ui/use-media';
import { isAvailable, runCommand, availability } from '../navigation/commands';
import { session } from '../navigation/session';
import styles from './top-bar.module.css';

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
      <div className={styles['where']} title={title} dir="auto">
        {title}
      </div>
      <button
        type="button"
        className={styles['palette']}
        onClick={() => runCommand('palette')}
        title={commands.palette.label.replace('…', '')}
      >
        <span>Search everything</span>
        <kbd>{formatAccelerator(acceleratorOf('palette', isMac), isMac)}</kbd>
      </button>
      {screen === 'reader' && (
        <>
          <CommandButton id="toggle-outline" label="Outline" pressed={outlineShown} />
          <CommandButton id="toggle-notes" label="Notes" pressed={notesShown ?? roomy} />
        </>
      )}
      <ReadingMenu />
      <CommandButton id="export" label="Export" />
    </header>
  );
});

interface ButtonProps {
  readonly id: CommandId;
  readonly label: string;
  readonly pressed?: boolean;
}

function CommandButton({ id, label, pressed }: ButtonProps) {
  useStore(availability);
  return (
    <button
      type="button"
      className={`button-quiet ${id === 'toggle-outline' ? styles['optional'] : ''}`}
      title={`${commands[id].label} (${formatAccelerator(acceleratorOf(id, isMac), isMac)})`}
      aria-pressed={pressed}
      disabled={!isAvailable(id)}
      onClick={() => runCommand(id)}
    >
      {label}
    </button>
  );
}
