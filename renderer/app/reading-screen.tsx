import { use, useCallback, useMemo } from 'react';
import { rememberPlace } from '#core/annotations/acts';
import type { ReadingPlace } from '#core/annotations/reading-place';
import { isHighlight } from '#core/annotations/annotation';
import type { Label } from '#core/annotations/label';
import type { DocumentRecord } from '#core/document/document';
import { MarkingLayer } from '../features/annotating/marking-layer';
import { exportToMarkdown } from '../features/exporting/export-to-markdown';
import { ReaderPage } from '../features/reader/reader-page';
import type { PlaceKeeper } from '../features/reader/use-reading-place';
import { useStore } from '../ui/store';
import { useCommand } from '../ui/commands';
import { loadDocument, loadedDocument } from './load-document';
import { actContext, type Services } from './services';
import { session } from './session';
import { useDocumentAnnotations } from './use-document-annotations';

interface Props {
  readonly documentId: string;
  readonly services: Services;
  readonly labels: readonly Label[];
  /** Wide enough for notes in the margin. */
  readonly roomy: boolean;
}

/** One document, with its marks. Ties reading, annotating and exporting together. */
export function ReadingScreen({ documentId, services, labels, roomy }: Props) {
  const document = loadedDocument(documentId) ?? use(loadDocument(documentId));
  const keeping = services.keeping.ok ? services.keeping.value : null;
  const annotations = useDocumentAnnotations(keeping, documentId);
  const highlights = useMemo(() => (annotations ?? []).filter(isHighlight), [annotations]);
  const place = usePlaceKeeper(services, document);
  const { notesShown } = useStore(session);
  const showNotes = useCallback(() => session.set((now) => ({ ...now, notesShown: true })), []);
  const hideNotes = useCallback(() => session.set((now) => ({ ...now, notesShown: false })), []);
  const runExport = useMemo(
    () => (annotations ? () => void exportToMarkdown(document, annotations, labels) : null),
    [document, annotations, labels],
  );
  useCommand('export', runExport);
  return (
    <ReaderPage document={document} place={place}>
      {(page) => (
        <MarkingLayer
          page={page}
          document={document}
          annotations={highlights}
          labels={labels}
          log={keeping?.log ?? null}
          context={actContext}
          notes={{ shown: notesShown ?? roomy, inMargin: roomy, show: showNotes, hide: hideNotes }}
        />
      )}
    </ReaderPage>
  );
}

/** The kept place of a document, and the way to keep it again. The same object for a document. */
function usePlaceKeeper(services: Services, document: DocumentRecord): PlaceKeeper {
  return useMemo(() => {
    const log = services.keeping.ok ? services.keeping.value.log : null;
    let last = services.shelf?.current().places.get(document.id) ?? null;
    return {
      initialOffset: last?.offset ?? 0,
      initialProgress: last?.progress ?? 0,
      keep(offset, progress) {
        const after: ReadingPlace = { id: document.id, offset, progress, at: actContext.now() };
        log?.commit(rememberPlace(last, after, actContext));
        last = after;
      },
      beforeClosing: (flush) => log?.drafts.open(flush) ?? (() => undefined),
    };
  }, [services, document]);
}
