import { useMemo } from 'react';
import { deleteAnnotations, changeTags, relabel } from '#core/annotations/acts';
import { isHighlight } from '#core/model/annotation';
import type { Change } from '#core/changes/change';
import type { NotebookDocument } from '#core/notebook/notebook-question';
import { forgetSearch, saveSearch } from '#core/search/index/search-acts';
import type { ShelfItem } from '#core/library/shelf-item';
import { earlierRevisions, type LibraryDocument } from '#core/model/library-document';
import { commitDeletion } from '../../data/large-deletion';
import { desktop } from '../../desktop/desktop';
import { useShelfActs } from '../library/use-shelf-acts';
import { NotebookScreen } from './notebook-screen';
import type { NotebookActs, NotebookSource } from './notebook-source';
import { notifyFailure } from '../../ui/notices';
import { citedParts, useCopyCited } from '../annotate/copy-cited';
import { openExportOf } from '../../navigation/export-request';
import { actContext, useServices, type Services } from '../../data/services';
import { openAnnotation } from '../annotate/open-annotation';
import { useLibrary, useRows } from '../../data/library';

/** The notebook on the present library. */
export function NotebookPage() {
  const services = useServices();
  const { all, labels, tallies } = useLibrary();
  const acts = useShelfActs();
  const rows = useRows('documents');
  const saved = useRows('searches');
  const copyCited = useCopyCited();
  const documents = useMemo(() => documentsFrom(all, rows), [all, rows]);
  const searches = useMemo(() => saved.filter(({ kind }) => kind === 'notebook'), [saved]);
  const writing = useMemo(() => actsFor(services), [services]);
  const source = useMemo<NotebookSource>(
    () => ({
      documents,
      tallies,
      labels,
      collections: acts?.collections ?? [],
      searches,
      acts: writing,
      onOpen: (annotation) => openAnnotation(services, annotation),
      onExport: (entries) =>
        openExportOf({
          kind: 'listed',
          ids: [...new Set(entries.map(({ documentId }) => documentId))],
          annotationIds: entries.map(({ id }) => id),
        }),
      onCopy: (annotations) => copyCited(citedParts(annotations)),
      async annotationsOf(entries) {
        const found = (await services.store?.annotationsByRef(entries)) ?? [];
        return found.filter((one) => one !== undefined);
      },
    }),
    [services, documents, tallies, labels, acts, searches, writing, copyCited],
  );
  return <NotebookScreen source={source} />;
}

function documentsFrom(
  all: readonly ShelfItem[],
  rows: readonly LibraryDocument[],
): NotebookSource['documents'] {
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  return new Map(
    all.map(({ document, shelf }): [string, NotebookDocument] => {
      const { id, title, date, countries } = document;
      const row = rowOf.get(id);
      return [
        id,
        {
          id,
          title,
          date,
          countries,
          collections: shelf.collections,
          removed: shelf.removed !== null,
          earlier: row ? earlierRevisions(row) : [],
        },
      ];
    }),
  );
}

function actsFor(services: Services): NotebookActs | null {
  if (!services.store) return null;
  const { log } = services.store;
  const commit = (change: Change | null) => {
    if (change) log.commit(change);
  };
  return {
    relabel: (annotations, { id, name }) =>
      commit(relabel(annotations.filter(isHighlight), id, name, actContext)),
    tag: (annotations, tag) =>
      commit(changeTags(annotations, { add: [tag], remove: [] }, actContext)),
    remove(annotations) {
      const change = deleteAnnotations(annotations, actContext);
      void commitDeletion(log, desktop, change).then(notifyFailure);
    },
    saveSearch: (name, query) => commit(saveSearch('notebook', name, query, actContext)),
    deleteSearch: (search) => commit(forgetSearch(search, actContext)),
  };
}
