/**
 * Tracked changes of a Word file as notes on the words as they were before them: what is left out, put
 * in its place, or added beside it. Changes of looks, and places that words were moved to, are none.
 * Elements: ISO/IEC 29500-1, 17.13.5.
 */
import { elementsOf, wordsIn, type XmlElement } from '#core/bytes/xml-tree';

export interface TrackedChange {
  /** UTF-16 offsets, in the text without the changes, of the words the note is on. */
  readonly start: number;
  readonly end: number;
  /** What is proposed, as a sentence. */
  readonly note: string;
  readonly author: string | null;
  /** As written. */
  readonly date: string;
}

export interface TrackedText {
  /** As it was before every change; a line for each paragraph. */
  readonly text: string;
  readonly changes: readonly TrackedChange[];
}

/** UTF-16 units before or after an addition that the note on it is on. */
const besideUnits = 40;

interface Change {
  /** Offset in the text before the changes. */
  readonly start: number;
  deleted: string;
  inserted: string;
  readonly author: string | null;
  readonly date: string;
}

/** Not part of the text: looks, field codes, and the readings of ruby. */
const unseen = new Set(['pPr', 'rPr', 'instrText', 'delInstrText', 'Fallback', 'rt', 'moveTo']);
const breaks = new Set(['tab', 'br', 'cr']);

export function trackedChanges(body: XmlElement): TrackedText {
  let text = '';
  const changes: Change[] = [];

  /** Changes by one person that follow one another directly are one. */
  function changeBy({ attributes }: XmlElement): Change {
    const said = attributes['author']?.trim() ?? '';
    const author = said === '' ? null : said;
    const last = changes.at(-1);
    if (last?.author === author && last.start + last.deleted.length === text.length) return last;
    const change = {
      start: text.length,
      deleted: '',
      inserted: '',
      author,
      date: attributes['date'] ?? '',
    };
    changes.push(change);
    return change;
  }

  function visit(child: XmlElement): void {
    if (unseen.has(child.name)) return;
    if (child.name === 'ins') {
      const words = wordsOfRuns(child, 't');
      if (words !== '') changeBy(child).inserted += words;
    } else if (child.name === 'del' || child.name === 'moveFrom') {
      const words = wordsOfRuns(child, child.name === 'del' ? 'delText' : 't');
      if (words === '') return;
      changeBy(child).deleted += words;
      text += words;
    } else if (child.name === 't') text += wordsIn(child);
    else if (breaks.has(child.name)) text += ' ';
    else {
      elementsOf(child).forEach(visit);
      if (child.name === 'p') text += '\n';
      if (child.name === 'tc') text = `${text.trimEnd()} | `;
    }
  }

  visit(body);
  return { text, changes: changes.map((change) => noteOn(change, text)) };
}

/** The words of runs; in an insertion those that somebody deleted again are not. */
function wordsOfRuns(element: XmlElement, name: 't' | 'delText'): string {
  return elementsOf(element)
    .map((child) => {
      if (child.name === name) return wordsIn(child);
      if (breaks.has(child.name)) return ' ';
      const isLeftOut = unseen.has(child.name) || child.name === 'del' || child.name === 'ins';
      return isLeftOut ? '' : wordsOfRuns(child, name);
    })
    .join('');
}

function noteOn({ start, deleted, inserted, author, date }: Change, text: string): TrackedChange {
  const end = start + deleted.length;
  const words = inserted.trim();
  if (deleted.trim() !== '') {
    const note = words === '' ? 'Suggests leaving this out.' : `Suggests “${words}” instead.`;
    return { start, end, note, author, date };
  }
  const before = wordsBefore(text, start);
  if (before !== null) {
    return { ...before, note: `Suggests adding after this: “${words}”`, author, date };
  }
  const after = Math.min(text.length, end + besideUnits);
  return { start: end, end: after, note: `Suggests adding before this: “${words}”`, author, date };
}

/** The last whole words before an offset, on its line or the one before; null where there are none. */
function wordsBefore(text: string, offset: number): { start: number; end: number } | null {
  const end = text.slice(0, offset).trimEnd().length;
  if (end === 0) return null;
  const line = text.lastIndexOf('\n', end - 1) + 1;
  if (end - line <= besideUnits) return { start: line, end };
  const blank = text.slice(end - besideUnits, end).search(/\s\S/);
  return { start: end - besideUnits + (blank < 0 ? 0 : blank + 1), end };
}
