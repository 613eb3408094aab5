/** `readout://` addresses: copied from a mark, opened by the running window and by a start. */
import { spawn } from 'node:child_process';
import { expect, test } from './fixtures';
import { electronPath, projectRoot, sandboxArguments } from './electron-path';
import { readClipboard } from './pages/system-dialogs';

/** A second start of the application, as the system makes it for an address. */
function openAddress(profile: string, address: string): Promise<void> {
  const child = spawn(electronPath(), ['.', ...sandboxArguments, `--profile=${profile}`, address], {
    cwd: projectRoot,
    stdio: 'ignore',
    env: process.env,
  });
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

test('a link copied from a mark opens it in the running window, and in a new one', async ({
  start,
  profile,
}) => {
  const first = await start();
  await first.reader.ready();
  const { page } = first.reader;
  await first.reader.mark('plant 50,000 trees over five years', '3');
  await first.reader.click('plant 50,000 trees over five years');
  await page.getByRole('button', { name: 'Link' }).click();
  await expect(page.getByText('The link is copied.')).toBeVisible();
  const { text: address } = await readClipboard(first.app);
  expect(address).toMatch(/^readout:\/\/annotation\/[0-9a-f-]+\?document=japan-mongolia/);

  await page.keyboard.press('Control+l');
  await openAddress(profile, address);
  await expect(first.reader.article.getByText('plant 50,000 trees')).toBeInViewport();
  await first.reader.saved();
  await first.quit();

  // The mark is gone meanwhile: the words it was on are found.
  const second = await start({ args: [address.replace(/annotation\/[0-9a-f]/, 'annotation/0')] });
  await second.reader.ready();
  await expect(second.reader.article.getByText('plant 50,000 trees')).toBeInViewport();
});

test('an address that is none does nothing but say so', async ({ start, profile }) => {
  const { reader } = await start();
  await reader.ready();
  for (const address of [
    'readout://document/..%2F..%2Fetc%2Fpasswd',
    'readout://quit/now',
    `readout://document/a?quote=${'x'.repeat(5000)}`,
  ]) {
    await openAddress(profile, address);
    await expect(reader.page.getByText('This is no address of a place in Readout')).toBeVisible();
    await reader.page.getByRole('button', { name: 'Dismiss' }).first().click();
  }
  await openAddress(profile, 'readout://document/no-such-document');
  await expect(
    reader.page.getByText('The document of this address is not in this library.'),
  ).toBeVisible();
  await expect(reader.article).toHaveAccessibleName(/Japan-Mongolia/);
});
