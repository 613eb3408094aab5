import type { ChosenPlaces } from '#core/import-documents/chosen-places';
import type { ImportFailure } from '#core/import-documents/imported-text';
import { createTaskRunner, TaskCancelled } from '../../workers/task-runner';
import type { ReadDocument } from '../../workers/tasks';
import { failureSentence } from './import-words';
import type { TextFile } from './text-files';
import type { TextEncoding } from '#core/bytes/text-encoding';

/** What a file gave: its text, or a sentence. */
export type FileReading =
  | { readonly kind: 'text'; readonly text: ReadDocument }
  | { readonly kind: 'failed'; readonly reason: string; readonly failure: ImportFailure | null };

/** What a person has said of how a file is to be read. */
export interface Reading {
  readonly encoding: TextEncoding | null;
  readonly places: ChosenPlaces;
}

/** Milliseconds without a step forward in one file: the largest real ones need a few seconds. */
const patience = 90_000;

/** UTF-16 units of text that wait at a time; more are read in another round. */
const maxWaiting = 400_000_000;

/** Reads files in a worker of its own, each in bounded time. */
export function createFileReader() {
  const runner = createTaskRunner();
  let stopped = false;
  let units = 0;

  /** Null when it took longer than anyone waits; the worker is ended then. */
  async function inTime<T>(work: (onProgress: () => void) => Promise<T>): Promise<T | null> {
    const giveUp = () => setTimeout(() => runner.cancel(), patience);
    let timer = giveUp();
    try {
      return await work(() => {
        clearTimeout(timer);
        timer = giveUp();
      });
    } catch (error) {
      if (error instanceof TaskCancelled) return null;
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  async function readFile(file: TextFile, { encoding, places }: Reading): Promise<FileReading> {
    if (units > maxWaiting) return failed('There is too much at once. Import it in two parts.');
    const bytes = await file.read();
    if (!bytes.ok) return failed(bytes.error);
    const order = { name: file.name, bytes: bytes.value, encoding, places };
    const answer = await inTime((onProgress) => runner.run('readDocument', order, onProgress));
    if (answer === null) return failed('It took too long to read. It may be damaged.');
    if (!answer.ok) return failed(failureSentence(answer.error), answer.error);
    units += answer.value.content.length;
    return { kind: 'text', text: answer.value };
  }

  return {
    /** @returns null when reading was stopped. Never rejects: what fails the worker is damaged. */
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

function failed(reason: string, failure: ImportFailure | null = null): FileReading {
  return { kind: 'failed', reason, failure };
}
