import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { deleteAnnotations, changeTags, relabel } from '#core/annotations/acts';
import { isHighlight } from '#core/annotations/annotation';
import type { Change } from '#core/annotations/change';
import type { Label } from '#core/annotations/label';
import type { Documents, NotebookDocument } from '#core/notebook/notebook-list';
import { forgetSearch, saveSearch } from '#core/search/search-acts';
import type { ShelfItem } from '#core/library/shelf-item';
import { earlierRevisions, type LibraryDocument } from '#core/library/library-document';
import type { NotebookState } from '../db/notebook-watch';
import { commitDeletion } from '../db/large-deletion';
import { desktop } from '../desktop/desktop';
import type { ShelfActs } from '../features/library/shelf-acts-source';
import { NotebookScreen } from '../features/notebook/notebook-screen';
import type { NotebookActs, NotebookSource } from '../features/notebook/notebook-source';
import { errorSentence } from '../ui/error-words';
import { notify } from '../ui/notices';
import { createTaskRunner } from '../workers/task-runner';
import { copyAnnotations } from './copy-annotations';
import { exportRequest } from './export-request';
import { actContext, type Services } from './services';
import { openAnnotation } from './open-annotation';
import { showDialog } from './session';
import { useRows } from './use-shelf';

interface Props {
  readonly services: Services;
  /** Every document, those that were removed too. */
  readonly all: readonly ShelfItem[];
  readonly acts: ShelfActs | null;
  readonly labels: readonly Label[];
}

const nothing: NotebookState = { entries: [], whole: true, failed: false };
const never = () => () => undefined;

/** The notebook on the library as it is. */
export function NotebookPage({ services, all, acts, labels }: Props) {
  const { notebook } = services;
  const { entries, whole, failed } = useSyncExternalStore(
    notebook?.onChange ?? never,
    notebook?.current ?? (() => nothing),
  );
  const rows = useRows(services.documents);
  const saved = useRows(services.searches);
  const [runner] = useState(createTaskRunner);
  useEffect(() => () => runner.cancel(), [runner]);
  const documents = useMemo(() => documentsFrom(all, rows), [all, rows]);
  const searches = useMemo(() => saved.filter(({ kind }) => kind === 'notebook'), [saved]);
  const writing = useMemo(() => actsFor(services), [services]);
  const source = useMemo<NotebookSource>(
    () => ({
      entries,
      whole,
      onReadAgain: failed && notebook ? notebook.readAgain : null,
      documents,
      labels,
      collections: acts?.collections ?? [],
      searches,
      acts: writing,
      onOpen: (annotation) => void openAnnotation(services, annotation),
      onExport(annotations) {
        exportRequest.set({
          kind: 'listed',
          ids: [...new Set(annotations.map(({ documentId }) => documentId))],
          annotationIds: annotations.map(({ id }) => id),
        });
        showDialog('export');
      },
      onCopy: (annotations) => void copyAnnotations(services, labels, runner, annotations),
    }),
    [
      services,
      notebook,
      entries,
      whole,
      failed,
      documents,
      labels,
      acts,
      searches,
      writing,
      runner,
    ],
  );
  return <NotebookScreen source={source} />;
}

function documentsFrom(all: readonly ShelfItem[], rows: readonly LibraryDocument[]): Documents {
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
  if (!services.keeping.ok) return null;
  const { log } = services.keeping.value;
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
      void commitDeletion(log, desktop, change, false).then((failure) => {
        if (failure) notify('error', errorSentence(failure));
      });
    },
    saveSearch: (name, query) => commit(saveSearch('notebook', name, query, actContext)),
    deleteSearch: (search) => commit(forgetSearch(search, actContext)),
  };
}
