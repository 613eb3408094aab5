/** The working store damaged by hand between two starts: every note is there, twice over. */
import { readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures';

const trees = 'plant 50,000 trees over five years';
const partnership = 'upgrading the bilateral relationship';

type Damage = (folder: string, files: readonly string[]) => Promise<void>;

/** Applies a damage to every file whose name fits. */
function each(pattern: RegExp, damage: (file: string) => Promise<void>): Damage {
  return async (folder, files) => {
    const fitting = files.filter((name) => pattern.test(name));
    for (const name of fitting) await damage(join(folder, name));
  };
}

async function flip(file: string, where: number): Promise<void> {
  const bytes = await readFile(file);
  const at = Math.floor(bytes.length * where);
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  await writeFile(file, bytes);
}

const halve = async (file: string) => truncate(file, (await readFile(file)).length >> 1);

const damages: Readonly<Record<string, Damage>> = {
  'CURRENT is deleted': each(/^CURRENT$/, rm),
  'CURRENT is garbage': each(/^CURRENT$/, (file) => writeFile(file, 'garbage')),
  'CURRENT is empty': each(/^CURRENT$/, (file) => truncate(file, 0)),
  'the manifest is deleted': each(/^MANIFEST/, rm),
  'the manifest is cut in half': each(/^MANIFEST/, halve),
  'the logs are emptied': each(/\.log$/, (file) => truncate(file, 0)),
  'the logs are cut in half': each(/\.log$/, halve),
  'a byte of the logs is flipped': each(/\.log$/, (file) => flip(file, 0.6)),
  'half of every file is gone': each(/./, halve),
  'the folder is replaced by a file': async (folder) => {
    await rm(folder, { recursive: true });
    await writeFile(folder, 'not a folder');
  },
};

for (const [name, damage] of Object.entries(damages)) {
  test(`every note is there after ${name}, and after the next start too`, async ({
    start,
    profile,
  }) => {
    const first = await start();
    await first.reader.ready();
    await first.reader.mark(trees, '3');
    await first.reader.saved();
    await first.quit();
    const folder = join(profile, 'IndexedDB', 'app_reader_0.indexeddb.leveldb');
    await damage(folder, await readdir(folder));

    const second = await start();
    await second.reader.expectPainted({ 'mark-commitment': [trees] });
    await second.reader.mark(partnership, '2');
    await second.reader.saved();
    await second.quit();

    const { reader } = await start();
    await reader.expectPainted({ 'mark-commitment': [trees], 'mark-agreement': [partnership] });
    await expect(reader.status.getByText('Saved on this computer')).toBeVisible();
  });
}
