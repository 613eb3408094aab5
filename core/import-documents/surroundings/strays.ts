/** Lines that strayed into a body: its title or its beginning repeated, its day alone. */
import type { ChosenPlaces } from '../chosen-places';
import { listMarker, withoutMark } from '../list-markers';
import { dateLineOf } from '../recognition/date-line';
import { headRoleOf } from '../recognition/line-roles';
import type { Head } from '../recognition/head';
import { isRunningText, sameWords, wordKey } from '../recognition/line-shape';
import type { SourcePiece } from '../source-text';
import { goesOn } from './above-tail';
import { noPiece } from './roles';

/** Shortest title, in UTF-16 units, that is recognised when a page repeats it alone. */
const minAgain = 20;

/** The body without a repeated title or beginning, and without a day alone under the opening. */
export function withoutStrays(
  all: readonly BodyPiece[],
  head: Head,
  language: string,
  chosen: ChosenPlaces,
): { body: readonly BodyPiece[]; strays: ReadonlySet<number>; date: string | null } {
  const free = all.filter(({ index }) => chosen[index] !== 'text');
  const opening = free.findIndex(({ piece }) => isRunningText(piece.text));
  const again = free.filter(
    ({ piece: { kind, text } }, nth) =>
      kind === 'paragraph' &&
      !head.isDerived &&
      (nth < opening || head.title.length >= minAgain) &&
      saysAgain(withoutMark(text), head.title) &&
      // A title made of the first sentence leaves the sentence in the text.
      !(nth === opening && !isRunningText(head.title)),
  );
  const isAgain = again.length < all.length;
  const strays = new Set(isAgain ? again.map(({ index }) => index) : []);
  const [teaser] = free;
  if (teaser && isTeaser(teaser, free.slice(1, openingPieces), head)) {
    strays.add(teaser.index);
    // Below it the head goes on.
    const below = free.slice(1).findIndex(({ piece }) => !isOfHead(piece, language));
    for (const { index } of free.slice(1, 1 + below)) strays.add(index);
  }
  const kept = all.filter(({ index }) => !strays.has(index));
  const dated = lateDateLine(kept, head, language);
  for (const index of dated?.block ?? []) if (chosen[index] !== 'text') strays.add(index);
  const body = all.filter(({ index }) => !strays.has(index));
  return { body, strays, date: dated?.iso ?? null };
}

function isOfHead({ kind, text }: Pick<SourcePiece, 'kind' | 'text'>, language: string): boolean {
  return kind === 'paragraph' && headRoleOf(text, language) !== null;
}

/** Letters behind a title that a page repeats: the number of a picture. */
const maxBehind = 8;

function saysAgain(text: string, title: string): boolean {
  const [own, name] = [wordKey(text), wordKey(title)];
  return own.startsWith(name) && own.length <= name.length + maxBehind;
}

/** Shortest beginning of a lead that is recognised above it, in letters. */
const minTeaser = 40;

/** The beginning of a text, cut short and perhaps behind its title, above the text itself. */
function isTeaser({ piece }: BodyPiece, below: readonly BodyPiece[], { title }: Head): boolean {
  const [own, name] = [wordKey(piece.text), wordKey(title)];
  const words = own.startsWith(name) ? own.slice(name.length) : own;
  const others = below.filter((each) => !sameWords(each.piece.text, title));
  // It goes on over paragraphs, and not into an item or a heading.
  const marked = others.findIndex((each) => listMarker(each.piece.text) !== null);
  const texts = marked < 0 ? others : others.slice(0, marked);
  const keys = texts.map((each) => wordKey(each.piece.text));
  const isCut = /(?:…\]?|\.\.\.|[\p{L}\p{N},;-])$/u.test(piece.text);
  return isCut && words.length >= minTeaser && keys[0] !== words && keys.join('').startsWith(words);
}

/** A piece of the body and where it was in the source. */
export interface BodyPiece {
  readonly piece: SourcePiece;
  readonly index: number;
}

/** Pieces at the start of a text among which its day may be alone, under a first sentence. */
export const openingPieces = 6;

/**
 * The one line of the opening that is only a day, with the short lines below it down to the text:
 * who wrote it, who gave it out. Several days are a programme.
 */
function lateDateLine(body: readonly BodyPiece[], head: Head, language: string) {
  const found = body.flatMap(({ piece: { kind, text } }, nth) => {
    const line = kind === 'paragraph' ? dateLineOf(text, language) : null;
    return line && !line.isLater ? [{ iso: line.iso, nth }] : [];
  });
  const [only] = found;
  const isOpening = only !== undefined && only.nth > 0 && only.nth < openingPieces;
  if (found.length !== 1 || !isOpening || only.nth >= body.length - 1) return null;
  if (head.date !== null && head.date !== only.iso) return null;
  const next = body.findIndex(({ piece }, nth) => nth > only.nth && isTextBelow(piece));
  // In the midst of a sentence it stays there.
  if (/^\p{Ll}/u.test(body[next]?.piece.text ?? '')) return { iso: only.iso, block: [] };
  // Items of the text that have lost their marks may be between them.
  const below = body.findIndex(({ piece }, nth) => nth > only.nth && goesOn(piece));
  const isNear = next > 0 && next - only.nth <= openingPieces;
  const end = isNear ? Math.min(next, below < 0 ? next : below) : only.nth + 1;
  // "From:", a ministry and "Published" are above the day in a list of what a page says of it.
  let from = only.nth;
  const isOfList = (at: number) => isSaidOfText(body[at]?.piece ?? noPiece, language);
  // The label of the day may be a word without a colon.
  if (from > 2 && isOfList(from - 2) && (body[from - 1]?.piece.text ?? '').split(' ').length < 3)
    from -= 1;
  while (from > 1 && isOfList(from - 1)) from -= 1;
  return { iso: only.iso, block: body.slice(from, end).map(({ index }) => index) };
}

/** A line with a role, or any label: "From:", "Ort:". */
function isSaidOfText(piece: Pick<SourcePiece, 'kind' | 'text'>, language: string): boolean {
  return isOfHead(piece, language) || (piece.kind === 'paragraph' && anyLabel.test(piece.text));
}

function isTextBelow({ kind, text }: SourcePiece): boolean {
  return kind !== 'paragraph' || (isRunningText(text) && !labelAlone.test(text));
}

/** A few words and a colon. */
const anyLabel = /^[^\s:\uFF1A]{1,24}(?: [^\s:\uFF1A]{1,24}){0,2} ?[:\uFF1A]$/u;
/** "From:" */
const labelAlone = /^\p{L}{2,12}[:\uFF1A]$/u;
