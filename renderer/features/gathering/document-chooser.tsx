import { useId, useMemo, useState } from 'react';
import type { KnownDocument } from '#core/library/match-incoming';
import { foldText } from '#core/search/fold';
import { formatShortDate } from '../../ui/format';
import styles from './gathering-dialog.module.css';

interface Props {
  readonly known: readonly KnownDocument[];
  readonly onChoose: (documentId: string) => void;
  readonly onClose: () => void;
}

/** Titles shown at a time; a few letters bring the others. */
const most = 8;

const fold = (text: string) => foldText(text, { exactCase: false }).text;

/** The document that a text is a newer text of, found by words of its title. */
export function DocumentChooser({ known, onChoose, onClose }: Props) {
  const [typed, setTyped] = useState('');
  const field = useId();
  const found = useMemo(() => {
    const words = fold(typed).trim().split(/\s+/);
    return known
      .filter(({ summary }) => words.every((word) => fold(summary.title).includes(word)))
      .slice(0, most);
  }, [known, typed]);
  return (
    <div
      className={styles['chooser']}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Only this list closes, not the dialog around it.
        event.stopPropagation();
        onClose();
      }}
    >
      <label htmlFor={field}>Newer text of</label>
      <input
        id={field}
        className="field-box"
        autoFocus
        placeholder="Words of its title"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <ul>
        {found.map(({ summary }) => (
          <li key={summary.id}>
            <button type="button" className="button-quiet" onClick={() => onChoose(summary.id)}>
              <span dir="auto">{summary.title}</span>
              {summary.date && <small>{formatShortDate(summary.date)}</small>}
            </button>
          </li>
        ))}
        {found.length === 0 && <li className={styles['facts']}>No title has these words.</li>}
      </ul>
    </div>
  );
}
