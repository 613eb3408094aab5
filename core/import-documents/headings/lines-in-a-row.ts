/** Short lines between sentences that tell by the others beside them what they are. */
import type { HeadingScheme } from './heading-levels';
import type { ListMarker } from '../list-markers';
import { readDateLine } from '../recognition/date-line';
import { columnsOf, isRunningText } from '../recognition/line-shape';
import type { SourcePiece } from '../source-text';

/** A line of a body, as far as it matters for headings. */
export interface HeadingCandidate extends Pick<SourcePiece, 'text' | 'kind' | 'isBold'> {
  readonly mark: ListMarker | null;
  readonly glued: boolean;
  readonly shaped: boolean;
}

/** Longest name of an entry, in columns. */
const maxEntry = 160;

/**
 * The names of the entries of a page of news: a line without a stop, a day under it, and a text
 * under that, several times. The day is none of the headings then. Returns the indexes of the names.
 */
export function datedEntries(lines: readonly HeadingCandidate[]): ReadonlySet<number> {
  const days = lines.flatMap(({ kind, text }, at) => {
    const isAbove = isRunningText(lines[at + 1]?.text ?? '');
    return kind === 'paragraph' && isAbove && readDateLine(text) !== null ? [at] : [];
  });
  const names = days.flatMap((day) => (isName(lines, day - 1) ? [day - 1] : []));
  return new Set(names.length > 1 && names.length === days.length ? names : []);
}

function isName(lines: readonly HeadingCandidate[], at: number): boolean {
  const [above, line] = [lines[at - 1], lines[at]];
  if (line?.kind !== 'paragraph' || line.mark !== null) return false;
  const isLine =
    columnsOf(line.text) <= maxEntry && !/[.!?:;,。！？：]["'”’」』）)]?$/u.test(line.text);
  return isLine && (above === undefined || isRunningText(above.text));
}

/** "11.30 – arrival", "9:00-9:45 Begrüßung", "10 h 30 : signature", "14時30分　署名式" */
const hourFirst =
  /^(?:\d{1,2}[.:]\d{2}|\d{1,2} ?h ?(?:\d{2})?|\d{1,2}[時时点시](?: ?\d{1,2}[分분])?)(?: ?[-–—~～] ?\d{1,2}(?:[.:]\d{2}| ?h ?(?:\d{2})?))?(?: ?(?:Uhr|[ap]\.?m\.?|hrs?|uur|год\.?|ч\.?))?(?: ?[-–—:：] ?|\s+)\p{L}/u;

/** Whether two lines with an hour at their start begin there. */
export function isProgramme(lines: readonly HeadingCandidate[], at: number): boolean {
  return [lines[at], lines[at + 1]].every(
    (line) => line?.kind === 'paragraph' && line.mark === null && hourFirst.test(line.text),
  );
}

/** Least lines in a row that are a list and no headings, and columns of the name of one. */
const minList = 4;
const maxLabel = 30;

/**
 * Short lines in a row have no text under them but for the last: above a text they are a list, and
 * only a few words at its start or its end are headings.
 *
 * @param headings changed so that those of a list are none.
 * @param isPlain whether a line may be a heading by itself.
 */
export function settleLists(
  lines: readonly HeadingCandidate[],
  headings: (HeadingScheme | null)[],
  certain: ReadonlySet<number>,
  isPlain: (line: HeadingCandidate) => boolean,
): void {
  const isShort = (line: HeadingCandidate | undefined) =>
    line?.kind === 'paragraph' && line.mark === null && !isRunningText(line.text);
  for (let from = 0; from < lines.length; from += 1) {
    let end = from;
    while (isShort(lines[end])) end += 1;
    const isList = end - from >= minList;
    for (let at = from; isList && at < end; at += 1) {
      const isEnd = at === from || at === end - 1;
      const isOpen = headings[at] === 'plain' && !certain.has(at);
      if (isOpen && !(isEnd && isLabel(lines[at]))) headings[at] = null;
    }
    const [above, first] = [lines[from - 1], lines[from]];
    const isNamed = above !== undefined && first !== undefined && !/[:：]$/u.test(above.text);
    if (isList && isNamed && end < lines.length && isPlain(first) && isLabel(first))
      headings[from] ??= 'plain';
    from = end;
  }
}

function isLabel(line: HeadingCandidate | undefined): boolean {
  return line !== undefined && columnsOf(line.text) <= maxLabel && !/[\d,、・]/u.test(line.text);
}
