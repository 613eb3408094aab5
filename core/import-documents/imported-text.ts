/** What reading a file of another program gives: a text of ours, or why there is none. */
import type { DocumentRecord } from '#core/document/document';
import type { PictureFile } from './picture-files';
import type { ChosenPlaces, ReadLine } from './chosen-places';
import type { EncodingWarning, TextEncoding } from '#core/bytes/text-encoding';
import type { ImportFormat } from '#core/model/library-document';

/**
 * Why a file gives no text:
 * - 'too-large': more bytes, or more text, than is read;
 * - 'unpacks-too-large': an archive, or a PDF, that would unpack to more than is read;
 * - 'empty': nothing but white space;
 * - 'not-text': none of the formats, such as a picture or a program;
 * - 'encrypted': it asks for a password;
 * - 'no-text-layer': a PDF of pictures of pages;
 * - 'damaged': the format is known, its inside cannot be read to the end;
 * - 'old-word': a Word file of before 2007.
 */
export type ImportFailure =
  | 'too-large'
  | 'unpacks-too-large'
  | 'empty'
  | 'not-text'
  | 'encrypted'
  | 'no-text-layer'
  | 'damaged'
  | 'old-word';

/**
 * What the reader should know of a text that was read:
 * - 'other-format': the file's name promises another format than its contents have;
 * - 'unsure-encoding': another encoding fits nearly as well;
 * - 'replaced-characters': bytes that the encoding does not have, or glyphs of a PDF that have no
 *   letter, became U+FFFD;
 * - 'control-characters': NUL and other controls were left out.
 */
export type ImportWarning = EncodingWarning | 'other-format';

export interface ImportedText {
  readonly format: ImportFormat;
  /** How its bytes were read; null where the format says so itself (Word, EPUB, PDF). */
  readonly encoding: TextEncoding | null;
  readonly warnings: readonly ImportWarning[];
  /** The text; who reads it gives it its id. */
  readonly record: Omit<DocumentRecord, 'id'>;
  /** The files of its figures. */
  readonly pictures: readonly PictureFile[];
  /** The first and the last lines of the file, with what became of them. */
  readonly lines: readonly ReadLine[];
}

export interface ImportedFile {
  /** The file's name without its folder; a pasted text has none. */
  readonly name: string | null;
  readonly bytes: Uint8Array;
  /** Chosen by the reader; null to recognise it. */
  readonly encoding: TextEncoding | null;
  /** Where a person says that lines belong. */
  readonly places?: ChosenPlaces;
}
