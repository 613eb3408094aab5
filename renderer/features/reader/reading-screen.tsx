import { memo, useCallback, useMemo, useState } from 'react';
import { tagsByUse } from '#core/changes/tally';
import { rememberPlace } from '#core/annotations/acts';
import type { ReadingPlace } from '#core/model/reading-place';
import { isHighlight, type Annotation } from '#core/model/annotation';
import { placeAnnotations } from '#core/annotations/placed-mark';
import { correctRecord } from '#core/library/corrected';
import type { DocumentRecord } from '#core/document/document';
import { MarkingLayer } from '../annotate/marking-layer';
import { FindInPage } from '../find-in-page/find-bar';
import { PrintDialog } from '../print/print-dialog';
import { readerSession } from './reader-session';
import { GuideSteps } from './guide-steps';
import { PageWidths } from './page-widths';
import { ReaderPage } from './reader-page';
import type { PlaceKeeper } from './use-reading-place';
import { useStore } from '../../ui/store';
import { useCommand } from '../../navigation/commands';
import { marginQuery, useMedia } from '../../ui/use-media';
import { actContext, useServices, type Services } from '../../data/services';
import { session, showDialog } from '../../navigation/session';
import { requestedOffset } from '../../navigation/open-at';
import { useDocumentAnnotations } from '../../data/use-annotations';
import { usePeople } from '../annotate/use-people';
import { TextNotice } from './text-notice';
import { useLabels, useRows } from '../../data/library';
import { useAnnotationsInText, useText } from '../../data/use-text';

interface Props {
  readonly documentId: string;
  /** The earlier text being read; null for the present one. */
  readonly earlierText: string | null;
}

/** One document, with its marks. Connects reading, annotating and exporting. */
export const ReadingScreen = memo(function ReadingScreen({ documentId, earlierText }: Props) {
  const services = useServices();
  const labels = useLabels();
  // Wide enough for notes in the margin.
  const roomy = useMedia(marginQuery);
  const published = useText(documentId, earlierText);
  const corrections = useRows('sources');
  const corrected = useMemo(
    () => correctRecord(published, corrections.find(({ id }) => id === documentId) ?? null),
    [published, corrections, documentId],
  );
  const all = useDocumentAnnotations(documentId) ?? noAnnotations;
  const { document, annotations } = useAnnotationsInText(corrected, earlierText, all);
  const { people, visible } = usePeople(annotations);
  const place = usePlaceKeeper(services, document, earlierText === null);
  // An earlier text can be read, but not annotated: marks belong to the present text.
  const { store } = services;
  const isWritten = earlierText === null && store?.readOnly === null;
  const log = isWritten ? store.log : null;
  const { notesShown, panelShown } = useStore(session);
  const showNotes = useCallback(() => session.set((now) => ({ ...now, notesShown: true })), []);
  const hideNotes = useCallback(
    () =>
      session.set((now) => ({
        ...now,
        panelShown: false,
        notesShown: roomy ? now.notesShown : false,
      })),
    [roomy],
  );
  const notes = useMemo(
    () => ({
      shown: notesShown ?? roomy,
      inMargin: roomy,
      panel: panelShown || (!roomy && notesShown === true),
      show: showNotes,
      hide: hideNotes,
    }),
    [notesShown, panelShown, roomy, showNotes, hideNotes],
  );
  const knownTags = useCallback(
    () => tagsByUse(services.store?.facts.get().tallies.values() ?? []),
    [services],
  );
  useCommand('source', openSource);
  useCommand('related', toggleRelated);
  const [printing, setPrinting] = useState(false);
  useCommand(
    'print',
    useCallback(() => setPrinting(true), []),
  );
  const marks = useMemo(
    () => (printing ? placeAnnotations(document, visible.filter(isHighlight)).placed : []),
    [printing, document, visible],
  );
  return (
    <>
      {documentId === guideId && log && <GuideSteps annotations={annotations} />}
      <TextNotice document={document} annotations={annotations} earlierText={earlierText} />
      <ReaderPage document={document} place={place}>
        {(page) => (
          <>
            <MarkingLayer
              page={page}
              document={document}
              annotations={visible}
              people={people}
              labels={labels}
              log={log}
              context={actContext}
              notes={notes}
              reading={readerSession}
              knownTags={knownTags}
            />
            <PageWidths notes={notes.inMargin && !notes.panel} />
            <FindInPage page={page} document={document} />
            {printing && (
              <PrintDialog
                document={document}
                marks={marks}
                labels={labels}
                onClose={() => setPrinting(false)}
              />
            )}
          </>
        )}
      </ReaderPage>
    </>
  );
});

/** The bundled guide, where the first acts are tried. */
const guideId = 'reading-guide';

const toggleRelated = () => session.set((now) => ({ ...now, relatedShown: !now.relatedShown }));
const openSource = () => showDialog('source');

const noAnnotations: readonly Annotation[] = [];

/**
 * The stored reading position of a document, and how to store it. The same object for the same
 * document.
 */
function usePlaceKeeper(
  services: Services,
  { id, revision }: DocumentRecord,
  kept: boolean,
): PlaceKeeper {
  return useMemo(() => {
    const log = kept ? (services.store?.log ?? null) : null;
    const places = kept ? services.store?.facts.get().places : undefined;
    let last = places?.get(id) ?? null;
    const lastRead = last?.at ?? '';
    return {
      isLatest: last !== null && [...(places?.values() ?? [])].every(({ at }) => at <= lastRead),
      initialOffset: requestedOffset(id) ?? last?.offset ?? 0,
      initialProgress: last?.progress ?? 0,
      keep(offset, progress) {
        const after: ReadingPlace = { id, offset, progress, at: actContext.now() };
        log?.commit(rememberPlace(last, after, actContext));
        last = after;
      },
      beforeClosing: (flush) => log?.drafts.open(flush) ?? (() => undefined),
    };
    // Another text starts over; a correction to the title does not.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [services, id, revision, kept]);
}
