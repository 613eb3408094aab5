import { Suspense, use, useEffect, useState } from 'react';
import type { ReadingPlace } from '#core/annotations/reading-place';
import type { DocumentSummary } from '#core/ipc/messages';
import { desktop } from '../desktop/desktop';
import { errorSentence } from '../ui/error-words';
import { notify } from '../ui/notices';
import type { Services } from './services';
import { session } from './session';
import { Shell } from './shell';

/** Waits for the services and shows the shell. Nothing is drawn before: the window is still hidden. */
export function Application({ starting }: { readonly starting: Promise<Services> }) {
  return (
    <Suspense>
      <Started starting={starting} />
    </Suspense>
  );
}

function Started({ starting }: { readonly starting: Promise<Services> }) {
  const services = use(starting);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    openFirst(services.listing.documents, services.places);
    tellProblems(services);
    setReady(true);
    if (!services.keeping.ok) return;
    const { log } = services.keeping.value;
    return desktop.onClosing(async () => {
      await log.settled();
      const state = log.saveState();
      return state.kind === 'failed' ? errorSentence(state.error) : null;
    });
  }, [services]);
  return ready ? <Shell services={services} /> : null;
}

/** The document read last; on the first start the newest summary; else the library. */
function openFirst(documents: readonly DocumentSummary[], places: readonly ReadingPlace[]): void {
  const known = new Set(documents.map((document) => document.id));
  const last = places
    .filter((place) => known.has(place.id))
    .reduce<ReadingPlace | null>((a, b) => (a && a.at >= b.at ? a : b), null);
  const newest = documents.reduce<DocumentSummary | null>(
    (a, b) => (b.date !== null && b.date > (a?.date ?? '') ? b : a),
    null,
  );
  const documentId = last?.id ?? newest?.id ?? null;
  if (documentId) session.set((now) => ({ ...now, screen: 'reader', documentId }));
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
