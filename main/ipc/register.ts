import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import { channels, type Method } from '#core/ipc/channels';
import type { Answer, Request } from '#core/ipc/contract';
import { currentWindow } from '../windows/main-window';
import { isOwnPage } from '../windows/origin';

/** One handler for every channel: a missing one does not compile. */
export type Handlers = {
  readonly [M in Method]: (request: Request<M>) => Promise<Answer<M>>;
};

/** Answers a request of a channel, whose sender was checked on arrival. */
export type Answering = <M extends Method>(
  method: M,
  payload: unknown,
  isTrusted: boolean,
) => Promise<Answer<M>>;

/** @param load loads the handlers, which are large, on first use. */
export function registerChannels(load: () => Promise<Answering>): void {
  for (const [method, channel] of Object.entries(channels) as [Method, string][]) {
    ipcMain.handle(channel, async (event, payload: unknown) => {
      const isTrusted = isTrustedSender(event, currentWindow());
      return (await load())(method, payload, isTrusted);
    });
  }
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
