import { execFileSync } from 'node:child_process';
import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from './electron-path';
import { expect, test } from './fixtures';

const trees = 'plant 50,000 trees over five years';

test('bundled files that cannot be read are named, and the others open', async ({
  start,
  profile,
}) => {
  const resources = join(profile, 'resources');
  await cp(join(projectRoot, 'resources'), resources, { recursive: true });
  const folder = join(resources, 'summaries');
  await writeFile(join(folder, 'picture.txt'), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]));
  await writeFile(join(folder, 'nothing.txt'), '');
  await writeFile(join(folder, 'latin.txt'), new Uint8Array([0x63, 0x61, 0x66, 0xe9]));
  await symlink(join(profile, 'nowhere'), join(folder, 'gone.txt'));
  const { reader } = await start({ args: [`--resources=${resources}`] });
  await reader.ready();
  for (const sentence of [
    '“picture.txt” is not a text file.',
    '“nothing.txt” is empty.',
    '“latin.txt” is not in UTF-8.',
    '“gone.txt” is not there any more.',
  ]) {
    await expect(reader.page.getByText(sentence)).toBeVisible();
  }
});

test('with no document at all the library says so', async ({ start, profile }) => {
  const resources = join(profile, 'resources');
  await mkdir(join(resources, 'summaries'), { recursive: true });
  await mkdir(join(resources, 'guide'));
  const { reader } = await start({ args: [`--resources=${resources}`] });
  await expect(reader.page.getByText('There is nothing to read here.')).toBeVisible();
});

test('a full disk keeps the words on screen and goes on when there is space', async ({
  start,
  profile,
}) => {
  const journal = join(profile, 'journal');
  await mkdir(journal);
  const mounted = mountSmallDisk(journal);
  test.skip(!mounted, 'This machine does not let the test mount a small disk to fill.');
  try {
    const { app, reader } = await start();
    await reader.ready();
    await reader.mark(trees, '3');
    await reader.saved();
    await writeFile(join(journal, 'filler'), Buffer.alloc(250_000)).catch(() => undefined);
    await writeFile(join(journal, 'filler-2'), Buffer.alloc(4096)).catch(() => undefined);
    await reader.write(trees, `Budget line? ${'and more words '.repeat(800)}`);
    await expect(reader.status.getByText('The disk is full')).toBeVisible();
    await expect(reader.noteField()).toHaveValue(/^Budget line\?/);

    // Quitting now asks, and keeping open keeps the words.
    await app.evaluate(({ dialog }) => {
      const asked = { times: 0 };
      Object.assign(globalThis, { asked });
      dialog.showMessageBox = () => {
        asked.times += 1;
        return Promise.resolve({ response: 0, checkboxChecked: false });
      };
    });
    await app.evaluate(({ app: application }) => application.quit());
    const asked = () =>
      app.evaluate(() => (globalThis as unknown as { asked: { times: number } }).asked.times);
    await expect.poll(asked).toBe(1);
    await expect(reader.noteField()).toHaveValue(/^Budget line\?/);

    await rm(join(journal, 'filler'), { force: true });
    await rm(join(journal, 'filler-2'), { force: true });
    await reader.saved();
    await reader.page.reload();
    await expect(reader.notes.getByText('Budget line?')).toBeVisible();
  } finally {
    execFileSync('umount', ['-l', journal]);
  }
});

/** Mounts a disk of 256 KiB on a folder; false where that is not allowed. */
function mountSmallDisk(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k,mode=700', 'tmpfs', folder], {
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}
