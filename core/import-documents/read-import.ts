/**
 * The one way in: a file's bytes become a text of ours. The format is recognised by the bytes, the
 * encoding is detected, and each reader is loaded when a file needs it. Bounded in memory and time;
 * nothing in a file is executed, and no address in it is ever loaded.
 */
import { err, ok, type Result } from '#core/result';
import { formatOf, promisedFormat, type FileFormat } from './file-format';
import { maxFileBytes, maxTextBytes } from './import-limits';
import type { ImportedFile, ImportedText, ImportFailure, ImportWarning } from './imported-text';
import { textLines } from './text/lines';
import { readMailHeaders, withLetter } from './mail/mail-headers';
import { officeFailure } from './old-office';
import { pictureOf } from '#core/document/pictures';
import type { PictureFile } from './pictures/picture-files';
import type { CharacterMaps } from '#core/bytes/pdf-library';
import { readEncoded } from '#core/bytes/read-encoded';
import { explainSource } from './record-of-source';
import { noFacts } from './source-text';
import { maxUnread, type ReadText, type UnreadPart } from './unread';
import { webAddress } from './web-address';
import type { TextEncoding } from '#core/bytes/text-encoding';
import type { ImportFormat } from '#core/model/library-document';

/** The result of one format's reader. */
export interface ReadSource {
  readonly format: ImportFormat;
  readonly encoding: TextEncoding | null;
  readonly warnings: readonly ImportWarning[];
  readonly source: ReadText;
}

/** A file that was read, with what it contains besides words. */
export interface ReadFile extends ImportedText {
  readonly unread: readonly UnreadPart[];
}

/** What the readers need from outside core. */
export interface ImportTools {
  readonly characterMaps: CharacterMaps;
}

type Reading = Result<ReadSource, ImportFailure>;

/**
 * @param onProgress called with the share that is done, 0 to 1. Never rejects because of a file's
 * contents.
 */
export async function readImport(
  file: ImportedFile,
  onProgress: (share: number) => void = () => undefined,
  tools: ImportTools = { characterMaps: () => Promise.resolve(null) },
): Promise<Result<ReadFile, ImportFailure>> {
  const { name } = file;
  const read = await readSource(file, onProgress, tools);
  if (!read.ok) return read;
  const { source, warnings, encoding } = read.value;
  const { recognisedLanguage } = await import('./recognised-language');
  const made = explainSource(source, recognisedLanguage, file.places);
  if (!made.ok) return made;
  onProgress(1);
  return ok({
    format: read.value.format,
    encoding,
    warnings: [
      ...(isPromised(name, read.value.format) ? [] : (['other-format'] as const)),
      ...warnings,
    ],
    record: made.value.record,
    pictures: picturesOf(made.value.record, source.pictures ?? []),
    lines: made.value.lines,
    unread: (source.unread ?? []).slice(0, maxUnread),
  });
}

/** Those that are shown: a figure that became part of the head or an aside shows none. */
function picturesOf(
  { blocks }: Pick<ImportedText['record'], 'blocks'>,
  all: readonly PictureFile[],
): PictureFile[] {
  const shown = new Set(blocks.map((block) => pictureOf(block)?.name));
  return all.filter(({ name }) => shown.has(name));
}

/** The words of a file and what it says about itself, before anything is recognised. */
export function readSource(
  file: ImportedFile,
  onProgress: (share: number) => void,
  tools: ImportTools,
): Promise<Reading> {
  const { bytes, name } = file;
  if (bytes.length > maxFileBytes) return Promise.resolve(err('too-large'));
  const format = formatOf(bytes, name);
  if (format === 'not-text' || format === 'other-office') return Promise.resolve(err(format));
  return readAs(format, file, tools, onProgress);
}

async function readAs(
  format: FileFormat,
  file: ImportedFile,
  tools: ImportTools,
  onProgress: (share: number) => void,
): Promise<Reading> {
  switch (format) {
    case 'text':
    case 'markdown':
    case 'html':
      return readText(format, file, onProgress);
    case 'word':
    case 'epub':
    case 'archive':
      return readPacked(file, onProgress);
    case 'pdf':
      return readPages(file, tools, onProgress);
    case 'mhtml':
      return readMail(file, onProgress);
    case 'office':
      return err(officeFailure(file.bytes, promisedFormat(file.name) === 'office'));
  }
}

async function readMail(file: ImportedFile, onProgress: (share: number) => void): Promise<Reading> {
  const { openMail } = await import('./mail/open-mail');
  const mail = openMail(file.bytes);
  if (mail === null) return err('damaged');
  const encoding = file.encoding ?? mail.encoding;
  const words = { ...file, bytes: mail.bytes, encoding };
  const read = await readText(mail.format, words, onProgress, mail.part);
  if (!read.ok) return read;
  const { source } = read.value;
  const address = source.facts.address ?? webAddress(mail.location ?? '');
  const page = { ...source, facts: { ...source.facts, address } };
  return ok({ ...read.value, source: mail.letter ? withLetter(page, mail.letter) : page });
}

async function readPages(
  { bytes }: ImportedFile,
  { characterMaps }: ImportTools,
  onProgress: (share: number) => void,
): Promise<Reading> {
  const { readPdf } = await import('./pdf/read-pdf');
  const read = await readPdf(bytes, characterMaps, onProgress);
  if (!read.ok) return read;
  const { source, hasReplaced } = read.value;
  const warnings = hasReplaced ? (['replaced-characters'] as const) : [];
  return ok({ format: 'pdf', source, encoding: null, warnings });
}

async function readPacked(
  { bytes, name }: ImportedFile,
  onProgress: (share: number) => void,
): Promise<Reading> {
  const { readArchive } = await import('./archive/read-archive');
  const isPacked = ['word', 'epub'].includes(promisedFormat(name) ?? '');
  const read = readArchive(bytes, isPacked, onProgress);
  return read.ok ? ok({ ...read.value, encoding: null, warnings: [] }) : read;
}

async function readText(
  format: 'text' | 'markdown' | 'html',
  { bytes, encoding }: ImportedFile,
  onProgress: (share: number) => void,
  fileFor?: (src: string) => Uint8Array | null,
): Promise<Reading> {
  if (bytes.length > maxTextBytes) return err('too-large');
  const decoded = readEncoded(bytes, encoding);
  if (!decoded.ok) return decoded;
  onProgress(0.3);
  const { text } = decoded.value;
  const source = await sourceOf(format, text, fileFor);
  return source.ok ? ok({ format, ...decoded.value, source: source.value }) : source;
}

async function sourceOf(
  format: 'text' | 'markdown' | 'html',
  text: string,
  fileFor?: (src: string) => Uint8Array | null,
): Promise<Result<ReadText, ImportFailure>> {
  if (format === 'text') return ok(plainText(text));
  const { readHtml, htmlPieces } = await import('./html/read-html');
  if (format === 'html') return readHtml(text, fileFor);
  const { readMarkdown } = await import('./markdown/read-markdown');
  return ok(readMarkdown(text, htmlPieces));
}

function plainText(text: string): ReadText {
  const mail = readMailHeaders(text);
  const source = { pieces: textLines(mail?.rest ?? text), facts: noFacts };
  return mail ? withLetter(source, mail.letter) : source;
}

/**
 * Whether a name allows the format that was found. Old Word files often have the extension of new
 * ones.
 */
function isPromised(name: string | null, format: ImportFormat): boolean {
  const promised = promisedFormat(name);
  if (promised === null || promised === format) return true;
  return promised === 'mhtml' && (format === 'html' || format === 'text');
}
