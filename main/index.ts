/** The boot list of the main process: each line is one concern, in the order that matters. */
import { app } from 'electron';
import type { AppError } from '#core/errors';
import { runJob } from './background/run-job';
import { registerHandlers } from './ipc/register';
import { createHandlers } from './ipc/handlers';
import { brokenJournal, openJournal } from './journal/journal';
import { keepBundledTexts, listSummaries } from './library/bundled-summaries';
import { readPicture } from './library/picture-store';
import { openTextStore } from './library/text-store';
import { nameKeys } from './menu/menu';
import { claimProfile } from './settings/claim-profile';
import { readLaunchOptions, bundledResources } from './settings/launch-options';
import { applyTheme, openSettings } from './settings/settings';
import { hardenApplication } from './security/harden-application';
import { hardenSession } from './security/harden-session';
import { scheduleBackups } from './backups/backup-schedule';
import { makeRoom } from './store-repair/make-room';
import { repairStoreLogs } from './store-repair/repair-store-logs';
import { declareScheme, serveRenderer } from './windows/app-protocol';
import { hearDeepLinks } from './windows/deep-links';
import { limitGarbage } from './windows/limit-garbage';
import { openMainWindow, tellReader } from './windows/main-window';
import { join } from 'node:path';

const bundled = bundledResources(app.isPackaged, {
  mainFolder: __dirname,
  resourcesPath: process.resourcesPath,
});
const options = readLaunchOptions(process.argv, process.env, bundled);
if (options.profile) app.setPath('userData', options.profile);
declareScheme();
hardenApplication();
limitGarbage();

const claim = claimProfile(app.getPath('userData'), () => app.requestSingleInstanceLock());
if (claim.kind === 'taken') {
  app.quit();
} else {
  hearDeepLinks(process.argv);
  app.on('window-all-closed', () => app.quit());
  void boot(claim.kind === 'unwritable' ? claim.reason : null);
}

/** @param refusal why nothing may be written, here or by a second start; null nearly always. */
async function boot(refusal: AppError | null): Promise<void> {
  const userData = app.getPath('userData');
  if (!refusal) {
    if (makeRoom(userData)) app.commandLine.appendSwitch('disable-gpu-shader-disk-cache');
    repairStoreLogs(userData);
  }
  const journalFolder = join(userData, 'journal');
  const journal = refusal
    ? Promise.resolve(brokenJournal(refusal))
    : openJournal(journalFolder, app.getVersion());
  const settings = openSettings(join(userData, 'settings.json'));
  const texts = openTextStore(join(userData, 'texts'), () => settings.current.backupFolder);
  const library = whenPageIsServed(() => listSummaries(options.resources));
  if (!refusal) void library.then((read) => keepBundledTexts(read, texts));
  const backups = scheduleBackups({
    write: (order) => runJob('takeBackup', order),
    folder: join(userData, 'backups'),
    journal: journalFolder,
    texts: texts.folder,
    second: () => settings.current.backupFolder,
    tell: tellReader,
  });
  await app.whenReady();
  applyTheme(settings.current.theme);
  hardenSession();
  const textFolders = () =>
    [userData, settings.current.backupFolder].flatMap((each) =>
      each === null ? [] : join(each, 'texts'),
    );
  serveRenderer((name) => readPicture(textFolders(), name));
  registerHandlers(
    createHandlers({
      journal,
      journalFolder,
      library,
      texts,
      settings,
      backups,
      screenshot: options.screenshot,
    }),
  );
  openMainWindow(settings, async () => {
    await backups.finish();
    await (await journal).close();
  });
  nameKeys(settings.current.keys);
}

/** Parsing keeps this thread busy, so it waits until the page is handed over and is itself busy starting. */
function whenPageIsServed<T>(work: () => Promise<T>): Promise<T> {
  return new Promise((resolve) => {
    app.once('web-contents-created', (_event, contents) => {
      contents.once('did-navigate', () => resolve(work()));
    });
  });
}
