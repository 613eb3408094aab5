import type { CSSProperties } from 'react';
import type { PhraseCounts } from '#core/search/phrase-history/phrase-counts';
import { formatNumber } from '../../ui/format';
import styles from './phrase-charts.module.css';

/** How often the phrase is used, year by year and by counterpart; the bars are the tables' own. */
export function PhraseCharts({ counts }: { readonly counts: PhraseCounts }) {
  return (
    <div className={styles['charts']}>
      <CountTable
        caption="Uses by year"
        head="Year"
        rows={counts.years.map(({ year, ...row }) => ({ name: String(year ?? 'No date'), ...row }))}
      />
      <CountTable
        caption="Uses by counterpart"
        head="Country"
        rows={counts.counterparts.map(({ country, ...row }) => ({
          name: country ?? 'No counterpart',
          ...row,
        }))}
      />
    </div>
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
  const most = Math.max(1, ...rows.map(({ uses }) => uses));
  return (
    <div className={styles['scroller']} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles['table']}>
        <caption>{caption}</caption>
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
              <td className={styles['uses']} style={barStyle(uses / most)}>
                {formatNumber(uses)}
              </td>
              <td>{formatNumber(documents)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** @param share length of the bar, 0 to 1. */
function barStyle(share: number): CSSProperties {
  // A custom property has no place in the types of styles.
  return { '--share': share } as CSSProperties;
}
