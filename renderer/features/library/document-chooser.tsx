import { useId, useMemo, useState } from 'react';
import { foldText } from '#core/text/fold';
import styles from './document-chooser.module.css';
import { formatShortDate } from '../../ui/format';

export interface NamedDocument {
  readonly id: string;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
}

interface Props {
  /** Accessible name of the field. */
  readonly label: string;
  readonly documents: readonly NamedDocument[];
  readonly onChoose: (documentId: string) => void;
  readonly onClose: () => void;
}

/** Titles shown at a time; a few letters find the others. */
const most = 8;

const fold = (text: string) => foldText(text, { exactCase: false }).text;

/**
 * Finds one of the library's documents by words of its title: a menu of ten thousand is useless.
 */
export function DocumentChooser({ label, documents, onChoose, onClose }: Props) {
  const [typed, setTyped] = useState('');
  const field = useId();
  const named = useMemo(
    () => documents.map((document) => ({ document, folded: fold(document.title) })),
    [documents],
  );
  const found = useMemo(() => {
    const words = fold(typed).trim().split(/\s+/);
    return named
      .filter(({ folded }) => words.every((word) => folded.includes(word)))
      .slice(0, most);
  }, [named, typed]);
  return (
    <div
      className={styles['chooser']}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Closes only this list, not the dialog around it.
        event.stopPropagation();
        onClose();
      }}
    >
      <label htmlFor={field} dir="auto">
        {label}
      </label>
      <input
        id={field}
        className="field-box"
        autoFocus
        placeholder="Words of its title"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <ul>
        {found.map(({ document: { id, title, date } }) => (
          <li key={id}>
            <button type="button" className="button-quiet" onClick={() => onChoose(id)}>
              <span dir="auto">{title}</span>
              {date && <small>{formatShortDate(date)}</small>}
            </button>
          </li>
        ))}
        {found.length === 0 && <li className={styles['none']}>No title has these words.</li>}
      </ul>
    </div>
  );
}
