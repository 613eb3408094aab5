/** Annotations as comments of a Word file: author, time and text. */
import {
  BookmarkEnd,
  BookmarkStart,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  TextRun,
  type CommentOptions,
  type Paragraph,
  type ParagraphChild,
} from 'docx';
import type { OutlineItem } from '../outline';
import { xmlText } from '#core/text/xml';
import { bookmarkName } from './own-bookmark';
import { citationParagraph, tagParagraph } from './word-item';
import { styles } from './word-look';
import { noteParagraphs } from './word-note';
import { paragraphOf } from './word-text';

/** What is in the text before and after the words of a comment. */
export interface RangeEnds {
  readonly open: readonly ParagraphChild[];
  readonly close: readonly ParagraphChild[];
}

export interface Comments {
  /** Creates the next comment. */
  add(item: OutlineItem): RangeEnds;
  all(): readonly CommentOptions[];
}

/** Numbers of the bookmarks around comments, above those of the reader's own bookmarks. */
const firstBookmark = 1_000_000;

/**
 * @param reader author of annotations that are nobody else's.
 * @param language of the document, BCP 47.
 */
export function createComments(reader: string, language: string): Comments {
  const made: CommentOptions[] = [];
  return {
    add(item) {
      const id = made.length;
      const author = nameOf(item.annotation.creator) || reader;
      made.push({
        id,
        author,
        initials: initialsOf(author),
        date: new Date(item.annotation.created),
        children: commentParagraphs(item, language),
      });
      return {
        open: [
          new BookmarkStart(bookmarkName(item.annotation.id), firstBookmark + id),
          new CommentRangeStart(id),
        ],
        close: [
          new CommentRangeEnd(id),
          new TextRun({ children: [new CommentReference(id)] }),
          new BookmarkEnd(firstBookmark + id),
        ],
      };
    },
    all: () => made,
  };
}

/** A name in the form an attribute allows; empty for none. */
export function nameOf(name: string | null): string {
  return xmlText(name ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** "Aiko Sato" is "AS". */
function initialsOf(name: string): string {
  const firsts = name.split(' ').flatMap((part) => [...part].slice(0, 1));
  return firsts.slice(0, 3).join('').toUpperCase();
}

/** It always contains the name of the label or kind, so no comment is empty. */
function commentParagraphs(
  { name, note, tags, citation }: OutlineItem,
  language: string,
): Paragraph[] {
  return [
    paragraphOf(styles.comment, name, 'und', { bold: true }),
    ...(note === null ? [] : noteParagraphs(note, styles.comment, language)),
    ...(tags.length > 0 ? [tagParagraph(tags, styles.comment)] : []),
    ...(citation ? [citationParagraph(citation, styles.comment)] : []),
  ];
}
