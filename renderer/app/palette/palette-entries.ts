import { commandName } from '#core/ipc/commands';
import { commandMenus, commandsOf } from '#core/ipc/command-menus';
import type { ShelfItem } from '#core/library/shelf-item';
import { isAvailable, runCommand } from '../../navigation/commands';
import { formatShortDate } from '../../ui/format';
import { keyName } from '../../navigation/command-keys';
import { searchFor } from '../../features/search/search-view';
import { openDocument } from '../../navigation/session';
import { matchNames } from '#core/text/match-names';
import type { Passage } from '#core/text/passage';

export interface PaletteEntry {
  readonly id: string;
  readonly label: string;
  /** What matched in the label, UTF-16 offsets; for a place in a text or note. */
  readonly marks?: readonly Passage[];
  /** What it is, or the date of a document. */
  readonly hint: string;
  readonly keys: string | null;
  readonly run: () => void;
  /** Opens a document; absent for everything else. */
  readonly open?: () => Promise<void>;
}

/** Documents shown at most; a few letters find the others. */
const maxShown = 60;

/**
 * What can be done now, then all documents. Commands that nothing on screen offers are left out.
 */
export function listEntries(shelf: readonly ShelfItem[]): readonly PaletteEntry[] {
  const runnable = commandMenus.flatMap((menu) =>
    commandsOf(menu)
      .filter((id) => id !== 'palette' && isAvailable(id))
      .map((id) => ({
        id,
        label: commandName(id),
        hint: menu.title,
        keys: keyName(id),
        run: () => void runCommand(id),
      })),
  );
  const documents = shelf.map(({ document }) => ({
    id: `document ${document.id}`,
    label: document.title,
    hint: document.date ? formatShortDate(document.date) : 'Document',
    keys: null,
    run: () => void openDocument(document.id),
    open: () => openDocument(document.id),
  }));
  return [...runnable, ...documents];
}

/** The entry that searches everywhere for the typed text. */
export function searchEntry(typed: string): PaletteEntry | null {
  const words = typed.trim();
  if (words === '') return null;
  return {
    id: 'search everywhere',
    label: `Search everywhere for “${words}”`,
    hint: 'Texts and notes',
    keys: null,
    run: () => searchFor(words),
  };
}

/** The entries that match the typed text. */
export function matchEntries(
  entries: readonly PaletteEntry[],
  typed: string,
): readonly PaletteEntry[] {
  return matchNames(entries, typed, maxShown);
}
