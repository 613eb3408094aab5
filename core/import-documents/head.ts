/**
 * The lines around the title that are no part of the text: date, translation mark, issuer,
 * subtitle. Only what is certain is taken; the first line of any other kind ends the head.
 */
import type { SourceLine } from '#core/document/document';
import { readDateLine } from './date-line';
import { issuerNamed } from './issuer';
import type { SourcePiece } from './source-text';
import { isTranslationMark, translationMarkAtEnd } from './translation-mark';

/** The recognised lines, and what they say. */
export interface Head {
  readonly lines: readonly SourceLine[];
  readonly date: string | null;
  readonly translationMark: string | null;
  readonly body: string | null;
  readonly place: string | null;
  /** How many lines of the text they took. */
  readonly taken: number;
}

export const emptyHead: Head = {
  lines: [],
  date: null,
  translationMark: null,
  body: null,
  place: null,
  taken: 0,
};

type HeadPiece = Pick<SourcePiece, 'kind' | 'text'>;

/** Most lines of a head: one of each role, and a name of the body in two lines. */
const maxLines = 6;

/**
 * Reads the lines that are directly under the title, in any order, each role at most once; date
 * and translation mark may share a line, mark last.
 *
 * @param above what was above the title; its roles are not read again.
 */
export function readHead(pieces: readonly HeadPiece[], above: Head = emptyHead): Head {
  let head: Head = { ...above, taken: 0 };
  for (const piece of pieces.slice(0, maxLines)) {
    const next = withSubtitle(head, piece) ?? withLine(head, piece);
    if (next === null) break;
    head = next;
  }
  return head;
}

/**
 * Reads the lines above the title: "[Provisional translation]", a date, the issuer. A text
 * that has nothing else has its title there.
 */
export function readHeadAbove(pieces: readonly HeadPiece[]): Head {
  let head = emptyHead;
  for (const piece of pieces.slice(0, maxLines)) {
    const next = piece.kind === 'title' ? null : withLine(head, piece);
    if (next === null) return head;
    head = next;
  }
  return emptyHead;
}

function withLine(head: Head, { kind, text }: HeadPiece): Head | null {
  if (kind === 'table-row' || kind === 'list-item' || kind === 'quotation') return null;
  if (head.translationMark === null && isTranslationMark(text)) {
    return { ...grown(head, { role: 'status', text }), translationMark: text };
  }
  const body = head.body === null && kind !== 'heading' ? issuerNamed(text) : null;
  if (body !== null) {
    const place = head.place ?? body.place;
    return { ...grown(head, { role: 'body', text }), body: body.name, place };
  }
  return head.date === null ? withDate(head, text) : null;
}

function withDate(head: Head, text: string): Head | null {
  const mark = head.translationMark === null ? translationMarkAtEnd(text) : null;
  const dateText = mark === null ? text : text.slice(0, -mark.length).trim();
  const date = readDateLine(dateText);
  if (date === null) return null;
  const dated: SourceLine = { role: 'date', text: dateText };
  if (mark === null) return { ...grown(head, dated), date };
  return { ...grown(head, dated, { role: 'status', text: mark }), date, translationMark: mark };
}

/** What the format calls a subtitle, or a short line all in brackets, "(Summary)". */
const bracketedLine = /^[(\uFF08][^()\uFF08\uFF09]{1,80}[)\uFF09]$/;

function withSubtitle(head: Head, { kind, text }: HeadPiece): Head | null {
  if (head.lines.some(({ role }) => role === 'subtitle')) return null;
  const isDeclared = kind === 'subtitle' || kind === 'title';
  const isBracketed = kind === 'paragraph' && bracketedLine.test(text);
  if (!isDeclared && !isBracketed) return null;
  if (isTranslationMark(text) || readDateLine(text) !== null) return null;
  return grown(head, { role: 'subtitle', text });
}

function grown(head: Head, ...lines: SourceLine[]): Head {
  return { ...head, lines: [...head.lines, ...lines], taken: head.taken + 1 };
}
