import { formatCount } from '../../ui/format';
import styles from './import-dialog.module.css';
import type { ImportJob, Planned } from './use-import';

interface Props {
  readonly job: ImportJob;
  readonly planned: Planned;
}

/** Texts that the file names and that are not found here: the reader may know which they are. */
export function MissingDocuments({ job, planned }: Props) {
  const { plan, chosen, library } = planned;
  if (plan.missing.length === 0) return null;
  return (
    <ul className={styles['missing']} aria-label="Texts that were not found">
      {plan.missing.map(({ title, items }) => (
        <li key={title}>
          <span>
            {title === '' ? 'A text without a title' : `“${title}”`} (
            {formatCount(items, 'annotation', 'annotations')}) belongs to
          </span>
          <select
            className={styles['choice']}
            aria-label={`Document for ${title}`}
            value=""
            onChange={({ target }) =>
              job.planAgain(planned, { chosen: new Map(chosen).set(title, target.value) })
            }
          >
            <option value="">no text here</option>
            {library.documents.map((document) => (
              <option key={document.id} value={document.id}>
                {document.title}
              </option>
            ))}
          </select>
        </li>
      ))}
    </ul>
  );
}
