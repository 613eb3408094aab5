/**
 * The worker that holds the present texts of the library, to find what belongs with a document:
 * filled when that is first asked for, and again when the library is another one.
 */
import { canonicalText } from '#core/document/canonical-text';
import type { DocumentSummary } from '#core/document/document-summary';
import type { RelatedDocument } from '#core/related/related';
import type { RoomText } from '#core/related/related-room';
import type { ShelfItem } from '#core/library/shelf-item';
import { writeStoredText } from '#core/library/stored-text';
import { desktop } from '../../desktop/desktop';
import { createTaskRunner, TaskCancelled, type TaskRunner } from '../../workers/task-runner';
import { loadDocument } from '../../data/load-document';

/** Texts handed over at a time. */
const piece = 50;

interface Room {
  /** Its `textsKey`. */
  readonly texts: string;
  readonly runner: TaskRunner;
  /** Resolves when every text is there. */
  readonly done: Promise<void>;
}

let filled: Room | null = null;

/**
 * @param texts the `textsKey` of the shelf.
 * @throws `TaskCancelled` when the library has become another one meanwhile.
 */
export async function relatedTo(
  documentId: string,
  shelf: readonly ShelfItem[],
  texts: string,
): Promise<readonly RelatedDocument[]> {
  const { runner, done } = openRoom(shelf, texts);
  await done;
  return runner.run('relatedTo', { documentId });
}

function openRoom(shelf: readonly ShelfItem[], texts: string): Room {
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
  for (let at = 0; at < shelf.length; at += piece) {
    const some = shelf.slice(at, at + piece).map(({ document }) => document);
    const texts = await textsOf(some);
    // A runner that was cancelled would make another worker.
    if (filled?.runner !== runner) throw new TaskCancelled();
    await runner.run('putRelatable', texts);
  }
}

async function textsOf(some: readonly DocumentSummary[]): Promise<RoomText[]> {
  const revisions = some.map(({ revision }) => revision);
  const answer = await desktop.readTexts({ revisions });
  const contents = answer.ok ? answer.value : [];
  const texts = some.map(async ({ id, title, date, language }, nth): Promise<RoomText | null> => {
    const content = contents[nth] ?? (await shippedContent(id));
    return content === null ? null : { documentId: id, title, date, language, content };
  });
  return (await Promise.all(texts)).filter((text) => text !== null);
}

/** A shipped text whose copy is not on disk yet. */
async function shippedContent(id: string): Promise<string | null> {
  const record = await loadDocument(id).catch(() => null);
  return record && canonicalText(record.blocks) !== '' ? writeStoredText(record) : null;
}
