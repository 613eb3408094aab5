/**
 * A person's decisions on where lines of a file belong, overriding what was recognised. Lines are
 * those of the file in its order; without a decision a line stays as recognised.
 */
import type { Aside } from '#core/document/document';
import type { LinePlace } from './recognition/head';
import type { SourcePiece } from './source-text';

export type ChosenPlace = 'title' | 'text' | 'beside';

/** Keyed by the index of a line among all lines of the file, from 0. */
export type ChosenPlaces = Readonly<Record<number, ChosenPlace>>;

/** A line of the file and what became of it, for a person to review. */
export interface ReadLine {
  readonly index: number;
  /** Its first 160 UTF-16 units. */
  readonly text: string;
  readonly place: LinePlace;
}

/** How many lines at the beginning and at the end of a file are worth reviewing. */
const atStart = 24;
const atEnd = 6;
const maxText = 160;

/** At most one title: the chosen one, even if the format declares another. */
export function withChosen(pieces: readonly SourcePiece[], chosen: ChosenPlaces): SourcePiece[] {
  const hasTitle = Object.values(chosen).includes('title');
  return pieces.map((piece, index) => {
    const place = chosen[index];
    if (place === 'title') return { ...piece, kind: 'title', aside: null };
    const isTitle = piece.kind === 'title' && (hasTitle || place !== undefined);
    const kind = isTitle ? 'paragraph' : piece.kind;
    return place === undefined ? { ...piece, kind } : { ...piece, kind, aside: null };
  });
}

export function chosenRoles(
  roles: readonly (Aside['role'] | null)[],
  chosen: ChosenPlaces,
): (Aside['role'] | null)[] {
  return roles.map((role, index) => {
    const place = chosen[index];
    if (place === undefined) return role;
    return place === 'beside' ? 'furniture' : null;
  });
}

export function linesToShow(
  pieces: readonly SourcePiece[],
  placeOf: (index: number) => LinePlace,
): ReadLine[] {
  return pieces.flatMap(({ text }, index) =>
    index < atStart || index >= pieces.length - atEnd
      ? [{ index, text: text.slice(0, maxText), place: placeOf(index) }]
      : [],
  );
}
