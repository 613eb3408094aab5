/** The result of reading a file of another program: a text of ours, or why there is none. */
import type { DocumentRecord } from '#core/document/document';
import type { PictureFile } from './pictures/picture-files';
import type { ChosenPlaces, ReadLine } from './chosen-places';
import type { EncodingWarning, TextEncoding } from '#core/bytes/text-encoding';
import type { ImportFormat } from '#core/model/library-document';

/**
 * Why a file gives no text:
 * - 'too-large': more bytes, or more text, than is read;
 * - 'unpacks-too-large': an archive or a PDF that unpacks to more than is read;
 * - 'empty': nothing but white space;
 * - 'not-text': none of the formats, such as a picture or a program;
 * - 'encrypted': it needs a password;
 * - 'no-text-layer': a PDF made of pictures of pages;
 * - 'damaged': the format is known, but its contents cannot be read to the end;
 * - 'old-word': a Word file from before 2007;
 * - 'other-office': a text of a word processor that is not read: RTF, OpenDocument, Pages.
 */
export type ImportFailure =
  | 'too-large'
  | 'unpacks-too-large'
  | 'empty'
  | 'not-text'
  | 'encrypted'
  | 'no-text-layer'
  | 'damaged'
  | 'old-word'
  | 'other-office';

/**
 * What the reader should know about a text that was read:
 * - 'other-format': the file's name promises another format than its contents have;
 * - 'unsure-encoding': another encoding fits nearly as well;
 * - 'replaced-characters': invalid bytes, or glyphs of a PDF without a letter, became U+FFFD;
 * - 'control-characters': NUL and other controls were removed.
 */
export type ImportWarning = EncodingWarning | 'other-format';

export interface ImportedText {
  readonly format: ImportFormat;
  /** How its bytes were decoded; null when the format decides it (Word, EPUB, PDF). */
  readonly encoding: TextEncoding | null;
  readonly warnings: readonly ImportWarning[];
  /** The text; the caller adds the id. */
  readonly record: Omit<DocumentRecord, 'id'>;
  /** The files of its figures. */
  readonly pictures: readonly PictureFile[];
  /** The first and the last lines of the file, and what became of them. */
  readonly lines: readonly ReadLine[];
}

export interface ImportedFile {
  /** File name without its folder; null for pasted text. */
  readonly name: string | null;
  readonly bytes: Uint8Array;
  /** Chosen by the reader; null to detect it. */
  readonly encoding: TextEncoding | null;
  /** A person's decisions on where lines belong. */
  readonly places?: ChosenPlaces;
}
