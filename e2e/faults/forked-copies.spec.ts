/**
 * Two copies of a profile that both went on after the same backup, put together in parts: what each has
 * marked is on screen once the reader has said so, and stays.
 */
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Started } from '../fixtures';
import { startOn } from '../start-application';
import { countMarks } from './count-marks';
import { record } from './expect-kept';

const common = 'plant 50,000 trees over five years';
const own = 'upgrading the bilateral relationship';
const others = 'two countries';
const all = { 'mark-commitment': [common], 'mark-agreement': [own], 'mark-concern': [others] };

type Home = 'journal' | 'IndexedDB' | 'backups';

/** Which homes are the other copy's in the end, which are lost, and by what button both are there. */
const cases: readonly (readonly [name: string, taken: Home[], lost: Home[], button: string])[] = [
  ['the journal is the other’s', ['journal'], [], 'Put both together'],
  ['the journal is the other’s and the store is gone', ['journal'], ['IndexedDB'], 'Restore it'],
  ['the store is the other’s', ['IndexedDB'], [], 'Put both together'],
  ['the backups are the other’s and the store is gone', ['backups'], ['IndexedDB'], 'Restore it'],
];

for (const [name, taken, lost, button] of cases) {
  test(`two copies diverged, and ${name}`, async ({ start, profile, folder }) => {
    const twin = join(folder, 'twin');
    const first = await start();
    await markAndQuit(first, common, '3');
    await cp(profile, twin, { recursive: true });
    await markAndQuit(await start(), own, '2');
    await markAndQuit(await startOn(twin, { sandbox: false, user: null }), others, '5');
    for (const home of [...taken, ...lost]) await rm(join(profile, home), { recursive: true });
    for (const home of taken) await cp(join(twin, home), join(profile, home), { recursive: true });

    const { reader, quit } = await start();
    await expect(reader.page.getByText('another copy')).toBeVisible();
    await reader.page.getByRole('button', { name: button }).click();
    await reader.expectPainted(all);
    await quit();
    const again = await start();
    await again.reader.expectPainted(all);
    const found = await countMarks(again, 3);
    record({ fault: 'copies that diverged', rounds: 1, saved: 3, lost: 3 - found, empty: 0 });
    await expect(again.reader.page.getByText('another copy')).toBeHidden();
  });
}

async function markAndQuit({ reader, quit }: Started, words: string, key: string): Promise<void> {
  await reader.ready();
  await reader.mark(words, key);
  await reader.saved();
  await quit();
}
