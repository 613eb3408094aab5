import { useEffect } from 'react';
import { commandIds, isCommandId, otherKeys, type CommandId } from '#core/ipc/commands';
import { desktop } from '../desktop/desktop';
import { matchesAccelerator } from '../ui/accelerator';
import { isMac } from '../ui/is-mac';
import { isTyping } from '../ui/is-typing';
import { answerOrNotice, notify, notifyFailure } from '../ui/notices';
import { marginQuery, sidebarQuery } from '../ui/use-media';
import { openExport } from '../navigation/export-request';
import { showPhraseHistory } from '../features/phrase-history/phrase-history-query';
import {
  openBin,
  openDocument,
  openLibrary,
  openNotebook,
  openSearch,
  session,
  showDialog,
} from '../navigation/session';
import { keysNow } from '../navigation/command-keys';
import { runCommand, useCommand } from '../navigation/commands';

const toggleOutline = () => {
  session.set((now) =>
    window.matchMedia(sidebarQuery).matches
      ? { ...now, outlineShown: !now.outlineShown }
      : { ...now, outlineShown: true, drawerOpen: !now.drawerOpen },
  );
};
const toggleNotes = () => {
  const roomy = window.matchMedia(marginQuery).matches;
  session.set((now) => ({ ...now, notesShown: !(now.notesShown ?? roomy) }));
};

/** Without a margin the notes are in the panel too: closing it hides both. */
const togglePanel = () => {
  const roomy = window.matchMedia(marginQuery).matches;
  session.set((now) => {
    const shown = now.panelShown || (!roomy && now.notesShown === true);
    return {
      ...now,
      panelShown: !shown,
      notesShown: shown && !roomy ? false : now.notesShown,
    };
  });
};

async function makeBackup(): Promise<void> {
  const made = await answerOrNotice(desktop.backUpNow({ reason: 'asked' }));
  if (!made) return;
  notify('news', 'Backed up.', { label: 'Show the folder', run: showBackups });
  made.notices.forEach(notifyFailure);
}

const backUpNow = () => void makeBackup();

const showLibrary = () => openLibrary();
const openRestore = () => showDialog('restore');
const openPalette = () => showDialog('palette');
const openShortcuts = () => showDialog('shortcuts');
const openLabels = () => showDialog('labels');
const openImport = () => showDialog('import');
const openBackupFolder = () => showDialog('backup-folder');

const openGuide = () => void openDocument('reading-guide');

function showBackups(): void {
  void desktop.showBackups();
}

/** Commands that are always available, and the keys of all commands. */
export function useCommandKeys(): void {
  useCommand('go-to-library', showLibrary);
  useCommand('go-to-notebook', openNotebook);
  useCommand('search', openSearch);
  useCommand('history', showPhraseHistory);
  useCommand('go-to-bin', openBin);
  useCommand('back-up-now', backUpNow);
  useCommand('restore', openRestore);
  useCommand('palette', openPalette);
  useCommand('shortcuts', openShortcuts);
  useCommand('labels', openLabels);
  useCommand('backup-folder', openBackupFolder);
  useCommand('export', openExport);
  useCommand('import-notes', openImport);
  useCommand('show-backups', showBackups);
  useCommand('guide', openGuide);
  useCommand('toggle-outline', toggleOutline);
  useCommand('toggle-notes', toggleNotes);
  useCommand('toggle-panel', togglePanel);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const id = commandFor(event);
      if (id && runCommand(id)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    const stop = desktop.onCommand((id) => {
      if (isCommandId(id)) runCommand(id);
    });
    return () => {
      window.removeEventListener('keydown', onKey);
      stop();
    };
  }, []);
}

/** The command for a key press. A plain character is typing wherever one can type. */
function commandFor(event: KeyboardEvent): CommandId | undefined {
  const typing = isTyping(event.target);
  const own = commandIds.find((id) => {
    const accelerator = keysNow(id);
    // In a field these are a character, and the system's shortcut for pasting without formatting.
    const isOfField = accelerator === 'Shift+?' || accelerator === 'CommandOrControl+Shift+V';
    if (typing && isOfField) return false;
    return matchesAccelerator(event, accelerator, isMac);
  });
  return own ?? otherKeys.find((other) => matchesAccelerator(event, other.accelerator, isMac))?.id;
}
