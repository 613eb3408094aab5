/**
 * The fixtures of the journeys, with a profile that holds a large library: its store has tables,
 * not only a log. It is written once by the application itself, and copied for every test.
 */
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test as base, type Started } from '../fixtures';
import { countMarks } from './count-marks';
import { isLongRun } from './rounds';
import { writeSteadily } from './steady-writing';

interface LargeLibrary {
  readonly folder: string;
  /** Marks in the open document. */
  readonly marks: number;
  /** Marks in all. */
  readonly rows: number;
}

export interface LargeLibraryFixtures {
  /** Fills the test's profile. */
  readonly fill: () => Promise<LargeLibrary>;
}

export interface LargeLibraryOfWorker {
  readonly kept: { library: LargeLibrary | null };
}

export const test = base.extend<LargeLibraryFixtures, LargeLibraryOfWorker>({
  kept: [
    async ({}, use) => {
      const kept: LargeLibraryOfWorker['kept'] = { library: null };
      await use(kept);
      if (kept.library) await rm(kept.library.folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  fill: ({ kept, profile, start }, use) =>
    use(async () => {
      if (kept.library) {
        await cp(kept.library.folder, profile, { recursive: true });
      } else {
        const written = await writeLibrary(start);
        const folder = await mkdtemp(join(tmpdir(), 'readout-large-'));
        await cp(profile, folder, { recursive: true });
        kept.library = { folder, ...written };
      }
      const tables = await readdir(storeFolder(profile));
      expect(tables.filter((name) => name.endsWith('.ldb')).length).toBeGreaterThan(0);
      return kept.library;
    }),
});

export { expect };

export function storeFolder(profile: string): string {
  return join(profile, 'IndexedDB', 'app_reader_0.indexeddb.leveldb');
}

/** Marks in the store, whichever document they belong to. */
export function countStored({ reader }: Started): Promise<number> {
  return reader.page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const fail = () => reject(new Error('the store could not be counted'));
        const opening = indexedDB.open('readout');
        opening.onerror = fail;
        opening.onsuccess = () => {
          const reading = opening.result
            .transaction('annotationsLeaves')
            .objectStore('annotationsLeaves')
            .getAll();
          reading.onerror = fail;
          reading.onsuccess = () => {
            opening.result.close();
            const leaves = reading.result as readonly { readonly rows: readonly unknown[] }[];
            resolve(leaves.reduce((sum, { rows }) => sum + rows.length, 0));
          };
        };
      }),
  );
}

/** Enough for tables; the long runs have a library that takes its time to be read. */
const changes = isLongRun() ? 12 : 4;
const rowsOfChange = 1000;

/** A few marks as a reader makes them, and thousands in a document that is not in this library. */
async function writeLibrary(start: () => Promise<Started>) {
  const first = await start();
  await first.reader.ready();
  const writing = writeSteadily(first, 0);
  await expect.poll(writing.saved).toBeGreaterThan(9);
  writing.stop();
  await writing.ended;
  for (let count = 0; count < changes; count += 1) {
    await appendRows(first.reader.page, rowsOfChange);
  }
  await first.quit();

  // The store lacks what went into the journal behind its back: it is caught up at this start.
  const second = await start();
  const marks = await countMarks(second, writing.saved());
  const rows = marks + changes * rowsOfChange;
  await expect.poll(() => countStored(second)).toBe(rows);
  await second.quit();
  return { marks, rows };
}

/** Hands main one change of many marks, in the way the page hands over its own. */
export function appendRows(page: Page, count: number): Promise<void> {
  return page.evaluate(async (wanted) => {
    const at = new Date().toISOString();
    const rows = Array.from({ length: wanted }, () => {
      const id = crypto.randomUUID();
      const note = Array.from({ length: 8 }, () => crypto.randomUUID()).join(' ');
      const after = {
        kind: 'highlight',
        id,
        documentId: 'elsewhere',
        revision: '',
        labelId: 'question',
        note,
        tags: [],
        creator: null,
        anchor: {
          position: { start: 0, end: 4 },
          quote: { exact: 'word', prefix: '', suffix: '' },
          blocks: { startBlock: 0, startOffset: 0, endBlock: 0, endOffset: 4 },
          headings: [],
        },
        created: at,
        modified: at,
      };
      return { table: 'annotations', id, before: null, after };
    });
    const change = {
      id: crypto.randomUUID(),
      role: 'quiet',
      name: 'Many marks',
      of: null,
      at,
      rows,
    };
    const { desktop } = window as unknown as {
      desktop: { appendChange(request: unknown): Promise<{ ok: boolean }> };
    };
    const answer = await desktop.appendChange({ change });
    if (!answer.ok) throw new Error(JSON.stringify(answer));
  }, count);
}
