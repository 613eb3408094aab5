import styles from './column-chart.module.css';

export interface Column {
  readonly name: string;
  readonly value: number;
  /** The part drawn in full colour; all of it when absent. */
  readonly part?: number | undefined;
}

interface Props {
  /** From left to right. */
  readonly columns: readonly Column[];
  /** What a column counts, "uses". */
  readonly unit: string;
  readonly size?: keyof typeof widths | undefined;
  /** Name of the chosen column; null for none. */
  readonly chosen: string | null;
  readonly onChoose?: ((name: string) => void) | undefined;
}

/** Size of the drawing in its own units; it is stretched to the available width. */
const widths = { narrow: 320, wide: 960 };
const height = 96;
const labelHeight = 16;
/** Minimum width of a column's label, and width per letter, in the same units. */
const nameWidth = 40;
const letterWidth = 7;

/** Columns, each with its number on hover; the numbers are in a table as well. */
export function ColumnChart({ columns, unit, size = 'narrow', chosen, onChoose }: Props) {
  const width = widths[size];
  const most = Math.max(1, ...columns.map(({ value }) => value));
  const step = width / Math.max(columns.length, 1);
  const longest = Math.max(0, ...columns.map(({ name }) => name.length));
  const every = Math.ceil((columns.length * Math.max(longest * letterWidth, nameWidth)) / width);
  const room = height - labelHeight;
  const middleOf = (at: number) => (at + 0.5) * step;
  return (
    <svg
      className={styles['chart']}
      viewBox={`0 0 ${width} ${height}`}
      data-size={size}
      preserveAspectRatio="xMinYMid"
      aria-hidden="true"
    >
      <line className={styles['line']} x1="0" x2={width} y1={room} y2={room} />
      {columns.map(({ name, value, part = value }, at) => {
        const tallOf = (count: number) => (count / most) * (room - 18);
        const tall = tallOf(value);
        const bar = {
          x: middleOf(at) - Math.min(step * 0.35, 14),
          width: Math.min(step * 0.7, 28),
        };
        const middle = middleOf(at);
        return (
          <g
            key={name}
            className={styles['column']}
            data-chosen={name === chosen || undefined}
            data-choosable={onChoose ? true : undefined}
            onClick={() => onChoose?.(name)}
          >
            <title>{`${name}: ${value} ${unit}`}</title>
            <rect className={styles['target']} x={at * step} width={step} y="0" height={height} />
            {part < value && (
              <rect className={styles['rest']} {...bar} y={room - tall} height={tall} rx="1.5" />
            )}
            <rect
              className={styles['bar']}
              {...bar}
              y={room - tallOf(part)}
              height={tallOf(part)}
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
