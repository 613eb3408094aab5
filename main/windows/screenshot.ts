import { writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { app, type BrowserWindow } from 'electron';

/** Long enough, in milliseconds, for the first frames with the text to be shown. */
const settling = 400;

/**
 * Writes a PNG of the window's page and quits; this is how `npm start -- --screenshot FILE` works.
 */
export async function takeScreenshot(window: BrowserWindow, file: string): Promise<void> {
  await wait(settling);
  const picture = await window.webContents.capturePage();
  try {
    await writeFile(file, picture.toPNG());
    console.log(`Wrote ${file}`);
  } catch (error) {
    console.error(`The picture could not be written to ${file}:`, error);
    process.exitCode = 1;
  }
  app.quit();
}
