import { useEffect } from 'react';
import type { ReadingPlace } from '#core/model/reading-place';
import { currentRevision } from '#core/model/library-document';
import { newestOf, type DocumentSummary } from '#core/document/document-summary';
import { activeTab } from '#core/reading/tabs';
import { desktop } from '../desktop/desktop';
import { errorSentence } from '../ui/error-words';
import { notify, notifyFailure } from '../ui/notices';
import { LibraryProvider } from '../data/library';
import { ServicesProvider, type Services } from '../data/services';
import type { SearchService } from '../search/search-service';
import { SearchProvider } from '../search/start-search';
import { keepStill } from '../still/still-keeper';
import { openDocument, showText } from '../navigation/session';
import { tabs } from '../navigation/tabs';
import { Shell } from './shell';

/** Milliseconds after the start at which the files that a start does not read are checked. */
const checkAfter = 3000;

interface Props {
  readonly services: Services;
  readonly search: SearchService;
}

/** The window, on services that have been started. */
export function Application({ services, search }: Props) {
  useEffect(() => {
    tellProblems(services);
    // Notes that could not be opened leave nothing to save, and main waits for the answer.
    if (!services.store) return desktop.onClosing(() => Promise.resolve(null));
    const { log, checkFiles } = services.store;
    const check = setTimeout(
      () => void checkFiles((sentence) => notify('error', sentence)),
      checkAfter,
    );
    const stopNotices = desktop.onNotice(notifyFailure);
    const stopClosing = desktop.onClosing(async () => {
      keepStill();
      await log.settled();
      const state = log.saveState.get();
      return state.kind === 'failed' ? errorSentence(state.error) : null;
    });
    return () => {
      clearTimeout(check);
      stopNotices();
      stopClosing();
    };
  }, [services]);
  return (
    <ServicesProvider value={services}>
      <SearchProvider value={search}>
        <LibraryProvider>
          <Shell />
        </LibraryProvider>
      </SearchProvider>
    </ServicesProvider>
  );
}

/**
 * Opens the tab that was active, or else the document read last; on the first start the newest
 * summary; otherwise the library.
 */
export async function openFirst(services: Services): Promise<void> {
  const tab = activeTab(tabs.get());
  if (tab) return showText(tab.documentId, tab.earlierText, () => undefined);
  const { store } = services;
  const documents = summariesOf(services);
  const known = new Set(documents.map((document) => document.id));
  const last = [...(store?.facts.get().places.values() ?? [])]
    .filter((place) => known.has(place.id))
    .reduce<ReadingPlace | null>((a, b) => (a && a.at >= b.at ? a : b), null);
  const documentId = last?.id ?? newestOf(documents)?.id ?? null;
  if (documentId !== null) await openDocument(documentId);
}

function tellProblems({ listing, store, failure }: Services): void {
  listing.failures.forEach(notifyFailure);
  notifyFailure(failure);
  store?.notices.forEach(notifyFailure);
  const plan = store?.plan;
  if (plan?.sentence && !plan.asks) notify(plan.lost > 0 ? 'error' : 'news', plan.sentence);
}

/** Every document that was not removed, bundled or imported. */
function summariesOf({ listing, store }: Services): readonly DocumentSummary[] {
  const marks = store?.rows.shelf.get() ?? [];
  const removed = new Set(marks.flatMap(({ id, removed: at }) => (at === null ? [] : id)));
  const brought = store?.rows.documents.get().map((row) => currentRevision(row).summary) ?? [];
  return [...listing.documents, ...brought].filter(({ id }) => !removed.has(id));
}
