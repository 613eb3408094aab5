import { appError } from '#core/errors';
import type { Method } from '#core/ipc/channels';
import { requests, type Answer, type Request } from '#core/ipc/contract';
import { err } from '#core/result';

/**
 * The one gate: the sender must be our page, the request must fit its schema, and no exception
 * crosses (Electron would keep only the message). Expected failures are in a handler's answer; an
 * exception is a bug, and is reported as one.
 */
export async function answerRequest<M extends Method>(
  method: M,
  handle: (request: Request<M>) => Promise<Answer<M>>,
  payload: unknown,
  isTrusted: boolean,
): Promise<Answer<M>> {
  if (!isTrusted) return err(appError('refused'));
  const request = requests[method].safeParse(payload);
  if (!request.success) return err(appError('bad-request', method));
  try {
    return await handle(request.data as Request<M>);
  } catch (error) {
    console.error(`${method} failed:`, error);
    return err(appError('internal', method));
  }
}
