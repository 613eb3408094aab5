/** Imports files as a person would, through the system's dialog, and waits until they are stored. */
export async function importFiles(app, page, files) {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths });
  }, files);
  await page.keyboard.press('Control+o');
  const dialog = page.getByRole('dialog', { name: 'Import documents' });
  const accept = dialog.getByRole('button', { name: /^Import \d/ });
  await accept.click({ timeout: 120_000 });
  await dialog.waitFor({ state: 'hidden', timeout: 120_000 });
}
