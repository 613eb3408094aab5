/** A library of any version before is brought up to date, with every row. */
import { cp } from 'node:fs/promises';
import { expect, test } from './fixtures';
import { oldLibrary, oldMarks, oldNote } from './old-libraries/old-library';

for (const version of [1, 2, 3, 4] as const)
  test(`a library of version ${version} opens with every mark, note and bin, is copied first, and is written to`, async ({
    start,
    profile,
  }) => {
    await cp(oldLibrary(version), profile, { recursive: true });
    const first = await start();
    await first.reader.expectPainted(oldMarks);
    await expect(first.reader.notes.getByText(oldNote)).toBeVisible();
    await expect(first.reader.page.getByRole('button', { name: 'Bin 1' })).toBeVisible();
    await first.reader.page.keyboard.press('Control+Alt+r');
    await expect(first.reader.page.getByText('made before an upgrade')).toBeVisible();
    await first.reader.page.keyboard.press('Escape');
    await first.reader.mark('two countries', '5');
    await first.reader.saved();
    await first.quit();

    const { reader } = await start();
    await reader.expectPainted({ ...oldMarks, 'mark-concern': ['two countries'] });
    await expect(reader.page.getByText('rebuilt from the journal')).toBeHidden();
  });
