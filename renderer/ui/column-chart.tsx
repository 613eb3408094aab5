import styles from './column-chart.module.css';

export interface Column {
  readonly name: string;
  readonly value: number;
}

interface Props {
  /** In the order in which they stand, from the left. */
  readonly columns: readonly Column[];
  /** What a column counts, "uses". */
  readonly unit: string;
}

/** Size of the drawing in its own units; it is stretched to the width that there is. */
const width = 320;
const height = 96;
const labelHeight = 16;
/** Names of columns that fit under them. */
const mostNames = 8;

/** Columns side by side, each with its number when one points at it; the numbers are in a table as well. */
export function ColumnChart({ columns, unit }: Props) {
  const most = Math.max(1, ...columns.map(({ value }) => value));
  const step = width / Math.max(columns.length, 1);
  const every = Math.ceil(columns.length / mostNames);
  const room = height - labelHeight;
  return (
    <svg className={styles['chart']} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <line className={styles['line']} x1="0" x2={width} y1={room} y2={room} />
      {columns.map(({ name, value }, at) => {
        const tall = (value / most) * (room - 18);
        const middle = (at + 0.5) * step;
        return (
          <g key={name} className={styles['column']}>
            <title>{`${name}: ${value} ${unit}`}</title>
            <rect className={styles['target']} x={at * step} width={step} y="0" height={height} />
            <rect
              className={styles['bar']}
              x={middle - Math.min(step * 0.35, 14)}
              width={Math.min(step * 0.7, 28)}
              y={room - tall}
              height={tall}
              rx="1.5"
            />
            {value > 0 && step > 16 && (
              <text className={styles['value']} x={middle} y={room - tall - 3}>
                {value}
              </text>
            )}
            {at % every === 0 && (
              <text className={styles['name']} x={middle} y={height - 3}>
                {name}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
