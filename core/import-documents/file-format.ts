/**
 * Recognises a file's format: by its first bytes, and by its name only where those leave it open.
 */
import type { ImportFailure } from './imported-text';
import type { ImportFormat } from '#core/model/library-document';

/**
 * 'archive': a zip that may be Word or EPUB; its parts decide. 'office': before 2007, or encrypted.
 */
export type FileFormat = ImportFormat | 'archive' | 'office' | 'mhtml';

const signatures: readonly (readonly [bytes: readonly number[], format: FileFormat])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'archive'],
  [[0x50, 0x4b, 0x05, 0x06], 'archive'],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'office'],
];

/** Bytes within which a PDF may begin: some servers put a few of their own before it. */
const pdfWindow = 1024;

/** Pictures, sound and programs: their bytes must not be tried as text. */
const foreign: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x1f, 0x8b, 0x08],
];

const extensions: Readonly<Record<string, FileFormat>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  mht: 'mhtml',
  mhtml: 'mhtml',
  eml: 'mhtml',
  docx: 'word',
  docm: 'word',
  dotx: 'word',
  doc: 'office',
  epub: 'epub',
  pdf: 'pdf',
};

/** The format that a file's name promises; null without a name or a known extension. */
export function promisedFormat(name: string | null): FileFormat | null {
  const extension = /\.([A-Za-z]{1,8})$/.exec(name ?? '')?.[1]?.toLowerCase() ?? '';
  return extensions[extension] ?? null;
}

/**
 * @returns a format, or why there is no text for us. When the bytes are text of an unclear kind, the
 * name decides between plain text and Markdown.
 */
export function formatOf(bytes: Uint8Array, name: string | null): FileFormat | NoText {
  const signed = signatures.find(([signature]) => startsWith(bytes, signature))?.[1];
  if (signed !== undefined) return signed;
  if (foreign.some((signature) => startsWith(bytes, signature))) return 'not-text';
  const start = startOf(bytes);
  if (/%PDF-\d/.test(start.slice(0, pdfWindow))) return 'pdf';
  if (looksLikePage(start)) return 'html';
  const promised = promisedFormat(name);
  if (isMail(start, promised)) return 'mhtml';
  const reason = noText(start.trimStart(), promised);
  if (reason !== null) return reason;
  return promised === 'html' || promised === 'markdown' ? promised : 'text';
}

/** Files of letters that are not to be read as they are. */
type NoText = Extract<ImportFailure, 'not-text' | 'other-office'>;

function noText(start: string, promised: FileFormat | null): NoText | null {
  if (/^\{\\rtf\d/.test(start) || /^<\?xml[^]{0,2000}<office:document[\s>]/.test(start)) {
    return 'other-office';
  }
  if (start.startsWith('%!PS-')) return 'not-text';
  // Named as a text it may be about such code, and shows it.
  const isCode = /^(?:<\?xml\s|\\documentclass\b|\{\s*"[^"\n]{0,200}"\s*:|\[\s*[[{"])/.test(start);
  return isCode && promised === null ? 'not-text' : null;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** The first bytes as ASCII; NULs are dropped, so that UTF-16 works too. */
function startOf(bytes: Uint8Array): string {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  return start
    .replaceAll('\0', '')
    .replace(/^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/, '');
}

/** A doctype or an html element first, after comments and an XML declaration. */
function looksLikePage(start: string): boolean {
  let rest = start.trimStart();
  for (let skipped = 0; skipped < 20; skipped += 1) {
    const prologue = /^(?:<\?xml[^>]{0,200}\?>|<!--[^]{0,2000}?-->)\s*/.exec(rest);
    if (prologue === null) break;
    rest = rest.slice(prologue[0].length);
  }
  return /^<(?:!doctype html|html[\s>]|head[\s>]|body[\s>])/i.test(rest);
}

/** What the first line of a mail may be (RFC 5322). */
const mailField =
  /^(?:From|To|Date|Subject|Received|Return-Path|Delivered-To|Message-ID|MIME-Version|Content-Type|Snapshot-Content-Location|(?:X|ARC|DKIM|Authentication)-[\w-]+): /i;

/** A mail, or a page saved with its pictures as one (RFC 2557). */
function isMail(start: string, promised: FileFormat | null): boolean {
  if (!mailField.test(start)) return false;
  const [head = ''] = start.split(/\r?\n\r?\n/, 1);
  return /^(?:mime-version|content-type):/im.test(head) || promised === 'mhtml';
}
