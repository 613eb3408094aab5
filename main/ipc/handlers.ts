import { appError } from '#core/errors';
import { err, ok } from '#core/result';
import { nameUndo } from '../menu/menu';
import { resetStore } from '../store-repair/reset-store';
import { answerClosing } from '../windows/close-after-saving';
import { takeDeepLink } from '../windows/deep-links';
import { openLink } from '../windows/open-link';
import { currentWindow } from '../windows/main-window';
import { takeScreenshot } from '../windows/screenshot';
import { exchangeHandlers } from './exchange-handlers';
import { lookHandlers } from './look-handlers';
import type { Handlers } from './register';
import { storageHandlers } from './storage-handlers';
import { rowHandlers } from './row-handlers';
import { textHandlers } from './text-handlers';
import { backupHandlers } from './backup-handlers';
import type { HandlerContext } from './handler-context';

export function createHandlers(context: HandlerContext): Handlers {
  const { backups } = context;
  return {
    async listLibrary() {
      return ok((await context.library).listing);
    },
    async openDocument({ id }) {
      const document = (await context.library).documents.get(id);
      return document ? ok(document) : err(appError('not-found', id));
    },
    ...textHandlers(context),
    async openJournal() {
      return (await context.journal).open();
    },
    async appendChange({ change }) {
      const saved = await (await context.journal).append(change);
      if (saved.ok) backups.noticeChange(saved.value);
      return saved;
    },
    async readChanges({ after, limit }) {
      return (await context.journal).read(after, limit);
    },
    async readRecentChanges({ last, limit, rows }) {
      return (await context.journal).readRecent(last, limit, rows);
    },
    ...backupHandlers(context),
    ...rowHandlers(context),
    ...storageHandlers(context),
    async resetStore() {
      await resetStore();
      return ok(null);
    },
    ...exchangeHandlers(),
    async openLink({ url }) {
      const window = currentWindow();
      return window ? openLink(window, url) : err(appError('refused'));
    },
    async takeAddress() {
      return ok(takeDeepLink());
    },
    ...lookHandlers(context.settings),
    async describeMenu(names) {
      nameUndo(names);
      return ok(null);
    },
    async reportReady() {
      const window = currentWindow();
      if (window && context.screenshot) await takeScreenshot(window, context.screenshot);
      return ok(null);
    },
    async reportCanClose({ unsaved }) {
      answerClosing(unsaved);
      return ok(null);
    },
  };
}
