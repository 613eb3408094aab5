import type { ReactNode } from 'react';
import styles from './chart.module.css';
import { ColumnChart } from './column-chart';
import { formatNumber } from './format';

export interface ChartRow {
  readonly name: string;
  /** The counts, in the order of the heads; the first is drawn. */
  readonly values: readonly number[];
  /** The part of the first value drawn in full colour; all of it when absent. */
  readonly part?: number;
}

interface Props {
  readonly caption: string;
  /** Beside the caption: what chooses the numbers. */
  readonly control?: ReactNode;
  /** Heading of the names, then of each value. */
  readonly heads: readonly string[];
  readonly rows: readonly ChartRow[];
  /** Unit of the first value, "uses". */
  readonly unit: string;
  /** Most columns to draw; the table has all. */
  readonly most?: number;
  readonly size?: 'narrow' | 'wide';
  /** Shown under the columns. */
  readonly remark?: string;
  /** The chosen row, if rows can be chosen. */
  readonly chosen?: string | null;
  readonly onChoose?: (name: string) => void;
}

/**
 * Numbers as columns, or as a table at the press of a button; by keyboard and for screen readers
 * the table is the chart.
 */
export function Chart(props: Props) {
  const { caption, heads, rows, unit, most = rows.length, remark, size, chosen, onChoose } = props;
  const columns = rows
    .slice(0, most)
    .map(({ name, values, part }) => ({ name, value: values[0] ?? 0, part }));
  return (
    <figure className={styles['chart']}>
      <figcaption>{caption}</figcaption>
      {props.control}
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
