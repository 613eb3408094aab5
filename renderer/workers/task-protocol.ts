/** Messages between a screen and its worker: one task at a time, with progress. */
import type { Tasks } from './tasks';

export type TaskName = keyof Tasks;
export type TaskInput<N extends TaskName> = Parameters<Tasks[N]>[0];
export type TaskResult<N extends TaskName> = Awaited<ReturnType<Tasks[N]>>;

export interface TaskRequest<N extends TaskName = TaskName> {
  readonly id: number;
  readonly name: N;
  readonly request: TaskInput<N>;
}

export type TaskReply =
  | { readonly id: number; readonly kind: 'progress'; /** 0 to 1. */ readonly share: number }
  | { readonly id: number; readonly kind: 'done'; readonly result: unknown }
  | { readonly id: number; readonly kind: 'failed'; readonly reason: string };
