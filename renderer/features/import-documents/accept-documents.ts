/** Writes what the import dialog has read into the library. */
import type { Change } from '#core/changes/change';
import { currentRevision, earlierRevisions } from '#core/model/library-document';
import { shelve } from '#core/library/shelf-acts';
import { noCorrection } from '#core/model/source-record';
import type { ShelfItem } from '#core/library/shelf-item';
import { documentOfRow, type AcceptedRow } from '#core/import-documents/import-rows';
import type { PreparedText } from '#core/import-documents/prepared-text';
import { readStoredText } from '#core/library/stored-text';
import { addDocuments, addRevision, type Incoming } from '#core/library/add-documents';
import type { StoreServices } from '../../data/store-services';
import { desktop } from '../../desktop/desktop';
import type { AddedDocuments } from './import-target';
import type { TextFile } from './text-files';
import { errorSentence } from '../../ui/error-words';
import { createTaskRunner, type TaskRunner } from '../../workers/task-runner';
import { loadDocument } from '../../data/load-document';
import { actContext, type Services } from '../../data/services';

/** Texts written, and documents added, per act or message. */
const atOnce = 500;
/** UTF-16 units of texts per message. */
const unitsAtOnce = 20_000_000;

type Accepted = AcceptedRow<TextFile>;

interface Parts {
  readonly listing: Services['listing'];
  readonly store: StoreServices;
  readonly shelf: readonly ShelfItem[];
  /** Collection for new documents; null for none. */
  readonly collectionId: string | null;
}

/**
 * First the texts, then the rows that name them: an interruption leaves an unused text, never a
 * document without its text.
 */
export async function acceptDocuments(
  parts: Parts,
  rows: readonly Accepted[],
  onProgress: (share: number) => void,
): Promise<AddedDocuments> {
  const changes: Change[] = [];
  const commit = (change: Change | null) => {
    if (!change) return;
    parts.store.log.commit(change);
    changes.push(change);
  };
  const failure = await storeTexts(rows, (share) => onProgress(share * 0.8));
  if (failure !== null) return { failure, changes, added: 0, revised: [], notes: notesIn([]) };

  const fresh = rows.filter(({ row }) => row.choice.kind === 'new').map(incomingOf);
  for (let at = 0; at < fresh.length; at += atOnce) {
    commit(addDocuments(fresh.slice(at, at + atOnce), parts.collectionId, actContext));
  }
  const back = rows.flatMap(({ row: { choice } }) =>
    choice.kind === 'back' ? parts.shelf.filter((item) => item.shelf.id === choice.documentId) : [],
  );
  if (back.length > 0) commit(shelve('Restore', back, () => ({ removed: null }), actContext));

  const revised: string[] = [];
  // One shared worker: its script is half a megabyte.
  const runner = createTaskRunner();
  try {
    for (const { file, row } of rows) {
      if (row.choice.kind !== 'revision') continue;
      const { documentId } = row.choice;
      const incoming = { documentId, text: row.text, name: file.name, correction: null };
      commit(await revisionAct(parts, incoming, runner));
      revised.push(documentId);
      onProgress(0.8 + (0.2 * revised.length) / rows.length);
    }
  } finally {
    runner.cancel();
  }
  const added = fresh.length + back.length;
  return { failure: null, changes, added, revised, notes: notesIn(rows) };
}

function notesIn(rows: readonly Accepted[]): AddedDocuments['notes'] {
  const noted = rows.filter(({ row }) => row.text.notes > 0);
  return {
    count: noted.reduce((sum, { row }) => sum + row.text.notes, 0),
    files: noted.map(({ file, row }) => ({ file, documentId: documentOfRow(row) })),
  };
}

function incomingOf({ file, row }: Accepted): Incoming {
  const { documentId, text, details } = row;
  const isCorrected = Object.values(details).some((value) => value !== null);
  const correction = isCorrected ? { ...noCorrection(documentId), ...details } : null;
  return { documentId, text, name: file.name, correction };
}

async function storeTexts(
  rows: readonly Accepted[],
  onProgress: (share: number) => void,
): Promise<string | null> {
  let at = 0;
  while (at < rows.length) {
    const from = at;
    const texts = [];
    for (let units = 0; at < rows.length && texts.length < atOnce && units < unitsAtOnce; at += 1) {
      const text = rows[at]?.row.text;
      if (!text) continue;
      texts.push({ revision: text.summary.revision, content: text.content });
      units += text.content.length;
    }
    const pictured = await storePictures(rows.slice(from, at).map(({ row }) => row.text));
    if (pictured !== null) return pictured;
    const stored = await desktop.storeTexts({ texts });
    if (!stored.ok) return errorSentence(stored.error);
    onProgress(at / rows.length);
  }
  return null;
}

/**
 * The pictures of some texts, before the texts: whatever a text shows then exists.
 *
 * @returns a sentence when one could not be written.
 */
export async function storePictures(
  texts: readonly Pick<PreparedText, 'pictures'>[],
): Promise<string | null> {
  for (const { pictures } of texts) {
    for (const picture of pictures) {
      const stored = await desktop.storePicture(picture);
      if (!stored.ok) return errorSentence(stored.error);
    }
  }
  return null;
}

/**
 * The act that makes a text the present one of a document, with every mark whose place is certain.
 */
async function revisionAct(parts: Parts, incoming: Incoming, runner: TaskRunner): Promise<Change> {
  const { listing, store, shelf } = parts;
  const { documentId, text } = incoming;
  await store.log.settled();
  const document = store.rows.documents.get().find(({ id }) => id === documentId) ?? null;
  const before = await loadDocument(documentId);
  const record = readStoredText(text.content, text.summary.revision);
  if (!record) throw new Error('A text that was just read cannot be read.');
  const annotations = await store.annotationsNow(documentId);
  const earlier = document ? earlierRevisions(document) : [];
  const order = { before, after: { id: documentId, ...record }, annotations, earlier };
  const { carried } = await runner.run('carryOver', order);
  const bundled = listing.documents.find(({ id }) => id === documentId);
  const present = document ? currentRevision(document).summary : bundled;
  if (!present) throw new Error(`There is no document ${documentId}.`);
  const mark = shelf.find((item) => item.shelf.id === documentId)?.shelf ?? null;
  const removed = mark?.removed ? mark : null;
  return addRevision({ incoming, document, present, removed, carried }, actContext);
}
