import { useState } from 'react';
import { DocumentChooser, type NamedDocument } from '../library/document-chooser';
import styles from './notebook-filters.module.css';

interface Props {
  readonly documents: readonly NamedDocument[];
  readonly value: string | null;
  readonly onChoose: (documentId: string | null) => void;
}

/** Filters by one summary, found by words of its title, when there are too many for a list. */
export function DocumentFilter({ documents, value, onChoose }: Props) {
  const [choosing, setChoosing] = useState(false);
  const chosen = documents.find(({ id }) => id === value);
  if (choosing) {
    return (
      <DocumentChooser
        label="Summary"
        documents={documents}
        onChoose={(documentId) => {
          setChoosing(false);
          onChoose(documentId);
        }}
        onClose={() => setChoosing(false)}
      />
    );
  }
  return (
    <div className={styles['labelled']} role="group" aria-label="Summary">
      <span>Summary</span>
      <div className={styles['document']}>
        <button type="button" className="button" onClick={() => setChoosing(true)}>
          {chosen?.title ?? 'Any'}
        </button>
        {chosen && (
          <button type="button" className="button-quiet" onClick={() => onChoose(null)}>
            Any
          </button>
        )}
      </div>
    </div>
  );
}
