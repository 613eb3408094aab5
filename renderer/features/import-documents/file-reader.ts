import type { ChosenPlaces } from '#core/import-documents/chosen-places';
import type { ImportFailure } from '#core/import-documents/imported-text';
import type { FailedRow } from '#core/import-documents/import-rows';
import type { ReadDocument } from '#core/import-documents/prepared-text';
import { inTime } from '../../workers/in-time';
import { createTaskRunner, type TaskRunner } from '../../workers/task-runner';
import { failureSentence } from './import-words';
import type { TextFile } from './text-files';
import type { TextEncoding } from '#core/bytes/text-encoding';

/** The result of a file: its text, or a sentence. */
export type FileReading = { readonly kind: 'text'; readonly text: ReadDocument } | FailedRow;

/** A person's choices for reading a file. */
export interface Reading {
  readonly encoding: TextEncoding | null;
  readonly places: ChosenPlaces;
}

/** Milliseconds for one file, from first byte to last: the largest real ones need a few seconds. */
export const maxReadingTime = 60_000;

/** UTF-16 units of text held at a time; more are read in another round. */
const maxWaiting = 400_000_000;

export type FileReader = ReturnType<typeof createFileReader>;

/**
 * Reads files in a worker of its own, each in bounded time.
 *
 * @param held UTF-16 units of text that readers of one import hold together.
 */
export function createFileReader(held = { units: 0 }, runner: TaskRunner = createTaskRunner()) {
  let stopped = false;

  async function readFile(file: TextFile, { encoding, places }: Reading): Promise<FileReading> {
    if (held.units > maxWaiting)
      return failed('There is too much at once. Import it in two parts.');
    const bytes = await file.read();
    if (!bytes.ok) return failed(bytes.error);
    // Stopped while the disk was being read: no worker is started for it.
    if (stopped) return failed('');
    const order = { name: file.name, bytes: bytes.value, encoding, places };
    const answer = await inTime(runner, runner.run('readDocument', order), maxReadingTime);
    if (answer === null) return failed(tooLong);
    if (!answer.ok) return failed(failureSentence(answer.error), answer.error);
    held.units += answer.value.content.length;
    return { kind: 'text', text: answer.value };
  }

  return {
    /**
     * @returns null when reading was stopped. Never rejects: a file that breaks the worker is
     * damaged.
     */
    async read(file: TextFile, how: Reading): Promise<FileReading | null> {
      const reading = await readFile(file, how).catch(() =>
        failed(failureSentence('damaged'), 'damaged'),
      );
      return stopped ? null : reading;
    },
    stop(): void {
      stopped = true;
      runner.cancel();
    },
  };
}

const tooLong =
  'It took more than a minute to read, and was left out. It may be damaged, or made to do harm.';

function failed(reason: string, failure: ImportFailure | null = null): FileReading {
  return { kind: 'failed', reason, failure };
}
