/**
 * A screen's side of a worker. The worker starts with the first task and lives as long as the
 * screen; cancelling ends it, whatever it is doing, and the next task starts a new one.
 */
import type { TaskName, TaskInput, TaskReply, TaskResult } from './task-protocol';
import { trustedWorkerUrl } from '../worker-policy';

/** The task was cancelled by the reader. */
export class TaskCancelled extends Error {}

export interface TaskRunner {
  /** @param onProgress called with the share that is done, 0 to 1. */
  readonly run: <N extends TaskName>(
    name: N,
    request: TaskInput<N>,
    onProgress?: (share: number) => void,
  ) => Promise<TaskResult<N>>;
  /** Ends the running task; its promise rejects with `TaskCancelled`. */
  readonly cancel: () => void;
}

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: (share: number) => void;
}

export function createTaskRunner(): TaskRunner {
  let worker: Worker | null = null;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();

  function end(error: Error): void {
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  function start(): Worker {
    const made = new Worker(trustedWorkerUrl('task'), { type: 'module' });
    made.onmessage = ({ data }: MessageEvent<TaskReply>) => {
      const task = waiting.get(data.id);
      if (data.kind === 'progress') {
        task?.onProgress(data.share);
        return;
      }
      waiting.delete(data.id);
      if (data.kind === 'done') task?.resolve(data.result as never);
      else {
        console.error('A task failed:', data.reason);
        task?.reject(new Error(data.reason));
      }
    };
    made.onerror = ({ message, filename, lineno }) => {
      console.error('The worker failed:', message, filename, lineno);
      end(new Error(message));
    };
    return made;
  }

  return {
    run(name, request, onProgress = () => undefined) {
      worker ??= start();
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve: resolve, reject, onProgress });
        worker?.postMessage({ id, name, request });
      });
    },
    cancel: () => end(new TaskCancelled()),
  };
}
