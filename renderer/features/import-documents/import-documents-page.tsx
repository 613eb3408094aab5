import { useMemo } from 'react';
import type { PreparedText } from '#core/import-documents/prepared-text';
import { contentNamed } from '#core/library/stored-text';
import { currentRevision, type LibraryDocument } from '#core/model/library-document';
import { desktop } from '../../desktop/desktop';
import { ImportDocumentsDialog } from './import-documents-dialog';
import type { AddedDocuments, FileWithNotes, ImportTarget } from './import-target';
import { formatCount } from '../../ui/format';
import { answerOrNotice, notify } from '../../ui/notices';
import { useStore } from '../../ui/store';
import { useLibrary, useRows } from '../../data/library';
import { actContext, useServices } from '../../data/services';
import { importRequest, type ImportRequest } from './import-requests';
import { openDocument, openRevision, session } from '../../navigation/session';
import { lookThrough } from '../../navigation/waiting-notes';
import { acceptDocuments, storePictures } from './accept-documents';

/** Main leaves a whole file alone, and rewrites one that is lost or damaged; pictures as well. */
function keepAgain(text: PreparedText, document: LibraryDocument | undefined): void {
  const texts = (document?.revisions ?? []).flatMap(({ revision }) => {
    const content = contentNamed(text, revision);
    return content === null ? [] : [{ revision, content }];
  });
  if (texts.length > 0) void answerOrNotice(desktop.storeTexts({ texts }));
  void storePictures([text]).then((failure) => {
    if (failure !== null) notify('error', failure);
  });
}

/** The import dialog, while files have been picked, dropped or pasted. */
export function ImportDocuments() {
  const request = useStore(importRequest);
  return request && <Open key={request.id} request={request} />;
}

function Open({ request }: { readonly request: ImportRequest }) {
  const { listing, store } = useServices();
  const { all: shelf } = useLibrary();
  const { shelfPlace } = useStore(session);
  const collections = useRows('collections');
  const collection =
    shelfPlace.kind === 'collection'
      ? (collections.find(({ id }) => id === shelfPlace.id) ?? null)
      : null;
  const collectionId = collection?.id ?? null;
  const collectionName = collection?.name ?? null;
  const source = useMemo<ImportTarget | null>(() => {
    if (!store) return null;
    const rows = new Map(store.rows.documents.get().map((row) => [row.id, row]));
    const bundled = new Map(listing.documents.map((each) => [each.id, [each]]));
    const titles = new Map(shelf.map(({ document }) => [document.id, document.title]));
    return {
      known: shelf.map(({ document }) => {
        const row = rows.get(document.id);
        return {
          summary: row ? { ...document, revision: currentRevision(row).revision } : document,
          texts: row?.revisions.map(({ summary }) => summary) ?? bundled.get(document.id) ?? [],
          fingerprint: row?.sketch ?? listing.fingerprints.get(document.id) ?? [],
        };
      }),
      removed: new Set(shelf.flatMap(({ shelf: mark }) => (mark.removed ? mark.id : []))),
      newId: actContext.newId,
      onSame: (text, documentId) => keepAgain(text, rows.get(documentId)),
      collectionName,
      titleOf: (id) => titles.get(id) ?? 'a file above',
      accept: (taken, onProgress) =>
        acceptDocuments({ listing, store, shelf, collectionId }, taken, onProgress),
    };
    // The library as it was when the files came: what is added must not be matched with itself.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [request]);
  if (!source) return null;
  return (
    <ImportDocumentsDialog
      source={source}
      files={request.files}
      more={request.more}
      onClose={(taken) => {
        importRequest.set(() => null);
        if (taken) tell(taken);
      }}
      onLook={(file) => {
        importRequest.set(() => null);
        void lookThroughFiles([file]);
      }}
    />
  );
}

/** Opens the import of the notes in some files of documents. */
async function lookThroughFiles(files: readonly FileWithNotes[]): Promise<void> {
  const read = await Promise.all(
    files.map(async ({ file, documentId }) => {
      const bytes = await file.read();
      if (!bytes.ok) notify('error', bytes.error);
      return bytes.ok
        ? [{ file: new File([new Uint8Array(bytes.value)], file.name ?? 'Notes'), documentId }]
        : [];
    }),
  );
  if (read.flat().length > 0) lookThrough(read.flat());
}

/** Opens what was imported, if it is a single document, and says how much it was. */
function tell({ added, revised, changes, notes }: AddedDocuments): void {
  const [revisedId] = revised;
  const parts = [
    added > 0 ? `${formatCount(added, 'document', 'documents')} imported` : null,
    revised.length > 0
      ? `${formatCount(revised.length, 'document has', 'documents have')} a newer version`
      : null,
  ].filter((part) => part !== null);
  if (notes.count === 0) notify('news', `${parts.join(', ')}.`);
  else {
    const brought = formatCount(notes.count, 'note came', 'notes came');
    notify('news', `${parts.join(', ')}. ${brought} along.`, {
      label: 'Look through…',
      run: () => void lookThroughFiles(notes.files),
    });
  }
  if (revised.length === 1 && added === 0 && revisedId !== undefined) {
    openRevision(revisedId);
    return;
  }
  const rows = changes.flatMap((change) => change.rows);
  const [only, ...others] = rows.filter((row) => row.table === 'documents' && !row.before);
  if (only && others.length === 0 && revised.length === 0) void openDocument(only.id);
  else session.set((now) => ({ ...now, screen: 'library' }));
}
