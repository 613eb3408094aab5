import type { Collection } from '#core/model/library-document';
import { placeKey } from '#core/library/shelf-view';
import type { ShelfItem } from '#core/library/shelf-item';
import { BinScreen } from '../features/bin/bin-screen';
import { useDragDocuments } from '../features/export/drag-documents';
import { LibraryScreen } from '../features/library/library-screen';
import { placeName } from '../features/library/library-view';
import { useLibrary } from '../data/library';
import { useStore } from '../ui/store';
import { PhraseHistoryPage } from '../features/phrase-history/phrase-history-page';
import { NotebookPage } from '../features/notebook/notebook-page';
import { ReadingScreen } from '../features/reader/reading-screen';
import { RemovedNotice, UnknownDocument } from '../features/reader/removed-notice';
import { RelatedDocuments } from '../features/related/related-documents';
import { RevisionScreen } from '../features/compare/compare-page';
import { session, type Session } from '../navigation/session';
import { SearchPage } from '../features/search/search-page';

/** The current screen. */
export function Screen() {
  const { screen, documentId, earlierText, comparedText, shelfPlace, relatedShown } =
    useStore(session);
  const { itemOf } = useLibrary();
  const dragOut = useDragDocuments();
  if (screen === 'reader' && documentId !== null) {
    const item = itemOf(documentId);
    if (!item) return <UnknownDocument />;
    return (
      <>
        {item.shelf.removed !== null && <RemovedNotice item={item} />}
        {relatedShown && <RelatedDocuments key={documentId} documentId={documentId} />}
        <ReadingScreen
          key={`${documentId} ${earlierText ?? ''}`}
          documentId={documentId}
          earlierText={earlierText}
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
      />
    );
  }
  if (screen === 'history') return <PhraseHistoryPage />;
  if (screen === 'search') return <SearchPage />;
  if (screen === 'notebook') return <NotebookPage />;
  if (screen === 'bin') return <BinScreen />;
  return <LibraryScreen key={placeKey(shelfPlace)} place={shelfPlace} onDragOut={dragOut} />;
}

/**
 * The title bar's text, the name used if the screen fails, and the key that identifies a screen.
 */
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
