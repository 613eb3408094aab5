import type { IpcMainInvokeEvent } from 'electron';
import { origin } from '../windows/app-protocol';
import { currentWindow } from '../windows/main-window';

/** True only for the top frame of the one window, and only while it shows `app://reader`. */
export function isTrustedSender(
  event: Pick<IpcMainInvokeEvent, 'senderFrame' | 'sender'>,
): boolean {
  const frame = event.senderFrame;
  const window = currentWindow();
  if (!frame || event.sender !== window?.webContents) return false;
  return frame === window.webContents.mainFrame && frame.url.startsWith(`${origin}/`);
}
