/** Files waiting to be imported: picked, dropped or pasted. */
import { useEffect } from 'react';
import { desktop } from '../../desktop/desktop';
import { filesFromDialog, filesFromDrop, filesFromPaste, type TextFile } from './text-files';
import { useCommand } from '../../navigation/commands';
import { isTyping } from '../../ui/is-typing';
import { answerOrNotice, notify } from '../../ui/notices';
import { createStore } from '../../ui/store';
import { useServices } from '../../data/services';
import { isOwnDrag } from '../../navigation/own-drag';
import { session } from '../../navigation/session';

export interface ImportRequest {
  readonly id: number;
  readonly files: readonly TextFile[];
  /** True when a folder contains more than the limit. */
  readonly more: boolean;
}

export const importRequest = createStore<ImportRequest | null>(null);

/** True while files are dragged over the window. */
export const dropping = createStore(false);

let lastId = 0;

function requestImport(files: readonly TextFile[], more = false): void {
  if (files.length === 0) return;
  lastId += 1;
  importRequest.set(() => ({ id: lastId, files, more }));
}

/** How files get in: two commands, a drop anywhere on the window, a paste outside text fields. */
export function useImportRequests(): void {
  const writable = useServices().store !== null;
  const pick = (kind: 'files' | 'folder') => () =>
    void answerOrNotice(desktop.pickTexts({ kind })).then((picked) => {
      if (picked) requestImport(filesFromDialog(picked), picked.more);
    });
  useCommand('import-documents', writable ? pick('files') : null);
  useCommand('import-folder', writable ? pick('folder') : null);
  useCommand('paste-text', writable ? askForPaste : null);
  useEffect(() => (writable ? followDrops() : undefined), [writable]);
  useEffect(() => (writable ? followPastes() : undefined), [writable]);
}

/** A dialog is open that takes files itself, or must be answered first. */
function isBusy(): boolean {
  return session.get().dialog !== null || importRequest.get() !== null;
}

function followDrops(): () => void {
  const holdsFiles = ({ dataTransfer }: DragEvent) =>
    (dataTransfer?.types.includes('Files') ?? false) && !isOwnDrag();
  const over = (event: DragEvent) => {
    if (!holdsFiles(event) || isBusy()) return;
    event.preventDefault();
    dropping.set(() => true);
  };
  const leave = (event: DragEvent) => {
    // The drag leaves the window only when no element of the page is entered instead.
    if (event.relatedTarget === null) dropping.set(() => false);
  };
  const drop = (event: DragEvent) => {
    dropping.set(() => false);
    if (!holdsFiles(event) || !event.dataTransfer || isBusy()) return;
    event.preventDefault();
    void filesFromDrop(event.dataTransfer).then((files) => {
      if (files.length === 0) notify('error', 'There is no text in this folder to import.');
      requestImport(files);
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

/** The command pastes, so a clipboard without text must be reported; a stray shortcut need not. */
let askedToPaste = false;

function askForPaste(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  askedToPaste = true;
  void answerOrNotice(desktop.paste()).then(() => {
    setTimeout(() => {
      if (askedToPaste) notify('news', noWords);
      askedToPaste = false;
    }, pasteTakes);
  });
}

/** Milliseconds within which the clipboard's text has arrived. */
const pasteTakes = 500;
const noWords = 'There are no words on the clipboard. Copy the text, then choose Paste Text again.';

function followPastes(): () => void {
  const paste = (event: ClipboardEvent) => {
    if (isTyping(event.target) || isBusy() || !event.clipboardData) return;
    const files = filesFromPaste(event.clipboardData);
    if (!files) return;
    askedToPaste = false;
    event.preventDefault();
    requestImport(files);
  };
  // On Linux the middle button pastes what is selected, wherever it is pressed: a document that was
  // opened in a tab would be covered by the words of the last selection.
  const release = (event: MouseEvent) => {
    if (event.button === 1 && !isTyping(event.target)) event.preventDefault();
  };
  window.addEventListener('paste', paste);
  window.addEventListener('mouseup', release);
  return () => {
    window.removeEventListener('paste', paste);
    window.removeEventListener('mouseup', release);
  };
}
