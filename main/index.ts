/**
 * The boot list of the main process: each line is one concern, in an order that matters. Only what
 * the window itself needs is loaded here: Electron starts its engine only after this file has run.
 */
import { app, Menu } from 'electron';
import type { AppError } from '#core/errors';
import type { AnsweredPage } from './answer-page';
import { registerChannels } from './ipc/register';
import { findPicture } from './library/picture-store';
import { claimProfile } from './settings/claim-profile';
import { readLaunchOptions, bundledResources } from './settings/launch-options';
import { applyTheme, openSettings } from './settings/settings';
import { hardenApplication } from './security/harden-application';
import { hardenSession } from './security/harden-session';
import { makeRoom } from './store-repair/make-room';
import { repairStoreLogs } from './store-repair/repair-store-logs';
import { declareScheme, serveRenderer } from './windows/app-protocol';
import { hearDeepLinks } from './windows/deep-links';
import { limitGarbage } from './windows/limit-garbage';
import { openMainWindow } from './windows/main-window';
import { existsSync } from 'node:fs';
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
// Otherwise Electron would build a menu of its own first.
Menu.setApplicationMenu(null);

const claim = claimProfile(app.getPath('userData'), () => app.requestSingleInstanceLock());
if (claim.kind === 'taken') {
  app.quit();
} else {
  hearDeepLinks(process.argv);
  app.on('window-all-closed', () => app.quit());
  void boot(claim.kind === 'unwritable' ? claim.reason : null);
}

/** @param refusal why nothing may be written, here or by a second start; nearly always null. */
async function boot(refusal: AppError | null): Promise<void> {
  const userData = app.getPath('userData');
  if (!refusal) {
    if (makeRoom(userData)) app.commandLine.appendSwitch('disable-gpu-shader-disk-cache');
    repairStoreLogs(userData);
  }
  const settings = openSettings(join(userData, 'settings.json'));
  await app.whenReady();
  applyTheme(settings.current.theme);
  hardenSession();
  const parsedTexts = join(__dirname, 'parsed-texts.json');
  let answered: Promise<AnsweredPage> | null = null;
  // Loading it keeps the page from its first frame, which needs this process: not before it asks.
  const answerPage = () =>
    (answered ??= import('./answer-page').then((page) =>
      page.answerPage({ userData, settings, options, parsedTexts, refusal }),
    ));
  registerChannels(async () => (await answerPage()).answer);
  const textFolders = () =>
    [userData, settings.current.backupFolder].flatMap((each) =>
      each === null ? [] : join(each, 'texts'),
    );
  // Other resources have another first text; with a journal, some text was open before.
  const isFirstStart = options.resources === bundled && !existsSync(join(userData, 'journal'));
  serveRenderer((name) => findPicture(textFolders(), name), isFirstStart);
  openMainWindow(settings, async () => (await answerPage()).finish());
}
