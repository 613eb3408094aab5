/** The worker's side: runs the task it is sent and answers with the result. */
import '#core/without-eval';
import { tasks } from './tasks';
import type { TaskName, TaskReply, TaskRequest } from './task-protocol';

type AnyTasks = Record<
  TaskName,
  (request: unknown, onProgress: (share: number) => void) => unknown
>;

const scope = self as unknown as {
  postMessage: (reply: TaskReply, transfer?: Transferable[]) => void;
  onmessage: ((event: MessageEvent<TaskRequest>) => void) | null;
};

scope.onmessage = ({ data: { id, name, request } }) => {
  const onProgress = (share: number) => scope.postMessage({ id, kind: 'progress', share });
  // The request matches the task: only `createTaskRunner` posts here, and it is typed.
  void Promise.resolve()
    .then(() => (tasks as AnyTasks)[name](request, onProgress))
    .then(
      (result) => scope.postMessage({ id, kind: 'done', result }),
      (error: unknown) => scope.postMessage({ id, kind: 'failed', reason: reasonOf(error) }),
    );
};

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
