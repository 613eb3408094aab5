import type { Binned } from '#core/model/binned';
import type { Label } from '#core/model/label';
import type { Collection } from '#core/model/library-document';
import { placeKey, type ShelfPlace } from '#core/library/shelf-view';
import type { ShelfItem } from '#core/library/shelf-item';
import { BinScreen } from '../features/bin/bin-screen';
import { LibraryScreen } from '../features/library/library-screen';
import type { ShelfActs } from '../features/library/shelf-acts-source';
import { useStore } from '../ui/store';
import { HistoryPage } from '../features/phrase-history/phrase-history-page';
import { NotebookPage } from '../features/notebook/notebook-page';
import { ReadingScreen } from '../features/reader/reading-screen';
import { RelatedDocuments } from '../features/related/related-documents';
import { RevisionScreen } from '../features/compare/compare-page';
import { openDocument, session, type Session } from '../navigation/session';
import { SearchPage } from '../features/search/search-page';
import { actContext, type Services } from '../data/services';

interface Props {
  readonly services: Services;
  /** Every document, and those of them that are in the library. */
  readonly all: readonly ShelfItem[];
  readonly shelf: readonly ShelfItem[];
  readonly acts: ShelfActs | null;
  readonly labels: readonly Label[];
  readonly binned: readonly Binned[] | null;
  /** Wide enough for notes in the margin. */
  readonly roomy: boolean;
}

/** The screen of the moment. */
export function Screen({ services, all, shelf, acts, labels, binned, roomy }: Props) {
  const { screen, documentId, earlierText, comparedText, shelfPlace, relatedShown } =
    useStore(session);
  if (screen === 'reader' && documentId !== null) {
    return (
      <>
        {relatedShown && (
          <RelatedDocuments key={documentId} documentId={documentId} search={services.search} />
        )}
        <ReadingScreen
          key={`${documentId} ${earlierText ?? ''}`}
          documentId={documentId}
          earlierText={earlierText}
          services={services}
          labels={labels}
          roomy={roomy}
        />
      </>
    );
  }
  if (screen === 'revision' && documentId !== null) {
    return (
      <RevisionScreen
        key={`${documentId} ${comparedText ?? ''}`}
        documentId={documentId}
        compared={comparedText}
        services={services}
        labels={labels}
      />
    );
  }
  if (screen === 'history') {
    return <HistoryPage services={services} shelf={shelf} labels={labels} />;
  }
  if (screen === 'search') return <SearchPage services={services} labels={labels} />;
  if (screen === 'notebook') {
    return <NotebookPage services={services} all={all} acts={acts} labels={labels} />;
  }
  if (screen === 'bin') {
    return (
      <BinScreen
        binned={binned}
        removed={all.filter((item) => item.shelf.removed !== null)}
        onBringBack={acts?.bringBack ?? null}
        labels={labels}
        log={services.keeping.ok ? services.keeping.value.log : null}
        context={actContext}
        titleOf={(id) => titleOf(all, id)}
      />
    );
  }
  return (
    <LibraryScreen
      key={placeKey(shelfPlace)}
      shelf={shelf}
      place={shelfPlace}
      title={placeName(shelfPlace, acts?.collections ?? [])}
      acts={acts}
      onOpen={(id) => void openDocument(id)}
    />
  );
}

/** What the bar says, whose failure it would be, and what makes a screen another one. */
export function screenWords(
  { screen, documentId, shelfPlace }: Session,
  open: ShelfItem | null,
  collections: readonly Collection[],
): { readonly title: string; readonly of: string; readonly key: string } {
  const title = open?.document.title ?? '';
  switch (screen) {
    case 'reader':
      return { title, of: 'this document', key: documentId ?? '' };
    case 'revision':
      return {
        title: `Texts of “${title}”`,
        of: 'the texts of this document',
        key: `revision ${documentId ?? ''}`,
      };
    case 'history':
      return { title: 'History of a phrase', of: 'the history', key: 'history' };
    case 'search':
      return { title: 'Search', of: 'the search', key: 'search' };
    case 'notebook':
      return { title: 'Notebook', of: 'the notebook', key: 'notebook' };
    case 'bin':
      return { title: 'Bin', of: 'the bin', key: 'bin' };
    case 'library':
      return { title: placeName(shelfPlace, collections), of: 'the library', key: 'library' };
  }
}

function placeName(place: ShelfPlace, collections: readonly Collection[]): string {
  switch (place.kind) {
    case 'all':
      return 'Library';
    case 'unread':
      return 'Unread';
    case 'pinned':
      return 'Pinned';
    case 'archive':
      return 'Archive';
    case 'collection':
      return collections.find(({ id }) => id === place.id)?.name ?? 'Collection';
  }
}

/** The id stands for a document that is not known any more. */
function titleOf(all: readonly ShelfItem[], documentId: string): string {
  return all.find(({ document }) => document.id === documentId)?.document.title ?? documentId;
}
