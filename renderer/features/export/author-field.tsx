import { useEffect, useRef, useState } from 'react';
import styles from './export-dialog.module.css';

interface Props {
  readonly author: string | null;
  readonly onAuthor: (author: string | null) => void;
}

/**
 * The name that goes out with the file. It is a draft while one types: each change of it writes the
 * settings and draws the preview again, which is to happen once, with Enter or when the field is left.
 */
export function AuthorField({ author, onAuthor }: Props) {
  const [draft, setDraft] = useState(author ?? '');
  const keep = () => {
    const name = draft === '' ? null : draft;
    if (name !== author) onAuthor(name);
  };
  // A dialog that closes takes the field away without leaving it first.
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
          // Enter also ends a word of an input method, which is not the end of the name.
          if (key === 'Enter' && !nativeEvent.isComposing) keep();
        }}
      />
    </label>
  );
}
