import type { DocumentSummary } from '#core/document/document-summary';
import { canonicalText, wordingOf } from '#core/document/canonical-text';
import { summarise } from '#core/facts/summarise';
import type { UnreadPart } from './unread';
import type { ReadLine } from './chosen-places';
import type { PictureFile } from './pictures/picture-files';
import type { ImportedText, ImportWarning } from './imported-text';
import { fingerprintOf } from '#core/library/fingerprint';
import { writeStoredText } from '#core/library/stored-text';
import type { IncomingText } from '#core/library/add-documents';

/** A text that was read, ready to be added to the library. */
export interface PreparedText extends IncomingText {
  readonly warnings: readonly ImportWarning[];
  /** How many blocks it has, and words apart from the text. */
  readonly blocks: number;
  readonly asides: number;
  readonly lines: readonly ReadLine[];
  /** It has more than bare words: emphasis, links, tables. */
  readonly isFormatted: boolean;
  /** The files of its figures. */
  readonly pictures: readonly PictureFile[];
}

/** A text with what a person is told of the file it was in. */
export interface ReadDocument extends PreparedText {
  readonly unread: readonly UnreadPart[];
  /** How many notes of people are in the file beside its text. */
  readonly notes: number;
}

export function prepareText(text: ImportedText): PreparedText {
  const { format, encoding, warnings, record, lines, pictures } = text;
  const canonical = canonicalText(record.blocks);
  const summary = withoutId(summarise({ ...record, id: '' }));
  return {
    format,
    encoding,
    warnings,
    summary,
    blocks: record.blocks.length,
    lines,
    pictures,
    isFormatted: record.blocks.some(({ spans }) => spans !== undefined),
    asides: record.asides.length,
    wording: wordingOf(canonical),
    fingerprint: fingerprintOf(canonical),
    content: writeStoredText(record),
  };
}

function withoutId(summary: DocumentSummary): PreparedText['summary'] {
  const members = Object.entries(summary).filter(([name]) => name !== 'id');
  return Object.fromEntries(members) as unknown as PreparedText['summary'];
}
