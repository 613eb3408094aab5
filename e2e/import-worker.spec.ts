/** Files are read in the application's own worker, under the page's policy, as its screens ask for it. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import type { ImportedText, ImportFailure } from '#core/importing/imported-text';
import type { Result } from '#core/result';
import { expect, test } from './fixtures';
import { writeImportFixtures } from './import-files';
import { ExportDialog } from './pages/export-dialog';

type Reading = Result<ImportedText, ImportFailure>;

/** The worker that the export dialog starts for its preview: the same that reads files. */
async function catchWorker(page: Page): Promise<void> {
  await page.evaluate(() => {
    const post = Object.getOwnPropertyDescriptor(Worker.prototype, 'postMessage');
    Worker.prototype.postMessage = function (this: Worker, message: unknown) {
      Object.assign(window, { caughtWorker: this });
      (post?.value as (this: Worker, message: unknown) => void).call(this, message);
    };
  });
  await new ExportDialog(page).open();
  await page.waitForFunction(() => 'caughtWorker' in window);
}

/** @returns what the worker answers; a message that it sends unasked fails the journey. */
function readInWorker(page: Page, name: string, bytes: Buffer): Promise<Reading> {
  return page.evaluate(
    ([fileName, base64]) => {
      const { caughtWorker: worker } = window as unknown as { caughtWorker: Worker };
      const order = {
        name: fileName,
        bytes: Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0)),
        encoding: null,
      };
      return new Promise<Reading>((resolve, reject) => {
        const hear = ({ data }: MessageEvent<Record<string, unknown>>) => {
          // Numbers are the dialog's own tasks.
          if (data['kind'] === 'progress' || typeof data['id'] === 'number') return;
          worker.removeEventListener('message', hear);
          if (data['id'] === fileName && data['kind'] === 'done')
            resolve(data['result'] as Reading);
          else reject(new Error(JSON.stringify(data)));
        };
        worker.addEventListener('message', hear);
        worker.postMessage({ id: fileName, name: 'importText', order });
      });
    },
    [name, bytes.toString('base64')] as const,
  );
}

test('every format is read, and every bad file refused, under the page’s policy', async ({
  start,
}) => {
  test.setTimeout(120_000);
  const folder = await mkdtemp(join(tmpdir(), 'readout-import-files-'));
  const { reader } = await start();
  await reader.ready();
  const complaints: string[] = [];
  reader.page.on('console', (message) => complaints.push(message.text()));
  await catchWorker(reader.page);
  for (const { name, path, gives } of await writeImportFixtures(folder)) {
    // Main refuses it before it is read.
    if (name === 'long.txt') continue;
    const read = await readInWorker(reader.page, name, await readFile(path));
    if (typeof gives === 'string') {
      expect(read, name).toEqual({ ok: false, error: gives });
      continue;
    }
    const { format, encoding, warnings, parts } = gives;
    expect(read, name).toMatchObject({
      ok: true,
      value: { format, encoding, warnings, record: { title: parts.title, date: parts.iso } },
    });
  }
  expect(complaints).toEqual([]);
  await rm(folder, { recursive: true });
});
