import { useRef } from 'react';
import {
  citationStyleNames,
  citationStyles,
  type CitationStyle,
} from '#core/model/citation-styles';
import { choosePreferences, preferences } from '../../data/preferences';
import { Dialog, DialogClose } from '../../ui/dialog';
import { useStore } from '../../ui/store';
import styles from './citation-style-dialog.module.css';
import { copyAgain } from './copy-cited';

interface Props {
  readonly onClose: () => void;
}

/** The style in which citations are copied; choosing one copies the last citation again. */
export function CitationStyleDialog({ onClose }: Props) {
  const { citationStyle } = useStore(preferences);
  const current = useRef<HTMLButtonElement>(null);
  function choose(style: CitationStyle): void {
    choosePreferences({ citationStyle: style });
    onClose();
    copyAgain();
  }
  return (
    <Dialog
      title="Citation style"
      description="What you copied last is copied again in the style you choose."
      initialFocus={current}
      onClose={onClose}
      acts={<DialogClose>Cancel</DialogClose>}
    >
      <ul className={styles['styles']}>
        {citationStyles.map((style) => (
          <li key={style}>
            <button
              ref={style === citationStyle ? current : undefined}
              type="button"
              className="button-quiet"
              aria-pressed={style === citationStyle}
              onClick={() => choose(style)}
            >
              {citationStyleNames[style]}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
