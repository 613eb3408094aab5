import { ipcMain } from 'electron';
import { channels, type Method } from '#core/ipc/channels';
import type { Answer, Request } from '#core/ipc/contract';
import { isTrustedSender } from '../security/trusted-sender';
import { currentWindow } from '../windows/main-window';
import { answerRequest } from './answer-request';

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
