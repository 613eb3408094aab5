import { ipcMain } from 'electron';
import { appError } from '#core/errors';
import { channels, type Method } from '#core/ipc/channels';
import { requests, type Answer, type Request } from '#core/ipc/contract';
import { err } from '#core/result';
import { isTrustedSender } from '../security/trusted-sender';
import { currentWindow } from '../windows/main-window';

/** One handler for every channel: a missing one does not compile. */
export type Handlers = {
  readonly [M in Method]: (request: Request<M>) => Promise<Answer<M>>;
};

export function registerHandlers(handlers: Handlers): void {
  for (const method of Object.keys(channels) as Method[]) registerHandler(method, handlers[method]);
}

/**
 * The one gate: the sender must be our page, the request must fit its schema, and nothing thrown
 * crosses the wire (Electron would keep only the message).
 */
function registerHandler<M extends Method>(method: M, handle: Handlers[M]): void {
  ipcMain.handle(channels[method], async (event, payload: unknown) => {
    if (!isTrustedSender(event, currentWindow())) return err(appError('refused'));
    const request = requests[method].safeParse(payload);
    if (!request.success) return err(appError('bad-request', method));
    try {
      return await handle(request.data as Request<M>);
    } catch (error) {
      console.error(`${method} failed:`, error);
      return err(appError('unreadable', method));
    }
  });
}
