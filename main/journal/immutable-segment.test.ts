import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { rememberPlace } from '#core/annotations/acts';
import { openJournal } from './journal';

const run = promisify(execFile);
const context = { newId: () => crypto.randomUUID(), now: () => '2026-01-02T03:04:05.000Z' };
const place = (id: string) =>
  rememberPlace(null, { id, offset: 0, progress: 0, at: context.now() }, context);

test('a file that must not be written to is continued in the next one, and nothing is lost', async ({
  skip,
}) => {
  const root = await mkdtemp(join(tmpdir(), 'readout-immutable-'));
  const folder = join(root, 'journal');
  const first = await openJournal(folder, '0.1.0');
  expect((await first.append(place('a'))).ok).toBe(true);
  await first.close();
  const [name = ''] = await readdir(folder);
  const file = join(folder, name);
  const isSet = await run('chattr', ['+i', file]).then(
    () => true,
    () => false,
  );
  try {
    if (!isSet)
      skip('Files cannot be made immutable here: chattr needs Linux, root and a disk for it.');
    const second = await openJournal(folder, '0.1.0');
    expect(second.open().ok).toBe(true);
    expect((await second.append(place('b'))).ok).toBe(true);
    await second.close();
    const third = await openJournal(folder, '0.1.0');
    expect(third.open().ok).toBe(true);
    const read = await third.read(0, 10);
    await third.close();
    expect(read.ok && read.value.map(({ change }) => change.rows[0]?.id)).toEqual(['a', 'b']);
    expect(await readdir(folder)).toHaveLength(2);
  } finally {
    if (isSet) await run('chattr', ['-i', file]);
    await rm(root, { recursive: true });
  }
});
