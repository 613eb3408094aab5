import { setTimeout as wait } from 'node:timers/promises';
import type { ElectronApplication } from 'playwright/test';
import { expect, test } from './fixtures';

const trees = 'plant 50,000 trees over five years';
const partnership = 'upgrading the bilateral relationship';

test('a store that vanishes while the application runs is rebuilt and nothing is lost', async ({
  start,
}) => {
  const first = await start();
  await first.reader.ready();
  await first.reader.mark(trees, '3');
  await first.reader.saved();
  await first.reader.page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('readout');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(new Error('not deleted'));
      }),
  );
  await first.reader.mark(partnership, '2');
  await first.reader.saved();
  await first.reader.expectPainted({ 'mark-commitment': [trees], 'mark-agreement': [partnership] });
  await expect(first.reader.status).toContainText('2 marks');
  await first.quit();

  const { reader } = await start();
  await reader.expectPainted({ 'mark-commitment': [trees], 'mark-agreement': [partnership] });
});

test('a page that crashes comes back by itself with everything saved', async ({ start }) => {
  const { app, reader } = await start();
  await reader.ready();
  await reader.mark(trees, '3');
  await reader.saved();
  await app.evaluate(({ BrowserWindow }) => {
    process.kill(BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0, 'SIGKILL');
  });
  // The crashed page is of no more use to the test: what the new one shows is asked through main.
  await expect
    .poll(() => Promise.race([footerOf(app), wait(1000, '')]), { timeout: 20_000 })
    .toContain('1 mark');
});

function footerOf(app: ElectronApplication): Promise<string> {
  return app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents || contents.isCrashed()) return '';
    const script = `document.querySelector('footer')?.textContent ?? ''`;
    return contents.executeJavaScript(script) as Promise<string>;
  });
}
