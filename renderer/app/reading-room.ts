/**
 * The worker that holds the present texts of the library, filled when something first asks for it
 * and again when the library is another one.
 */
import { canonicalText } from '#core/document/canonical-text';
import type { DocumentSummary } from '#core/document/document-summary';
import type { ShelfItem } from '#core/library/shelf-item';
import type { RoomText } from '#core/library/reading-room';
import { writeStoredText } from '#core/library/stored-text';
import { inDateOrder } from '#core/search/concordance';
import { desktop } from '../desktop/desktop';
import { createStore } from '../ui/store';
import { createTaskRunner, TaskCancelled, type TaskRunner } from '../workers/task-runner';
import { loadDocument } from './load-document';

/** Texts handed over at a time. */
const piece = 50;

/** How much of the library is in the room, 0 to 1. */
export const roomShare = createStore(0);

let filled: (Room & { readonly texts: string }) | null = null;

interface Room {
  /** The worker with the texts. */
  readonly runner: TaskRunner;
  /** Resolves when every text is there; a phrase may be asked for before. */
  readonly done: Promise<void>;
}

/** The room with the texts of the shelf. @param texts their `textsKey`. */
export function openRoom(shelf: readonly ShelfItem[], texts: string): Room {
  if (filled?.texts !== texts) {
    filled?.runner.cancel();
    const runner = createTaskRunner();
    const room = { texts, runner, done: fill(runner, shelf) };
    filled = room;
    room.done.catch(() => {
      // The next one who asks has it filled again.
      if (filled === room) filled = null;
    });
  }
  return filled;
}

/** Reading and marking change the shelf, too: this tells which texts there are, under which names. */
export function textsKey(shelf: readonly ShelfItem[]): string {
  return shelf
    .map(({ document }) => `${document.id} ${document.revision} ${document.title} ${document.date}`)
    .sort()
    .join('\n');
}

async function fill(runner: TaskRunner, shelf: readonly ShelfItem[]): Promise<void> {
  roomShare.set(() => 0);
  // The order of a concordance: its first lines are those of the texts that come first.
  const ordered = inDateOrder(shelf.map(({ document }) => document));
  for (let at = 0; at < ordered.length; at += piece) {
    const some = ordered.slice(at, at + piece);
    const texts = await textsOf(some);
    // A runner that was cancelled would make another worker.
    if (filled?.runner !== runner) throw new TaskCancelled();
    await runner.run('putTexts', texts);
    roomShare.set(() => Math.min(1, (at + piece) / ordered.length));
  }
  await runner.run('closeTexts', null);
  roomShare.set(() => 1);
}

async function textsOf(some: readonly DocumentSummary[]): Promise<RoomText[]> {
  const revisions = some.map(({ revision }) => revision);
  const answer = await desktop.readTexts({ revisions });
  const contents = answer.ok ? answer.value : [];
  const texts = some.map(async (document, nth): Promise<RoomText | null> => {
    const { id, revision, title, date, countries, language } = document;
    const content = contents[nth] ?? (await shippedContent(id));
    return content === null
      ? null
      : { documentId: id, revision, title, date, countries, language, content };
  });
  return (await Promise.all(texts)).filter((text) => text !== null);
}

/** A shipped text whose copy is not on disk yet. */
async function shippedContent(id: string): Promise<string | null> {
  const record = await loadDocument(id).catch(() => null);
  return record && canonicalText(record.blocks) !== '' ? writeStoredText(record) : null;
}
