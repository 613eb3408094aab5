import { memo } from 'react';
import { isUnread, type ShelfItem } from '#core/library/shelf-item';
import { formatDay, formatLanguage, formatPercent, formatShortDate } from '../../ui/format';
import { opens } from '../../navigation/tabs';
import { LabelDots } from '../labels/label-dots';
import type { ShelfActs } from './use-shelf-acts';
import { ShelfMenu } from './shelf-menu';
import styles from './shelf-table.module.css';

interface Props {
  readonly item: ShelfItem;
  readonly acts: ShelfActs | null;
  readonly selected: boolean;
  readonly onToggle: (documentId: string, through: boolean) => void;
  readonly onOpen: (documentId: string) => Promise<void>;
  readonly onTags: (items: readonly ShelfItem[]) => void;
  readonly onNewCollection: (items: readonly ShelfItem[]) => void;
}

/** One document: its cells. */
export const ShelfRow = memo(function ShelfRow(props: Props) {
  const { item, acts, selected, onToggle, onOpen, onTags, onNewCollection } = props;
  const { document, labels, annotations: marks, place, shelf, added } = item;
  const { id, title } = document;
  const unread = isUnread(item);
  return (
    <>
      <span className={styles['check']} role="cell">
        {acts && (
          <input
            type="checkbox"
            aria-label={`Select ${title}`}
            checked={selected}
            onChange={(event) => onToggle(id, (event.nativeEvent as MouseEvent).shiftKey)}
          />
        )}
      </span>
      <span className={styles['summary']} role="cell">
        <button
          type="button"
          className={styles['open']}
          data-open
          data-unread={unread || undefined}
          dir="auto"
          {...opens(() => onOpen(id))}
        >
          {title}
        </button>
        <small dir="auto">
          {shelf.pinned && <b className={styles['pin']}>Pinned</b>}
          {factsOf(item)}
          {shelf.tags.map((tag) => (
            <i key={tag} className={styles['tag']}>
              #{tag}
            </i>
          ))}
        </small>
      </span>
      <span role="cell" data-column="Meeting">
        {document.date && formatShortDate(document.date)}
      </span>
      <span role="cell" data-column="Countries">
        {document.countries.join(', ')}
      </span>
      <span role="cell" data-column="Added">
        {added ? formatDay(added) : 'With Readout'}
      </span>
      <span role="cell" data-column="Marks">
        <LabelDots labels={labels} /> {marks > 0 && marks}
      </span>
      <span role="cell" data-column="Read">
        {readWords(item)}
        {unread && place !== null && <span className="visually-hidden"> unread</span>}
      </span>
      <span role="cell">
        {acts && (
          <ShelfMenu
            items={[item]}
            acts={acts}
            name={`More for ${title}`}
            className={styles['more']}
            arrow={false}
            onTags={() => onTags([item])}
            onNewCollection={() => onNewCollection([item])}
          >
            <span aria-hidden="true">⋯</span>
          </ShelfMenu>
        )}
      </span>
    </>
  );
});

function readWords({ place, shelf }: ShelfItem): string {
  if (shelf.unread === true) return 'Unread';
  if (place) return formatPercent(place.progress);
  return shelf.unread === false ? 'Read' : 'New';
}

function factsOf({ document, texts }: ShelfItem): string {
  const { place, translation, language, opening } = document;
  const facts = [
    place,
    translation === 'provisional' ? 'Provisional translation' : null,
    language === 'en' || language === 'und' ? null : formatLanguage(language),
    texts > 1 ? `${texts} versions` : null,
  ].filter((fact) => fact !== null);
  return facts.join(' · ') || opening;
}
