import { useMemo, useState } from 'react';
import type { DocumentRecord } from '#core/document/document';
import { headingFinder } from '#core/document/headings';
import type { Passage } from '#core/text/passage';
import styles from './article.module.css';

interface Props {
  readonly document: DocumentRecord;
  readonly onJump: (passage: Passage) => void;
}

/**
 * What the page around the text says: shown, but out of the way. It cannot be marked. Names of
 * headings, as a list of contents has them, lead there.
 */
export function AroundText({ document, onJump }: Props) {
  const [isOpen, setOpen] = useState(false);
  if (document.asides.length === 0) return null;
  return (
    <details className={styles['asides']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Around the text on its page</summary>
      {isOpen && <Lines document={document} onJump={onJump} />}
    </details>
  );
}

function Lines({ document, onJump }: Props) {
  const headingOf = useMemo(() => headingFinder(document), [document]);
  return (
    <ul>
      {document.asides.map(({ text }, nth) => {
        const heading = headingOf(text);
        return (
          <li key={nth} dir="auto">
            {heading ? (
              <button type="button" className={styles['contents']} onClick={() => onJump(heading)}>
                {text}
              </button>
            ) : (
              text
            )}
          </li>
        );
      })}
    </ul>
  );
}
