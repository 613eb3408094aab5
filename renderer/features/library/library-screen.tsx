import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import {
  filterShelf,
  isIn,
  isNarrowed,
  sortShelf,
  wholeShelf,
  type ShelfPlace,
} from '#core/library/shelf-view';
import type { ShelfItem } from '#core/library/shelf-item';
import { PageHeader } from '../../ui/page-header';
import { ImportMenu } from './import-menu';
import { formatCount } from '../../ui/format';
import { useStore } from '../../ui/store';
import { useLibrary } from '../../data/library';
import { openDocument } from '../../navigation/session';
import { clearFilter, libraryView, placeName } from './library-view';
import styles from './library-screen.module.css';
import { MeetingTimeline } from './meeting-timeline';
import { NameDialog } from './name-dialog';
import { SelectionBar } from './selection-bar';
import { useShelfActs } from './use-shelf-acts';
import { ShelfFilters } from './shelf-filters';
import { ShelfTable } from './shelf-table';
import { TagsDialog } from './tags-dialog';
import { usePicked } from '../../ui/use-picked';

interface Props {
  readonly place: ShelfPlace;
  /** Documents are being dragged out of the list. */
  readonly onDragOut: (documentIds: readonly string[]) => void;
}

interface Asked {
  readonly what: 'tags' | 'collection';
  readonly items: readonly ShelfItem[];
}

const idOf = ({ document }: ShelfItem) => document.id;

/** The documents of one view of the library: filtered, sorted, organised. */
export function LibraryScreen({ place, onDragOut }: Props) {
  const { shelf } = useLibrary();
  const acts = useShelfActs();
  const view = useStore(libraryView);
  // Typing stays responsive while ten thousand rows are filtered.
  const { filter, order, timeline } = useDeferredValue(view);
  const [asked, setAsked] = useState<Asked | null>(null);
  const here = useMemo(() => shelf.filter((item) => isIn(item, place)), [shelf, place]);
  const listed = useMemo(
    () => sortShelf(filterShelf(shelf, { ...filter, place }), order),
    [shelf, filter, place, order],
  );
  const selection = usePicked(listed, idOf);
  const marks = here.reduce((sum, item) => sum + item.annotations, 0);
  const askTags = useCallback(
    (items: readonly ShelfItem[]) => setAsked({ what: 'tags', items }),
    [],
  );
  const askCollection = useCallback(
    (items: readonly ShelfItem[]) => setAsked({ what: 'collection', items }),
    [],
  );
  const narrowed = isNarrowed({ ...wholeShelf, ...filter });
  return (
    <main className="page">
      <PageHeader
        title={placeName(place, acts?.collections ?? [])}
        status={
          <>
            {narrowed && `${listed.length.toLocaleString('en-GB')} of `}
            {formatCount(here.length, 'summary', 'summaries')},{' '}
            {formatCount(marks, 'mark', 'marks')}
          </>
        }
        acts={
          acts && (
            <>
              <button type="button" className="button" onClick={() => askCollection([])}>
                New collection
              </button>
              <ImportMenu className="button button-main" />
            </>
          )
        }
      />
      {selection.items.length > 0 && acts ? (
        <SelectionBar
          selection={selection}
          acts={acts}
          onTags={askTags}
          onNewCollection={askCollection}
        />
      ) : (
        <ShelfFilters items={here} />
      )}
      {timeline && <MeetingTimeline place={place} />}
      {listed.length === 0 ? (
        <Empty place={place} narrowed={narrowed} total={shelf.length} />
      ) : (
        <ShelfTable
          items={listed}
          selection={selection}
          acts={acts}
          onOpen={openDocument}
          onDragOut={onDragOut}
          onTags={askTags}
          onNewCollection={askCollection}
        />
      )}
      {acts && <DropHint />}
      {asked?.what === 'tags' && acts && (
        <TagsDialog
          items={current(asked.items, shelf)}
          acts={acts}
          onClose={() => setAsked(null)}
        />
      )}
      {asked?.what === 'collection' && acts && (
        <NameDialog
          title="New collection"
          onName={(name) => acts.newCollection(name, current(asked.items, shelf))}
          onClose={() => setAsked(null)}
        />
      )}
    </main>
  );
}

/** The items in their present state: an act may have changed them since the question was asked. */
function current(asked: readonly ShelfItem[], shelf: readonly ShelfItem[]): readonly ShelfItem[] {
  const ids = new Set(asked.map(({ document }) => document.id));
  return shelf.filter(({ document }) => ids.has(document.id));
}

function DropHint() {
  return (
    <p className={styles['drop']}>
      <b>Drop files or a folder here</b>{' '}
      <span>Text, Markdown, web pages, mails, Word, EPUB, PDF. They stay on this computer.</span>
    </p>
  );
}

interface EmptyProps {
  readonly place: ShelfPlace;
  readonly narrowed: boolean;
  readonly total: number;
}

const emptyWords: Readonly<Record<ShelfPlace['kind'], string>> = {
  all: 'Every summary is in the archive.',
  unread: 'Nothing is waiting to be read.',
  pinned: 'Nothing is pinned. Pinned documents are at the top of every list.',
  archive: 'The archive is empty. Archived documents leave the other lists and keep their notes.',
  collection:
    'Nothing is in this collection yet. Put documents in it with ⋯ in the list, or drop files here.',
};

function Empty({ place, narrowed, total }: EmptyProps) {
  if (total === 0) {
    return (
      <p className={styles['empty']}>
        There is nothing to read here. Import files, or drop them on this window.
      </p>
    );
  }
  return (
    <div className={styles['empty']}>
      <p>{narrowed ? 'No summary fits all of this.' : emptyWords[place.kind]}</p>
      {narrowed && (
        <button type="button" className="button" onClick={clearFilter}>
          Show all
        </button>
      )}
    </div>
  );
}
