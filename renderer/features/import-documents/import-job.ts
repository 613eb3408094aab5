import type { PreparedText } from '#core/import-documents/prepared-text';
import type { KnownDocument, IncomingMatch } from '#core/library/match-incoming';
import { createMatcher } from '#core/library/match-incoming';
import type { TextFile } from './text-files';
import type { ChosenPlace, ChosenPlaces } from '#core/import-documents/chosen-places';
import { createFileReader, type Reading } from './file-reader';
import {
  createRows,
  noDetails,
  type FileRow,
  type ImportProgress,
  type ReadRow,
  type RowChoice,
  type RowDetails,
} from './file-rows';
import type { TextEncoding } from '#core/bytes/text-encoding';

export interface ImportJobParts {
  readonly known: readonly KnownDocument[];
  /** Documents removed from the library: importing their texts restores them. */
  readonly removed: ReadonlySet<string>;
  readonly newId: () => string;
  /** A text was imported that the library has: its file is rewritten if it is lost or damaged. */
  readonly onSame: (text: PreparedText, documentId: string) => void;
}

export interface ImportJob {
  readonly current: () => ImportProgress;
  readonly onChange: (listener: () => void) => () => void;
  readonly add: (files: readonly TextFile[]) => void;
  readonly choose: (index: number, choice: RowChoice) => void;
  /** Reads one file again, in an encoding the reader has chosen. */
  readonly readAgain: (index: number, encoding: TextEncoding) => void;
  /** Moves a line of a file elsewhere; null for where it was recognised to belong. */
  readonly placeLine: (index: number, line: number, place: ChosenPlace | null) => void;
  readonly correct: (index: number, details: Partial<RowDetails>) => void;
  /** Stops reading; what was read stays. */
  readonly stop: () => void;
}

export function createImportJob(parts: ImportJobParts): ImportJob {
  const { known, removed, newId, onSame } = parts;
  const reader = createFileReader();
  const rows = createRows();
  let matcher = createMatcher(known);

  async function readRow({ index, file, state }: FileRow, how: Reading) {
    const read = await reader.read(file, how);
    // Stopped by the reader: the row is left unread.
    if (read === null) return;
    if (read.kind === 'failed') return rows.set(index, read);
    const { text } = read;
    const wording = text.isFormatted ? null : text.wording;
    const match = matcher.match(text.summary, wording, text.fingerprint);
    const documentId = newId();
    const choice = defaultChoice(match, removed);
    const details = state.kind === 'read' ? state.details : noDetails;
    const { places } = how;
    rows.set(index, { kind: 'read', text, match, choice, places, details, documentId });
    if (match.kind === 'same') onSame(text, match.documentId);
    else matcher.add(asKnown(text, match, documentId));
  }

  async function readAll(from: number): Promise<void> {
    for (let index = from, row = rows.at(from); row && !rows.ended(); row = rows.at(++index)) {
      await readRow(row, { encoding: null, places: {} });
    }
  }

  function change(index: number, part: (row: ReadRow) => Partial<ReadRow>): void {
    const state = rows.at(index)?.state;
    if (state?.kind === 'read') rows.set(index, { ...state, ...part(state) });
  }

  function readOnceMore(index: number, how: Reading): void {
    const row = rows.at(index);
    if (!row) return;
    // The file's previous result is gone: it must not be matched with itself.
    matcher = createMatcher([...known, ...rows.all().flatMap((each) => freshTexts(each, index))]);
    void readRow(row, how);
  }

  return {
    current: rows.current,
    onChange: rows.onChange,
    add(files) {
      const { from, idle } = rows.add(files);
      // A running reading continues with these by itself.
      if (idle) void readAll(from);
    },
    choose: (index, choice) => change(index, () => ({ choice })),
    readAgain: (index, encoding) => readOnceMore(index, { encoding, places: {} }),
    placeLine(index, line, place) {
      const state = rows.at(index)?.state;
      if (state?.kind !== 'read') return;
      const places = placed(state.places, line, place);
      readOnceMore(index, { encoding: state.text.encoding, places });
    },
    correct: (index, part) =>
      change(index, ({ details }) => ({ details: { ...details, ...part } })),
    stop() {
      reader.stop();
      rows.end();
    },
  };
}

/** One line moved elsewhere, or back; a text has one title. */
function placed(places: ChosenPlaces, line: number, place: ChosenPlace | null): ChosenPlaces {
  const others = Object.entries(places).filter(
    ([each, chosen]) => Number(each) !== line && !(place === 'title' && chosen === 'title'),
  );
  return Object.fromEntries(place === null ? others : [...others, [line, place]]);
}

/** The new text of a row, except for the excluded row. */
function freshTexts({ index, state }: FileRow, leftOut: number): KnownDocument[] {
  if (index === leftOut || state.kind !== 'read' || state.match.kind === 'same') return [];
  return [asKnown(state.text, state.match, state.documentId)];
}

/**
 * A text of this import in the form the next ones are matched with: alone, or with its document.
 */
function asKnown(
  { summary, fingerprint }: PreparedText,
  match: IncomingMatch,
  documentId: string,
): KnownDocument {
  const id = match.kind === 'revision' ? match.documentId : documentId;
  return { summary: { ...summary, id }, texts: [summary], fingerprint };
}

/**
 * A text that the library has is skipped, a removed one is restored; a merely similar one is asked
 * about.
 */
function defaultChoice(match: IncomingMatch, removed: ReadonlySet<string>): RowChoice {
  if (match.kind === 'same') {
    return removed.has(match.documentId)
      ? { kind: 'back', documentId: match.documentId }
      : { kind: 'skip' };
  }
  return match.kind === 'revision'
    ? { kind: 'revision', documentId: match.documentId }
    : { kind: 'new' };
}
