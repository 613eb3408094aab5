import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import { isOwnPage } from '../windows/origin';

/** True only for the top frame of the one window, and only while it shows `app://reader`. */
export function isTrustedSender(
  event: Pick<IpcMainInvokeEvent, 'senderFrame' | 'sender'>,
  window: Pick<BrowserWindow, 'webContents'> | null,
): boolean {
  const frame = event.senderFrame;
  if (!frame || event.sender !== window?.webContents) return false;
  return frame === window.webContents.mainFrame && isOwnPage(frame.url);
}
