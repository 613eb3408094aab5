/**
 * The worker that holds the present texts of the library, filled when something first asks for it
 * and again when the library is another one.
 */
import { canonicalText } from '#core/document/canonical-text';
import type { ShelfItem } from '#core/library/shelf-item';
import type { RoomText } from '#core/library/reading-room';
import { writeStoredText } from '#core/library/stored-text';
import { desktop } from '../desktop/desktop';
import { createStore } from '../ui/store';
import { createTaskRunner, type TaskRunner } from '../workers/task-runner';
import { loadDocument } from './load-document';

/** Texts handed over at a time. */
const piece = 100;

/** How much of the library is in the room, 0 to 1. */
export const roomShare = createStore(0);

let filled: {
  readonly shelf: readonly ShelfItem[];
  readonly runner: TaskRunner;
  readonly done: Promise<void>;
} | null = null;

/** The worker with all texts of the shelf; resolves when it is filled. */
export async function readingRoom(shelf: readonly ShelfItem[]): Promise<TaskRunner> {
  if (!filled || !sameTexts(filled.shelf, shelf)) {
    filled?.runner.cancel();
    const runner = createTaskRunner();
    filled = { shelf, runner, done: fill(runner, shelf) };
  }
  const room = filled;
  try {
    await room.done;
  } catch (error) {
    // The next one who asks has it filled again.
    if (filled === room) filled = null;
    throw error;
  }
  return room.runner;
}

/** Reading and marking change the shelf, too: what counts is which texts there are, under which names. */
function sameTexts(a: readonly ShelfItem[], b: readonly ShelfItem[]): boolean {
  return a === b || keyOf(a) === keyOf(b);
}

function keyOf(shelf: readonly ShelfItem[]): string {
  return shelf
    .map(({ document }) => `${document.id} ${document.revision} ${document.title} ${document.date}`)
    .sort()
    .join('\n');
}

async function fill(runner: TaskRunner, shelf: readonly ShelfItem[]): Promise<void> {
  roomShare.set(() => 0);
  for (let at = 0; at < shelf.length; at += piece) {
    const some = shelf.slice(at, at + piece);
    await runner.run('putTexts', await textsOf(some));
    roomShare.set(() => Math.min(1, (at + piece) / shelf.length));
  }
  roomShare.set(() => 1);
}

async function textsOf(some: readonly ShelfItem[]): Promise<RoomText[]> {
  const revisions = some.map(({ document }) => document.revision);
  const answer = await desktop.readTexts({ revisions });
  const contents = answer.ok ? answer.value : [];
  const texts = some.map(async ({ document }, nth): Promise<RoomText | null> => {
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
