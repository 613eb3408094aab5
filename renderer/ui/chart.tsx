import styles from './chart.module.css';
import { ColumnChart } from './column-chart';
import { formatNumber } from './format';

export interface ChartRow {
  readonly name: string;
  /** What is counted, in the order of the heads; the first is drawn. */
  readonly values: readonly number[];
  /** Of the first value, what is drawn in full colour; all of it when it is left out. */
  readonly part?: number;
}

interface Props {
  readonly caption: string;
  /** Of the names, then of each value. */
  readonly heads: readonly string[];
  readonly rows: readonly ChartRow[];
  /** What the first value counts, "uses". */
  readonly unit: string;
  /** Draws no more columns than that; the table has all. */
  readonly most?: number;
  readonly size?: 'narrow' | 'wide';
  /** Said under the columns. */
  readonly remark?: string;
  /** Which row is chosen, if they can be. */
  readonly chosen?: string | null;
  readonly onChoose?: (name: string) => void;
}

/** Numbers as columns, and one press away as a table; by key and for screen readers the table is the chart. */
export function Chart(props: Props) {
  const { caption, heads, rows, unit, most = rows.length, remark, size, chosen, onChoose } = props;
  const columns = rows
    .slice(0, most)
    .map(({ name, values, part }) => ({ name, value: values[0] ?? 0, part }));
  return (
    <figure className={styles['chart']}>
      <figcaption>{caption}</figcaption>
      <ColumnChart
        columns={columns}
        unit={unit}
        size={size}
        chosen={chosen ?? null}
        onChoose={onChoose}
      />
      {remark !== undefined && <p className={styles['remark']}>{remark}</p>}
      <details>
        <summary>As a table</summary>
        <div className={styles['scroller']} role="region" aria-label={caption} tabIndex={0}>
          <table className={styles['table']}>
            <caption className="visually-hidden">{caption}</caption>
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows
                .filter(({ values }) => values[0] !== 0)
                .map(({ name, values }) => (
                  <tr key={name}>
                    <th scope="row">
                      {onChoose ? (
                        <button
                          type="button"
                          className={styles['name']}
                          aria-pressed={name === chosen}
                          onClick={() => onChoose(name)}
                        >
                          {name}
                        </button>
                      ) : (
                        name
                      )}
                    </th>
                    {values.map((value, nth) => (
                      <td key={heads[nth + 1]}>{formatNumber(value)}</td>
                    ))}
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
