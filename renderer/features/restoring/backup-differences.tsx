import { quoteOf } from '#core/annotations/annotation';
import type { Comparison, RowPair } from '#core/annotations/restore';
import { formatCount } from '../../ui/format';
import styles from './restore-dialog.module.css';

/** Rows shown of each group; the count says how many there are. */
const most = 50;

/** Three groups: only here, only in the copy, different. */
export function BackupDifferences({ comparison }: { readonly comparison: Comparison }) {
  const groups = [
    ['Only here', comparison.onlyHere],
    ['Only in the copy', comparison.onlyInCopy],
    ['Different', comparison.different],
  ] as const;
  if (groups.every(([, pairs]) => pairs.length === 0)) {
    return <p className={styles['same']}>This copy holds the same marks and notes as are here.</p>;
  }
  return (
    <div className={styles['groups']}>
      {groups.map(([name, pairs]) => (
        <details key={name} className={styles['group']}>
          <summary>
            {name}: {formatCount(pairs.length, 'mark', 'marks')}
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

function wordsOf(pair: RowPair): string {
  const row = pair.here ?? pair.copy;
  if (!row) return '';
  if ('hue' in row) return `Label ${row.name}`;
  if ('body' in row) return `Source of ${row.title ?? row.id}`;
  const annotation = 'annotation' in row ? row.annotation : row;
  const words = [quoteOf(annotation), annotation.note];
  return words.filter((each) => each !== '').join(' — ');
}
