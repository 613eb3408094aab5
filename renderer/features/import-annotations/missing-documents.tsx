import { useState } from 'react';
import { DocumentChooser } from '../library/document-chooser';
import { formatCount } from '../../ui/format';
import styles from './import-dialog.module.css';
import type { ImportJob } from './use-import';
import type { Planned } from './import-source';

interface Props {
  readonly job: ImportJob;
  readonly planned: Planned;
}

/** Texts named in the file that are not in the library: the reader may know which they are. */
export function MissingDocuments({ job, planned }: Props) {
  const [choosing, setChoosing] = useState<string | null>(null);
  const { plan, chosen, library } = planned;
  if (plan.missing.length === 0) return null;
  return (
    <ul className={styles['missing']} aria-label="Texts that were not found">
      {plan.missing.map(({ title, items }) => (
        <li key={title}>
          <span>
            {title === '' ? 'A text without a title' : `“${title}”`} (
            {formatCount(items, 'annotation', 'annotations')}) is not here.
          </span>
          {choosing === title ? (
            <DocumentChooser
              label="It belongs to"
              documents={library.shelf}
              onChoose={(documentId) =>
                job.planAgain(planned, { chosen: new Map(chosen).set(title, documentId) })
              }
              onClose={() => setChoosing(null)}
            />
          ) : (
            <button
              type="button"
              className="button"
              aria-label={`Choose the document for ${title}`}
              onClick={() => setChoosing(title)}
            >
              Choose…
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
