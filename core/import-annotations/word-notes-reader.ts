/**
 * Comments and tracked changes of a Word file as annotations: the words they mark, author, time and
 * text. A file that Readout wrote may return with other people's answers: Readout's own comments are
 * recognised by their bookmarks and left out.
 */
import {
  allBelow,
  childOf,
  elementsOf,
  wordsIn,
  xmlTree,
  type XmlElement,
} from '#core/bytes/xml-tree';
import { openZip, type ZipArchive } from '#core/bytes/zip-archive';
import { err, ok, type Result } from '#core/result';
import { ownBookmark } from '#core/exporting/word/own-bookmark';
import { foreignItem } from './foreign-item';
import type { IncomingItem, IncomingSet, MalformedItem, ReadFailure } from './incoming';
import { maxItems } from './json-limits';
import { timeOf } from './json-values';
import { stableId } from './stable-id';
import { trackedChanges, type TrackedChange } from './word-changes-reader';

export const bodyPart = 'word/document.xml';
export const commentsPart = 'word/comments.xml';

/** UTF-16 units kept on each side of a quote to distinguish it from the same words elsewhere. */
const contextUnits = 32;

/** Whether bytes are an OPC package, as Word files are. */
export function isPackage(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03;
}

export function readWordNotes(bytes: Uint8Array): Result<IncomingSet, ReadFailure> {
  const archive = openZip(bytes);
  if (!archive.ok || !archive.value.has(bodyPart)) return err('not-annotations');
  const body = partOf(archive.value, bodyPart);
  if (body === null) return err('damaged');
  const comments = archive.value.has(commentsPart) ? partOf(archive.value, commentsPart) : null;
  const all = comments ? elementsOf(comments).filter(({ name }) => name === 'comment') : [];
  if (all.length > maxItems) return err('too-many');
  const text = new CommentedText(body);
  const title = titleOf(archive.value);
  const items: IncomingItem[] = [];
  const malformed: MalformedItem[] = [];
  all.forEach((comment, index) => {
    const id = comment.attributes['id'] ?? '';
    if (text.ownIds.has(id)) return;
    const note = wordsOfComment(comment);
    if (note === '') malformed.push({ place: index + 1, reason: 'The comment is empty.' });
    else items.push(commentItem(comment, note, text, { title, place: index + 1 }));
  });
  const tracked = trackedChanges(body);
  if (all.length + tracked.changes.length > maxItems) return err('too-many');
  tracked.changes.forEach((change, index) => {
    items.push(changeItem(change, tracked.text, { title, place: all.length + index + 1 }));
  });
  return ok({ format: 'word', title, author: null, labels: [], items, malformed });
}

/** Where an item is: the title of its file, and its place in it, from 1. */
interface Where {
  readonly title: string | null;
  readonly place: number;
}

function commentItem(
  { attributes }: XmlElement,
  note: string,
  text: CommentedText,
  where: Where,
): IncomingItem {
  const author = attributes['author']?.trim() ?? '';
  const creator = author === '' ? null : author;
  const quote = text.quoteOf(attributes['id'] ?? '');
  return itemOf({ quote, note, creator, date: attributes['date'] ?? '' }, where);
}

function changeItem(change: TrackedChange, text: string, where: Where): IncomingItem {
  const { note, author, date } = change;
  return itemOf(
    { quote: quoteAt(text, change.start, change.end), note, creator: author, date },
    where,
  );
}

function itemOf(
  {
    quote,
    note,
    creator,
    date,
  }: Pick<IncomingItem, 'quote' | 'note' | 'creator'> & { readonly date: string },
  { title, place }: Where,
): IncomingItem {
  const created = timeOf(date);
  const id = stableId(null, ['word', title, quote?.exact ?? null, creator, created, note]);
  return foreignItem({ place, id, title, quote, note, creator, created });
}

function partOf(archive: ZipArchive, name: string): XmlElement | null {
  const bytes = archive.read(name);
  return bytes.ok ? xmlTree(bytes.value) : null;
}

/** The title in the file's properties; null when there is none. */
function titleOf(archive: ZipArchive): string | null {
  const part = 'docProps/core.xml';
  const core = archive.has(part) ? partOf(archive, part) : null;
  const said = core === null ? null : childOf(core, 'title');
  const title = said === null ? '' : wordsIn(said).trim();
  return title === '' ? null : title;
}

/** Its paragraphs, each on a line. */
function wordsOfComment(comment: XmlElement): string {
  const lines = allBelow(comment, 'p').map((paragraph) =>
    allBelow(paragraph, 't').map(wordsIn).join(''),
  );
  return lines.join('\n').trim();
}

/** Null where there are no words. */
function quoteAt(text: string, start: number, end: number): IncomingItem['quote'] {
  const exact = text.slice(start, end).trim();
  if (exact === '') return null;
  const from = text.indexOf(exact, start);
  const to = from + exact.length;
  // Of the same paragraph: what is around it, such as a title, is not around it in the library.
  const [before = ''] = text
    .slice(Math.max(0, from - contextUnits), from)
    .split('\n')
    .slice(-1);
  const [after = ''] = text.slice(to, to + contextUnits).split('\n', 1);
  return { exact, prefix: before, suffix: after };
}

/** Deleted text and field codes: not part of the text that a reader of the file sees. */
const unseen = new Set(['del', 'moveFrom', 'pPr', 'rPr', 'instrText', 'Fallback', 'rt']);

/** The words of a body in order, and where comments begin and end in them. */
class CommentedText {
  /** Comments that Readout wrote. */
  readonly ownIds: ReadonlySet<string>;
  private text = '';
  private readonly starts = new Map<string, number>();
  private readonly ends = new Map<string, number>();
  private readonly bookmarks = new Set<string>();
  private readonly own = new Set<string>();
  /** Bookmarks of ours that are open: the first comment that begins inside one is ours. */
  private opened: string[] = [];

  constructor(body: XmlElement) {
    this.read(body);
    this.ownIds = this.own;
  }

  /** Null for a comment on no words. */
  quoteOf(id: string): IncomingItem['quote'] {
    const [start, end] = [this.starts.get(id), this.ends.get(id)];
    return start === undefined || end === undefined ? null : quoteAt(this.text, start, end);
  }

  private read(element: XmlElement): void {
    for (const child of elementsOf(element)) {
      if (!unseen.has(child.name)) this.visit(child);
    }
  }

  private visit(child: XmlElement): void {
    const id = child.attributes['id'] ?? '';
    switch (child.name) {
      case 't':
        this.text += wordsIn(child);
        return;
      case 'tab':
        this.text += ' ';
        return;
      // In the library each line is a paragraph.
      case 'br':
      case 'cr':
        this.text += '\n';
        return;
      case 'bookmarkStart':
        if (ownBookmark(child.attributes['name'] ?? '') && !this.bookmarks.has(id)) {
          this.bookmarks.add(id);
          this.opened.push(id);
        }
        return;
      case 'commentRangeStart':
        this.starts.set(id, this.text.length);
        // Each of ours opens its comment right after its bookmark.
        if (this.opened.pop() !== undefined) this.own.add(id);
        return;
      case 'commentRangeEnd':
        this.ends.set(id, this.text.length);
        return;
      default:
        this.read(child);
        if (child.name === 'p') this.text += '\n';
        if (child.name === 'tc') this.text = `${this.text.trimEnd()} | `;
    }
  }
}
