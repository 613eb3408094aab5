import { clipboard, ClipboardItem } from 'electron';
import type { Request } from '#core/ipc/contract';

/** The clipboard of earlier Electron versions, which took the forms by name. */
interface NamedClipboard {
  readonly write: (forms: Request<'writeClipboard'>) => void;
}

/** Puts one passage on the clipboard in all its forms; the receiving program picks one. */
export async function writeClipboard(forms: Request<'writeClipboard'>): Promise<void> {
  // Defined at run time only if the clipboard supports items.
  if ((ClipboardItem as typeof ClipboardItem | undefined) === undefined) {
    (clipboard as unknown as NamedClipboard).write(forms);
    return;
  }
  const { text, html, rtf } = forms;
  const item = new ClipboardItem({ 'text/plain': text, 'text/html': html, 'text/rtf': rtf });
  await clipboard.write([item]);
}
