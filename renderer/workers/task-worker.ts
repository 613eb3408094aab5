/** The worker's end: runs the task it is sent and answers with what came of it. */
import { tasks } from './tasks';
import type { TaskReply, TaskRequest } from './task-protocol';

const scope = self as unknown as {
  postMessage: (reply: TaskReply, transfer?: Transferable[]) => void;
  onmessage: ((event: MessageEvent<TaskRequest>) => void) | null;
};

scope.onmessage = ({ data: { id, name, order } }) => {
  const onProgress = (share: number) => scope.postMessage({ id, kind: 'progress', share });
  // The order fits the task: only `createTaskRunner` posts here, and it is typed.
  const task = tasks[name] as (order: unknown, onProgress: (share: number) => void) => unknown;
  void Promise.resolve()
    .then(() => task(order, onProgress))
    .then(
      (result) => scope.postMessage({ id, kind: 'done', result }),
      (error: unknown) => scope.postMessage({ id, kind: 'failed', reason: String(error) }),
    );
};
