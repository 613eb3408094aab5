import { formatCount, formatPercent, formatShortDate } from '../../ui/format';
import { LabelDots } from '../../ui/label-dots';
import styles from './library-screen.module.css';
import type { ShelfItem } from '#core/library/shelf-item';

interface Props {
  readonly shelf: readonly ShelfItem[];
  readonly onOpen: (documentId: string) => void;
}

/** Every document of the library, newest meeting first. */
export function LibraryScreen({ shelf, onOpen }: Props) {
  const marks = shelf.reduce((sum, item) => sum + item.marks, 0);
  return (
    <main className={styles['library']}>
      <h1 className={styles['title']}>Library</h1>
      <p className={styles['sub']}>
        {formatCount(shelf.length, 'summary', 'summaries')}, {formatCount(marks, 'mark', 'marks')}
      </p>
      {shelf.length === 0 ? <Empty /> : <Table shelf={shelf} onOpen={onOpen} />}
    </main>
  );
}

function Empty() {
  return (
    <p className={styles['empty']}>
      There is nothing to read here. The summaries that come with Readout could not be read; the
      lines above say which.
    </p>
  );
}

function Table({ shelf, onOpen }: Props) {
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">Summary</th>
          <th scope="col">Meeting</th>
          <th scope="col" className={styles['wide']}>
            Countries
          </th>
          <th scope="col">Marks</th>
          <th scope="col">Read</th>
        </tr>
      </thead>
      <tbody>
        {shelf.map((item) => (
          <Row key={item.document.id} item={item} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ item, onOpen }: { readonly item: ShelfItem } & Pick<Props, 'onOpen'>) {
  const { document, labels, marks, place } = item;
  const facts = [
    document.place,
    document.translation === 'provisional' ? 'Provisional translation' : null,
  ].filter((fact) => fact !== null);
  return (
    <tr onClick={() => onOpen(document.id)}>
      <td>
        <button type="button" className={styles['open']}>
          {document.title}
        </button>
        <small>{facts.join(' · ') || document.opening}</small>
      </td>
      <td className={styles['nowrap']}>{document.date && formatShortDate(document.date)}</td>
      <td className={styles['wide']}>{document.countries.join(', ')}</td>
      <td className={styles['nowrap']}>
        <LabelDots labels={labels} /> {marks > 0 && marks}
      </td>
      <td className={styles['nowrap']}>{place ? formatPercent(place.progress) : 'New'}</td>
    </tr>
  );
}
