/** Answers the page's requests, with the files behind them. */
import { join } from 'node:path';
import { app } from 'electron';
import type { AppError } from '#core/errors';
import { runJob } from './background/run-job';
import { scheduleBackups } from './backups/backup-schedule';
import { createHandlers } from './ipc/handlers';
import { answerRequest } from './ipc/answer-request';
import type { Answering } from './ipc/register';
import { brokenJournal, openJournal } from './journal/journal';
import { keepBundledTexts, listSummaries } from './library/bundled-summaries';
import { readParsedTexts } from './library/parsed-in-build';
import { closeFolders, openTextStore } from './library/text-store';
import { nameKeys } from './menu/menu';
import type { LaunchOptions } from './settings/launch-options';
import type { SettingsStore } from './settings/settings';
import { tellReader } from './windows/main-window';

interface Parts {
  readonly userData: string;
  readonly settings: SettingsStore;
  readonly options: LaunchOptions;
  /** The bundled texts as parsed by the build. */
  readonly parsedTexts: string;
  /** Why nothing may be written; nearly always null. */
  readonly refusal: AppError | null;
}

export interface AnsweredPage {
  readonly answer: Answering;
  /** What remains to be done after the last save; it may take a few seconds. */
  readonly finish: () => Promise<void>;
}

export function answerPage(parts: Parts): AnsweredPage {
  const { userData, settings, options, parsedTexts, refusal } = parts;
  const journalFolder = join(userData, 'journal');
  const journal = refusal
    ? Promise.resolve(brokenJournal(refusal))
    : openJournal(journalFolder, app.getVersion());
  const texts = openTextStore(join(userData, 'texts'), () => settings.current.backupFolder);
  const parsed = readParsedTexts(parsedTexts);
  const library = listSummaries(options.resources, parsed);
  if (!refusal) {
    void library
      .then((read) => keepBundledTexts(read, texts))
      .then(() => closeFolders(texts.folder));
  }
  const backups = scheduleBackups({
    write: (order) => runJob('takeBackup', order),
    folder: join(userData, 'backups'),
    journal: journalFolder,
    texts: texts.folder,
    second: () => settings.current.backupFolder,
    tell: tellReader,
  });
  const handlers = createHandlers({
    journal,
    journalFolder,
    library,
    texts,
    settings,
    backups,
    screenshot: options.screenshot,
  });
  nameKeys(settings.current.keys);
  return {
    answer: (method, payload, isTrusted) =>
      answerRequest(method, handlers[method], payload, isTrusted),
    async finish() {
      await backups.finish();
      await (await journal).close();
    },
  };
}
