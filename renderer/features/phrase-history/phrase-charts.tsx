import type { PhraseCounts } from '#core/search/phrase-history/phrase-counts';
import { ColumnChart } from '../../ui/column-chart';
import { formatNumber } from '../../ui/format';
import styles from './phrase-charts.module.css';

/** How often the phrase is used, by year and by counterpart: as columns, with the numbers one press away. */
export function PhraseCharts({ counts }: { readonly counts: PhraseCounts }) {
  const years = counts.years.map(({ year, ...row }) => ({
    name: String(year ?? 'No date'),
    ...row,
  }));
  const counterparts = counts.counterparts
    .map(({ country, ...row }) => ({ name: country ?? 'No counterpart', ...row }))
    .filter(({ uses }) => uses > 0);
  return (
    <div className={styles['charts']}>
      <Chart caption="Uses by year" head="Year" rows={years} />
      <Chart caption="Uses by counterpart" head="Country" rows={counterparts} />
    </div>
  );
}

/** Columns of a chart; what is beyond them is in its table. */
const mostColumns = 40;

function Chart({ caption, head, rows }: CountTableProps) {
  const columns = rows.slice(0, mostColumns).map(({ name, uses }) => ({ name, value: uses }));
  return (
    <figure className={styles['chart']}>
      <figcaption>{caption}</figcaption>
      <ColumnChart columns={columns} unit="uses" />
      <details>
        <summary>As a table</summary>
        <CountTable caption={caption} head={head} rows={rows.filter(({ uses }) => uses > 0)} />
      </details>
    </figure>
  );
}

interface CountTableProps {
  readonly caption: string;
  readonly head: string;
  readonly rows: readonly {
    readonly name: string;
    readonly uses: number;
    readonly documents: number;
  }[];
}

function CountTable({ caption, head, rows }: CountTableProps) {
  return (
    <div className={styles['scroller']} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">Uses</th>
            <th scope="col">Summaries</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, uses, documents }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{formatNumber(uses)}</td>
              <td>{formatNumber(documents)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
