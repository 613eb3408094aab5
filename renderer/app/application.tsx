import { useEffect } from 'react';
import type { ReadingPlace } from '#core/annotations/reading-place';
import type { DocumentSummary } from '#core/ipc/messages';
import { desktop } from '../desktop/desktop';
import { errorSentence } from '../ui/error-words';
import { notify } from '../ui/notices';
import type { Services } from './services';
import { openDocument } from './session';
import { Shell } from './shell';

/** The window, on services that have been started. */
export function Application({ services }: { readonly services: Services }) {
  useEffect(() => {
    tellProblems(services);
    if (!services.keeping.ok) return;
    const { log } = services.keeping.value;
    return desktop.onClosing(async () => {
      await log.settled();
      const state = log.saveState();
      return state.kind === 'failed' ? errorSentence(state.error) : null;
    });
  }, [services]);
  return <Shell services={services} />;
}

/** Opens the document read last; on the first start the newest summary; else the library. */
export async function openFirst({ listing: { documents }, places }: Services): Promise<void> {
  const known = new Set(documents.map((document) => document.id));
  const last = places
    .filter((place) => known.has(place.id))
    .reduce<ReadingPlace | null>((a, b) => (a && a.at >= b.at ? a : b), null);
  const newest = documents.reduce<DocumentSummary | null>(
    (a, b) => (b.date !== null && b.date > (a?.date ?? '') ? b : a),
    null,
  );
  const documentId = last?.id ?? newest?.id ?? null;
  if (documentId !== null) await openDocument(documentId);
}

function tellProblems({ listing, keeping }: Services): void {
  for (const failure of listing.failures) notify('error', errorSentence(failure));
  if (!keeping.ok) {
    notify('error', errorSentence(keeping.error));
    return;
  }
  for (const notice of keeping.value.notices) notify('error', errorSentence(notice));
  if (keeping.value.reconciliation === 'rebuilt') {
    notify(
      'news',
      'The store of notes was incomplete, so it was made again from the journal. Every saved note is here.',
    );
  }
}
