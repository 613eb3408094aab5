/** The workers that read the files of one import: one for each core, but no more than are useful. */
import { createFileReader, type FileReading, type FileReader, type Reading } from './file-reader';
import type { FileRow } from './file-rows';
import type { TextFile } from './text-files';

/** Nothing was chosen by a person. */
export const asRecognised: Reading = { encoding: null, places: {} };

/** Files for which another worker is worth its start. */
const filesPerWorker = 20;
const maxWorkers = 4;

export function createReaders(
  cores = navigator.hardwareConcurrency,
  create: typeof createFileReader = createFileReader,
) {
  const held = { units: 0 };
  const first = create(held);
  const all: FileReader[] = [first];
  let stopped = false;

  return {
    read: (file: TextFile, how: Reading) => first.read(file, how),

    /**
     * Reads several files at a time until `next` gives none. Results are passed on in the order of
     * the files, because what a text is depends on those before it.
     *
     * @param files how many there are now; more may be added meanwhile.
     */
    readAll(
      files: number,
      next: () => FileRow | undefined,
      take: (row: FileRow, reading: FileReading | null) => void,
    ): void {
      const useful = Math.min(maxWorkers, cores, Math.ceil(files / filesPerWorker));
      while (!stopped && all.length < useful) all.push(create(held));
      let taken = Promise.resolve();
      async function readOn(reader: FileReader): Promise<void> {
        for (let row = next(); row; row = next()) {
          const [mine, before] = [row, taken];
          const reading = reader.read(mine.file, asRecognised);
          taken = reading.then(async (read) => {
            await before;
            take(mine, read);
          });
          await reading;
        }
      }
      for (const reader of all) void readOn(reader);
    },

    stop(): void {
      stopped = true;
      for (const reader of all) reader.stop();
    },
  };
}
