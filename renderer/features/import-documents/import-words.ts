import type { ImportFailure, ImportWarning } from '#core/import-documents/imported-text';
import type { TextEncoding } from '#core/bytes/text-encoding';
import type { ImportFormat } from '#core/model/library-document';

const failures: Readonly<Record<ImportFailure, string>> = {
  'too-large': 'It is too large to read. Split it into smaller files.',
  'unpacks-too-large':
    'It would unpack to far more than a document holds. It may be made to do harm; it was left closed.',
  empty: 'There is no text in it.',
  'not-text': 'It is none of the kinds Readout reads: text, Markdown, web page, Word, EPUB or PDF.',
  encrypted: 'It is locked with a password. Save a copy without one, and import that.',
  'no-text-layer':
    'Its pages are pictures without text. Run text recognition (OCR) over it first, then import it.',
  damaged:
    'It is damaged or incomplete. Get the file again, or open it in its own program and save it.',
  'old-word':
    'It is a Word file of before 2007. Open it in Word or LibreOffice and save it as .docx.',
};

/** Why a file gives no text, and what to do. */
export function failureSentence(failure: ImportFailure): string {
  return failures[failure];
}

const warnings: Readonly<Record<ImportWarning, string>> = {
  'other-format': 'Its name promises another kind of file',
  'unsure-encoding': 'Another encoding fits nearly as well: look at the title',
  'replaced-characters': 'Some bytes are not in this encoding and became �',
  'control-characters': 'Invisible control characters were left out',
};

export function warningWords(warning: ImportWarning): string {
  return warnings[warning];
}

export const formatNames: Readonly<Record<ImportFormat, string>> = {
  text: 'Text',
  markdown: 'Markdown',
  html: 'Web page',
  word: 'Word',
  epub: 'EPUB',
  pdf: 'PDF',
};

export const encodingNames: Readonly<Record<TextEncoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (little endian)',
  'utf-16be': 'UTF-16 (big endian)',
  shift_jis: 'Shift_JIS',
  'euc-jp': 'EUC-JP',
  'iso-2022-jp': 'ISO-2022-JP',
  'windows-1252': 'Windows-1252 (Western)',
  'koi8-r': 'KOI8-R (Cyrillic)',
  'windows-1251': 'Windows-1251 (Cyrillic)',
};
