/** Files that wait to be brought in: picked, dropped or pasted. */
import { useEffect } from 'react';
import { canonicalText } from '#core/document/canonical-text';
import { sketchOf } from '#core/library/fingerprint';
import { desktop } from '../../desktop/desktop';
import { filesFromDialog, filesFromDrop, filesFromPaste, type TextFile } from './text-files';
import { useCommand } from '../../ui/commands';
import { errorSentence } from '../../ui/error-words';
import { notify } from '../../ui/notices';
import { createStore } from '../../ui/store';
import { loadDocument } from '../../data/load-document';
import type { Services } from '../../data/services';
import { session } from '../../navigation/session';

export interface GatheringRequest {
  readonly id: number;
  readonly files: readonly TextFile[];
  /** True when a folder holds more than is looked through. */
  readonly more: boolean;
  /** Of the documents that are shipped and have no row, by id. */
  readonly sketches: ReadonlyMap<string, readonly number[]>;
}

export const gathering = createStore<GatheringRequest | null>(null);

/** True while files are drawn over the window. */
export const dropping = createStore(false);

let lastId = 0;

async function gather(services: Services, files: readonly TextFile[], more = false): Promise<void> {
  if (files.length === 0) return;
  const brought = new Set(services.documents?.current().map(({ id }) => id));
  const shipped = services.listing.documents.filter(({ id }) => !brought.has(id));
  const sketches = await Promise.all(
    shipped.map(async ({ id }) => {
      const record = await loadDocument(id);
      return [id, sketchOf(canonicalText(record.blocks))] as const;
    }),
  );
  lastId += 1;
  gathering.set(() => ({ id: lastId, files, more, sketches: new Map(sketches) }));
}

/** The ways in: two commands, a drop anywhere on the window, a paste where nothing is typed. */
export function useGatheringWays(services: Services): void {
  const writable = services.keeping.ok;
  const pick = (kind: 'files' | 'folder') => () =>
    void desktop.pickTexts({ kind }).then((picked) => {
      if (!picked.ok) notify('error', errorSentence(picked.error));
      else void gather(services, filesFromDialog(picked.value), picked.value.more);
    });
  useCommand('import-documents', writable ? pick('files') : null);
  useCommand('import-folder', writable ? pick('folder') : null);
  useEffect(() => (writable ? followDrops(services) : undefined), [services, writable]);
  useEffect(() => (writable ? followPastes(services) : undefined), [services, writable]);
}

/** A dialog that takes files itself is open, or one that must be answered first. */
function isBusy(): boolean {
  return session.get().dialog !== null || gathering.get() !== null;
}

function followDrops(services: Services): () => void {
  const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  const over = (event: DragEvent) => {
    if (!holdsFiles(event) || isBusy()) return;
    event.preventDefault();
    dropping.set(() => true);
  };
  const leave = (event: DragEvent) => {
    // Left for good only when no element of the page is entered instead.
    if (event.relatedTarget === null) dropping.set(() => false);
  };
  const drop = (event: DragEvent) => {
    dropping.set(() => false);
    if (!holdsFiles(event) || !event.dataTransfer || isBusy()) return;
    event.preventDefault();
    void filesFromDrop(event.dataTransfer).then((files) => {
      if (files.length === 0) notify('error', 'There is no text in this folder to import.');
      return gather(services, files);
    });
  };
  window.addEventListener('dragover', over);
  window.addEventListener('dragleave', leave);
  window.addEventListener('drop', drop);
  return () => {
    window.removeEventListener('dragover', over);
    window.removeEventListener('dragleave', leave);
    window.removeEventListener('drop', drop);
  };
}

const editable = 'input, textarea, select, [contenteditable]';

function followPastes(services: Services): () => void {
  const paste = (event: ClipboardEvent) => {
    const typing = event.target instanceof Element && event.target.closest(editable);
    if (typing || isBusy() || !event.clipboardData) return;
    const files = filesFromPaste(event.clipboardData);
    if (!files) return;
    event.preventDefault();
    void gather(services, files);
  };
  window.addEventListener('paste', paste);
  return () => window.removeEventListener('paste', paste);
}
