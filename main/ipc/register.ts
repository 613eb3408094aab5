import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import { channels, type Method } from '#core/ipc/channels';
import type { Answer, Request } from '#core/ipc/contract';
import { currentWindow } from '../windows/main-window';
import { answerRequest } from './answer-request';
import { isOwnPage } from '../windows/origin';

/** One handler for every channel: a missing one does not compile. */
export type Handlers = {
  readonly [M in Method]: (request: Request<M>) => Promise<Answer<M>>;
};

export function registerHandlers(handlers: Handlers): void {
  for (const method of Object.keys(channels) as Method[]) registerHandler(method, handlers[method]);
}

function registerHandler<M extends Method>(method: M, handle: Handlers[M]): void {
  ipcMain.handle(channels[method], (event, payload: unknown) =>
    answerRequest(method, handle, payload, isTrustedSender(event, currentWindow())),
  );
}

/** True only for the top frame of the one window, and only while it shows `app://reader`. */
function isTrustedSender(
  event: Pick<IpcMainInvokeEvent, 'senderFrame' | 'sender'>,
  window: Pick<BrowserWindow, 'webContents'> | null,
): boolean {
  const frame = event.senderFrame;
  if (!frame || event.sender !== window?.webContents) return false;
  return frame === window.webContents.mainFrame && isOwnPage(frame.url);
}
