import { quoteOf, type Annotation } from '#core/model/annotation';
import type { Comparison, RowPair } from '#core/changes/restore';
import { currentRevision, type LibraryDocument } from '#core/model/library-document';
import { formatCount } from '../../ui/format';
import styles from './restore-dialog.module.css';

/** Rows shown in each group; the count gives the total. */
const most = 50;

/** Three groups: only here, only in the copy, different. */
export function BackupDifferences({ comparison }: { readonly comparison: Comparison }) {
  const groups = [
    ['Only here', comparison.onlyHere],
    ['Only in the copy', comparison.onlyInBackup],
    ['Different', comparison.different],
  ] as const;
  if (groups.every(([, pairs]) => pairs.length === 0)) {
    return (
      <p className={styles['same']}>This copy has the same marks and notes as your library.</p>
    );
  }
  return (
    <div className={styles['groups']}>
      {groups.map(([name, pairs]) => (
        <details key={name} className={styles['group']}>
          <summary>
            {name}: {countWords(pairs)}
          </summary>
          <ul>
            {pairs.slice(0, most).map((pair) => (
              <li key={`${pair.table} ${pair.id}`}>{wordsOf(pair)}</li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}

/** Most are marks; anything else is just called an entry. */
function countWords(pairs: readonly RowPair[]): string {
  const marks = pairs.every(({ table }) => table === 'annotations' || table === 'bin');
  return marks
    ? formatCount(pairs.length, 'mark', 'marks')
    : formatCount(pairs.length, 'entry', 'entries');
}

function wordsOf(pair: RowPair): string {
  switch (pair.table) {
    case 'labels':
      return `Label ${(pair.here ?? pair.copy)?.name ?? ''}`;
    case 'sources':
      return `Source of ${(pair.here ?? pair.copy)?.title ?? pair.id}`;
    case 'documents':
      return `Document ${titleOf(pair.here ?? pair.copy) ?? pair.id}`;
    case 'collections':
      return `Collection ${(pair.here ?? pair.copy)?.name ?? ''}`;
    case 'shelf':
      return 'How a document is put away';
    case 'searches':
      return `Saved search ${(pair.here ?? pair.copy)?.name ?? ''}`;
    case 'unplaced':
      return 'A dismissed mark';
    case 'annotations':
      return annotationWords(pair.here ?? pair.copy);
    case 'bin':
      return annotationWords((pair.here ?? pair.copy)?.annotation ?? null);
  }
}

function titleOf(document: LibraryDocument | null): string | null {
  return document && currentRevision(document).summary.title;
}

function annotationWords(annotation: Annotation | null): string {
  if (!annotation) return '';
  const words = [quoteOf(annotation), annotation.note];
  return words.filter((each) => each !== '').join(' — ');
}
