import { expect, test } from 'vitest';
import type { ExportedFile } from '#core/exporting/write-export';
import type { ExportPlace } from '#core/ipc/messages';
import { ok } from '#core/result';
import { saveFiles, type SaveParts } from './save-files';

const file = (name: string, content: ExportedFile['content']): ExportedFile => ({ name, content });
const page = file('a.pdf', { kind: 'page', html: '<p>Words' });
const text = file('a.md', { kind: 'text', text: '# Words', fresh: null });
const bytes = file('a.docx', { kind: 'bytes', bytes: new Uint8Array([1, 2]) });
const chosen: ExportPlace = { kind: 'chosen', ticket: 'ticket', name: 'folder', there: [] };

/** A desktop whose dialog gives one answer, recording everything in order. */
function set(place: ExportPlace, files: readonly ExportedFile[], isCancelled = () => false) {
  const happened: unknown[][] = [];
  const parts: SaveParts = {
    desktop: {
      chooseExport: async ({ names }) => {
        happened.push(['choose', ...names]);
        return ok(place);
      },
      writeExport: async ({ name, content }) => {
        happened.push(['write', name, content]);
        return ok(null);
      },
      writePdf: async ({ name, html }) => {
        happened.push(['pdf', name, html]);
        return ok(null);
      },
    },
    runner: { run: () => Promise.reject(new Error('Nothing is merged.')) },
    write: async () => {
      happened.push(['work']);
      return files;
    },
    merging: { complete: true },
    ask: () => Promise.reject(new Error('Nothing is asked.')),
    isCancelled,
    onProgress: () => undefined,
  };
  const save = () =>
    saveFiles(
      files.map(({ name }) => name),
      'Kind',
      parts,
    );
  return { happened, save };
}

test('the place is asked for first, and a dialog that is cancelled has cost nothing', async () => {
  const { happened, save } = set({ kind: 'cancelled' }, [text]);
  expect(await save()).toEqual({ kind: 'cancelled', written: 0 });
  expect(happened).toEqual([['choose', 'a.md']]);
});

test('who stops while the dialog is open has nothing written', async () => {
  const { happened, save } = set(chosen, [text], () => true);
  expect(await save()).toEqual({ kind: 'cancelled', written: 0 });
  expect(happened).toEqual([['choose', 'a.md']]);
});

test('a page goes to main once, which writes its PDF; text and bytes go as they are', async () => {
  const { happened, save } = set(chosen, [page, text, bytes]);
  expect(await save()).toEqual({ kind: 'saved', name: 'folder', written: 3, files: 3 });
  expect(happened).toEqual([
    ['choose', 'a.pdf', 'a.md', 'a.docx'],
    ['work'],
    ['pdf', 'a.pdf', '<p>Words'],
    ['write', 'a.md', '# Words'],
    ['write', 'a.docx', new Uint8Array([1, 2])],
  ]);
});
