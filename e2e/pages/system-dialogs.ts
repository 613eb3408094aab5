import type { ElectronApplication } from 'playwright/test';

/** Answers the next save dialogs as a person would who chooses this file; null cancels. */
export function chooseFile(app: ElectronApplication, file: string | null): Promise<void> {
  return app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () =>
      Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
  }, file);
}

/** Answers the next open dialogs with these files or folders; none cancels. */
export function pickFiles(app: ElectronApplication, filePaths: readonly string[]): Promise<void> {
  return app.evaluate(({ dialog }, paths) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: paths.length === 0, filePaths: [...paths] });
  }, filePaths);
}

/** What is on the clipboard, in the forms that programs ask for. */
export function readClipboard(app: ElectronApplication) {
  return app.evaluate(({ clipboard }) => {
    const forms = clipboard as unknown as Record<'readText' | 'readHTML' | 'readRTF', () => string>;
    return { text: forms.readText(), html: forms.readHTML(), rtf: forms.readRTF() };
  });
}
