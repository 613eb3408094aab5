import { inTime } from '../../workers/in-time';
import { TaskCancelled, type TaskRunner } from '../../workers/task-runner';
import type { ImportState } from './import-source';

/** Milliseconds for all files of an import together, from the first byte to the plan: 200,000 items take one or two minutes. */
export const maxImportTime = 300_000;

export interface Step {
  /** Shows how far it is, 0 to 1. */
  readonly progress: (share: number, failures?: readonly string[]) => void;
  /** Does the reading and planning, in bounded time. Rejects at once when it was stopped before. */
  readonly work: (work: () => Promise<ImportState>) => Promise<ImportState>;
}

/** One import at a time: what was stopped, or is late, shows nothing any more. */
export function createImportRun(
  runner: Pick<TaskRunner, 'cancel'>,
  show: (state: ImportState) => void,
) {
  let turn = 0;
  return {
    run: (steps: (step: Step) => Promise<ImportState>): void => {
      const own = (turn += 1);
      const say = (state: ImportState) => {
        if (own === turn) show(state);
      };
      const progress: Step['progress'] = (share, failures = []) =>
        say({ kind: 'busy', share, failures });
      const work: Step['work'] = async (start) => {
        if (own !== turn) throw new TaskCancelled();
        return (await inTime(runner, start(), maxImportTime)) ?? failedWith(tooLong);
      };
      const end = (state: ImportState) => {
        say(state);
        if (own === turn) turn += 1;
      };
      progress(0);
      steps({ progress, work }).then(end, (error: unknown) => {
        end(error instanceof TaskCancelled ? failedWith() : failedWith(unreadable));
      });
    },
    /** Answers at once, whatever is under way; nothing was written. */
    stop: (): void => {
      turn += 1;
      runner.cancel();
      show(failedWith());
    },
  };
}

const tooLong =
  'It took more than five minutes to read, and was given up. Nothing was changed. Import it in smaller parts; it may also be damaged, or made to do harm.';
const unreadable = 'The file could not be read. Nothing was changed.';

function failedWith(...failures: readonly string[]): ImportState {
  return { kind: 'empty', failures };
}
