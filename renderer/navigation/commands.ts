/**
 * What each command does now. The shell and the open document register and unregister theirs; menu,
 * toolbar and keyboard all go through `runCommand`.
 */
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { CommandId } from '#core/ipc/commands';
import { createStore } from '../ui/store';

type Runner = () => void;

/** Changes whenever a command is added or removed, so that buttons can follow. */
export const availability = createStore<ReadonlyMap<CommandId, Runner>>(new Map());

export function isAvailable(id: CommandId): boolean {
  return availability.get().has(id);
}

/** Runs a command; false when nothing on screen offers it. */
export function runCommand(id: CommandId): boolean {
  const run = availability.get().get(id);
  run?.();
  return run !== undefined;
}

/**
 * Offers a command while the component is mounted and `run` is not null. Its action may change with
 * every act; watchers of its availability are not notified of that.
 */
export function useCommand(id: CommandId, run: Runner | null): void {
  const latest = useRef(run);
  useLayoutEffect(() => {
    latest.current = run;
  }, [run]);
  const offered = run !== null;
  useEffect(() => {
    if (!offered) return;
    const runLatest = () => latest.current?.();
    availability.set((before) => new Map(before).set(id, runLatest));
    return () =>
      availability.set((before) => {
        const after = new Map(before);
        if (after.get(id) === runLatest) after.delete(id);
        return after;
      });
  }, [id, offered]);
}
