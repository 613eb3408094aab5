import { useEffect, useRef, useState } from 'react';
import styles from './export-dialog.module.css';

interface Props {
  readonly author: string | null;
  readonly onAuthor: (author: string | null) => void;
}

/**
 * The name included in the file. It is a draft while typing: a change writes the settings and
 * redraws the preview, which should happen once, on Enter or on leaving the field.
 */
export function AuthorField({ author, onAuthor }: Props) {
  const [draft, setDraft] = useState(author ?? '');
  const keep = () => {
    const name = draft === '' ? null : draft;
    if (name !== author) onAuthor(name);
  };
  // Closing the dialog removes the field without a blur event.
  const keepNow = useRef(keep);
  useEffect(() => {
    keepNow.current = keep;
  });
  useEffect(() => () => keepNow.current(), []);
  return (
    <label className={styles['option']}>
      <span>Your name in the file</span>
      <input
        className="field-box"
        value={draft}
        maxLength={200}
        placeholder="None"
        onChange={({ target }) => setDraft(target.value)}
        onBlur={keep}
        onKeyDown={({ key, nativeEvent }) => {
          // Enter also ends a composition, which is not the end of the name.
          if (key === 'Enter' && !nativeEvent.isComposing) keep();
        }}
      />
    </label>
  );
}
