import type { PhraseCounts } from '#core/search/phrase-history/phrase-counts';
import { Chart, type ChartRow } from '../../ui/chart';
import styles from './phrase-charts.module.css';

/** How often the phrase is used, by year and by counterpart: as columns or as a table. */
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
      <Chart caption="Uses by year" heads={heads('Year')} rows={rowsOf(years)} {...drawn} />
      <Chart
        caption="Uses by counterpart"
        heads={heads('Country')}
        rows={rowsOf(counterparts)}
        {...drawn}
      />
    </div>
  );
}

/** Columns of a chart; the rest is in its table. */
const drawn = { unit: 'uses', most: 40 };

const heads = (first: string) => [first, 'Uses', 'Summaries'];

interface Counted {
  readonly name: string;
  readonly uses: number;
  readonly documents: number;
}

function rowsOf(counted: readonly Counted[]): ChartRow[] {
  return counted.map(({ name, uses, documents }) => ({ name, values: [uses, documents] }));
}
