/**
 * The files of one import as rows of its report: what becomes of each, from the moment it is picked
 * until it is added to the library. A row goes from waiting to read or failed, and back through read
 * again when a person says how its file is to be read.
 */
import type { IncomingMatch, KnownDocument } from '#core/library/match-incoming';
import type { SourceCorrection } from '#core/model/source-record';
import type { ChosenPlace, ChosenPlaces } from './chosen-places';
import type { ImportFailure } from './imported-text';
import type { ReadDocument } from './prepared-text';

/** @template F how a file is reached; its text is read elsewhere. */
export interface ImportRow<F = unknown> {
  /** Its place among the rows, from 0. */
  readonly index: number;
  readonly file: F;
  readonly state: RowState;
}

export type RowState = { readonly kind: 'waiting' } | FailedRow | ReadRow;

export interface FailedRow {
  readonly kind: 'failed';
  /** A sentence for the person who picked the file. */
  readonly reason: string;
  /** Null when nothing is wrong with the file itself: it could not be reached, or took too long. */
  readonly failure: ImportFailure | null;
}

export interface ReadRow {
  readonly kind: 'read';
  readonly text: ReadDocument;
  readonly match: IncomingMatch;
  readonly choice: RowChoice;
  /** Where a person has put lines of the file. */
  readonly places: ChosenPlaces;
  /** What a person has corrected of it; null where the text's own word is. */
  readonly details: RowDetails;
  /** The id of the document it becomes if it becomes one. */
  readonly documentId: string;
}

export type RowDetails = Pick<SourceCorrection, 'title' | 'issued' | 'language'>;

/** What becomes of a text. */
export type RowChoice =
  | { readonly kind: 'new' | 'skip' }
  | { readonly kind: 'revision' | 'back'; readonly documentId: string };

const noDetails: RowDetails = { title: null, issued: null, language: null };

/** What a read text is beside what it was read from. */
interface Found extends Pick<ReadRow, 'text' | 'match' | 'places' | 'documentId'> {
  /** Ids of documents that were removed from the library. */
  readonly removed: ReadonlySet<string>;
}

/** A row whose file was read. What a person corrected before stays when a file is read again. */
export function readRow(before: RowState, { removed, ...found }: Found): ReadRow {
  const details = before.kind === 'read' ? before.details : noDetails;
  return { kind: 'read', ...found, choice: defaultChoice(found.match, removed), details };
}

/** A text that is here is left out, one that was removed comes back; what is only similar is asked. */
function defaultChoice(match: IncomingMatch, removed: ReadonlySet<string>): RowChoice {
  switch (match.kind) {
    case 'same':
      return removed.has(match.documentId)
        ? { kind: 'back', documentId: match.documentId }
        : { kind: 'skip' };
    case 'revision':
      return { kind: 'revision', documentId: match.documentId };
    case 'similar':
    case 'new':
      return { kind: 'new' };
  }
}

/** One line put elsewhere, or back where it was recognised to belong (null); a text has one title. */
export function withPlace(
  places: ChosenPlaces,
  line: number,
  place: ChosenPlace | null,
): ChosenPlaces {
  const others = Object.entries(places).filter(
    ([each, chosen]) => Number(each) !== line && !(place === 'title' && chosen === 'title'),
  );
  return Object.fromEntries(place === null ? others : [...others, [line, place]]);
}

/**
 * A row's text as later ones are matched with it: alone, or with the document it belongs to. Null for
 * what brought nothing new.
 */
export function knownOfRow(state: RowState): KnownDocument | null {
  if (state.kind !== 'read' || state.match.kind === 'same') return null;
  const { text, match, documentId } = state;
  const id = match.kind === 'revision' ? match.documentId : documentId;
  const { summary, fingerprint } = text;
  return { summary: { ...summary, id }, texts: [summary], fingerprint };
}

/** All that rows have brought but one, which is read again and must not be matched with itself. */
export function knownOfRows(rows: readonly ImportRow[], leftOut: number): KnownDocument[] {
  return rows.flatMap(({ index, state }) => {
    const known = index === leftOut ? null : knownOfRow(state);
    return known ? [known] : [];
  });
}

export interface RowCounts {
  readonly all: number;
  /** Read or failed. */
  readonly done: number;
  readonly failed: number;
  /** Texts that are in the library already. */
  readonly here: number;
}

export function countRows(rows: readonly ImportRow[]): RowCounts {
  const count = (test: (state: RowState) => boolean) =>
    rows.filter(({ state }) => test(state)).length;
  return {
    all: rows.length,
    done: count(({ kind }) => kind !== 'waiting'),
    failed: count(({ kind }) => kind === 'failed'),
    here: count((state) => state.kind === 'read' && state.match.kind === 'same'),
  };
}

export interface AcceptedRow<F> {
  readonly file: F;
  readonly row: ReadRow;
}

/** The rows that go into the library: what was read and is not left out. */
export function acceptedRows<F>(rows: readonly ImportRow<F>[]): AcceptedRow<F>[] {
  return rows.flatMap(({ file, state }) =>
    state.kind === 'read' && state.choice.kind !== 'skip' ? [{ file, row: state }] : [],
  );
}

/** Id of the document that a text belongs to, once the rows are accepted as they are. */
export function documentOfRow({ choice, match, documentId }: ReadRow): string {
  if ('documentId' in choice) return choice.documentId;
  return match.kind === 'same' ? match.documentId : documentId;
}
