/**
 * What each command does now. The shell and the open document put their own in and take them out
 * again; menu, toolbar and keyboard all come through `runCommand`.
 */
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { CommandId } from '#core/ipc/commands';
import { createStore } from '../ui/store';

type Runner = () => void;

/** Changes whenever a command comes or goes, so that buttons can follow. */
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
 * Offers a command for as long as the component is there and `run` is not null. What it does may
 * change with every act; those who only ask whether it is there hear nothing of that.
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
