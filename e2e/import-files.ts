/** The files that importing is tested with, on disk, with what each must give. */
import { open, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  badFiles,
  goodFiles,
  longTextBytes,
  type GoodFile,
} from '#core/import-documents/fixtures/import-files.fixture';
import type { ImportFailure } from '#core/import-documents/imported-text';

export interface WrittenFile {
  readonly name: string;
  readonly path: string;
  /** What reading it gives: a text, or the code of a failure. */
  readonly gives: Pick<GoodFile, 'format' | 'encoding' | 'warnings' | 'parts'> | ImportFailure;
}

/** Writes every file into a folder, which is made if it is not there. */
export async function writeImportFixtures(folder: string): Promise<WrittenFile[]> {
  await mkdir(folder, { recursive: true });
  const made = [...goodFiles, ...badFiles].map(async (file): Promise<WrittenFile> => {
    const path = join(folder, file.name);
    await writeFile(path, file.bytes());
    return { name: file.name, path, gives: 'failure' in file ? file.failure : file };
  });
  return [...(await Promise.all(made)), await writeLongText(join(folder, 'long.txt'))];
}

/** Half a gigabyte that takes no room on the disk: all but its first line is a hole. */
async function writeLongText(path: string): Promise<WrittenFile> {
  const file = await open(path, 'w');
  await file.writeFile('A very long text\n');
  await file.truncate(longTextBytes);
  await file.close();
  return { name: 'long.txt', path, gives: 'too-large' };
}
