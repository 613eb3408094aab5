import type { ImportFailure, ImportWarning } from '#core/import-documents/imported-text';
import type { UnreadKind, UnreadPart } from '#core/import-documents/unread';
import type { TextEncoding } from '#core/bytes/text-encoding';
import type { ImportFormat } from '#core/model/library-document';

const failures: Readonly<Record<ImportFailure, string>> = {
  'too-large': 'It is too large to read. Split it into smaller files.',
  'unpacks-too-large':
    'It would unpack to far more than any document. It may be malicious and was not opened.',
  empty: 'There is no text in it.',
  'not-text':
    'Readout reads text, Markdown, web pages, mails, Word, EPUB and PDF; this is none of these.',
  encrypted: 'It is locked with a password. Save a copy without one, and import that.',
  'no-text-layer':
    'Its pages are pictures without text. Run text recognition (OCR) over it first, then import it.',
  damaged:
    'It is damaged or incomplete. Get the file again, or open it in its own program and save it.',
  'old-word':
    'It is a Word file from before 2007. Open it in Word or LibreOffice and save it as .docx.',
  'other-office':
    'It is a text of another word processor. Open it there, or in LibreOffice, and save it as .docx.',
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

const unreadNames: Readonly<Record<UnreadKind, string>> = {
  picture: 'A picture without words',
  'form-field': 'A field of a form',
  embedded: 'An embedded object',
  formula: 'A formula, kept as a line of text',
  part: 'A part that is missing or cannot be read',
  glyphs: 'Letters that the file draws without saying which they are',
};

/** What was not read, and where it was. */
export function unreadWords({ kind, near }: UnreadPart): string {
  return near === '' ? `${unreadNames[kind]}, at the start` : `${unreadNames[kind]}: ${near}`;
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
  big5: 'Big5 (Chinese, traditional)',
  'euc-kr': 'EUC-KR (Korean)',
  gb18030: 'GB18030 (Chinese)',
  gbk: 'GBK (Chinese, simplified)',
  ibm866: 'IBM866 (Cyrillic)',
  'iso-8859-2': 'ISO-8859-2 (Central European)',
  'iso-8859-3': 'ISO-8859-3 (South European)',
  'iso-8859-4': 'ISO-8859-4 (North European)',
  'iso-8859-5': 'ISO-8859-5 (Cyrillic)',
  'iso-8859-6': 'ISO-8859-6 (Arabic)',
  'iso-8859-7': 'ISO-8859-7 (Greek)',
  'iso-8859-8': 'ISO-8859-8 (Hebrew, visual)',
  'iso-8859-8-i': 'ISO-8859-8-I (Hebrew)',
  'iso-8859-10': 'ISO-8859-10 (Nordic)',
  'iso-8859-13': 'ISO-8859-13 (Baltic)',
  'iso-8859-14': 'ISO-8859-14 (Celtic)',
  'iso-8859-15': 'ISO-8859-15 (Western)',
  'iso-8859-16': 'ISO-8859-16 (Romanian)',
  'koi8-u': 'KOI8-U (Ukrainian)',
  macintosh: 'Mac OS Roman (Western)',
  'windows-874': 'Windows-874 (Thai)',
  'windows-1250': 'Windows-1250 (Central European)',
  'windows-1253': 'Windows-1253 (Greek)',
  'windows-1254': 'Windows-1254 (Turkish)',
  'windows-1255': 'Windows-1255 (Hebrew)',
  'windows-1256': 'Windows-1256 (Arabic)',
  'windows-1257': 'Windows-1257 (Baltic)',
  'windows-1258': 'Windows-1258 (Vietnamese)',
  'x-mac-cyrillic': 'Mac OS Cyrillic',
};
