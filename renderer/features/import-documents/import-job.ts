import type { PreparedText } from '#core/import-documents/prepared-text';
import {
  knownOfRow,
  knownOfRows,
  readRow,
  withPlace,
  type ReadRow,
  type RowChoice,
  type RowDetails,
} from '#core/import-documents/import-rows';
import { createMatcher, type KnownDocument } from '#core/library/match-incoming';
import type { TextFile } from './text-files';
import type { ChosenPlace } from '#core/import-documents/chosen-places';
import type { FileReading, Reading } from './file-reader';
import { asRecognised, createReaders } from './file-readers';
import { createRows, type FileRow, type ImportProgress } from './file-rows';
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
  const readers = createReaders();
  const rows = createRows();
  let matcher = createMatcher(known);

  function take({ index, state }: FileRow, reading: FileReading | null, how: Reading): void {
    // Stopped by the reader: the row is left unread.
    if (reading === null) return;
    if (reading.kind === 'failed') return rows.set(index, reading);
    const { text } = reading;
    const wording = text.isFormatted ? null : text.wording;
    const match = matcher.match(text.summary, wording, text.fingerprint);
    const { places } = how;
    const row = readRow(state, { text, match, places, removed, documentId: newId() });
    rows.set(index, row);
    if (match.kind === 'same') onSame(text, match.documentId);
    const fresh = knownOfRow(row);
    if (fresh) matcher.add(fresh);
  }

  function readAll(from: number): void {
    let index = from;
    const next = () => (rows.ended() ? undefined : rows.at(index++));
    readers.readAll(rows.all().length - from, next, (row, read) => take(row, read, asRecognised));
  }

  function change(index: number, part: (row: ReadRow) => Partial<ReadRow>): void {
    const state = rows.at(index)?.state;
    if (state?.kind === 'read') rows.set(index, { ...state, ...part(state) });
  }

  function readOnceMore(index: number, how: Reading): void {
    const row = rows.at(index);
    if (!row) return;
    // The file's previous result is gone: it must not be matched with itself.
    matcher = createMatcher([...known, ...knownOfRows(rows.all(), index)]);
    void readers.read(row.file, how).then((read) => take(row, read, how));
  }

  return {
    current: rows.current,
    onChange: rows.onChange,
    add(files) {
      const { from, idle } = rows.add(files);
      // A running reading continues with these by itself.
      if (idle) readAll(from);
    },
    choose: (index, choice) => change(index, () => ({ choice })),
    readAgain: (index, encoding) => readOnceMore(index, { encoding, places: {} }),
    placeLine(index, line, place) {
      const state = rows.at(index)?.state;
      if (state?.kind !== 'read') return;
      const places = withPlace(state.places, line, place);
      readOnceMore(index, { encoding: state.text.encoding, places });
    },
    correct: (index, part) =>
      change(index, ({ details }) => ({ details: { ...details, ...part } })),
    stop() {
      readers.stop();
      rows.end();
    },
  };
}
