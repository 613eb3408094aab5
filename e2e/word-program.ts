/** Word files opened by a word processor that is not ours: LibreOffice, without a screen. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { parsedXml, type XmlNode } from '#core/exporting/parsed-xml.fixture';

const run = promisify(execFile);

/** The programs that are needed and are not on this machine. */
export function missingPrograms(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const isThere = (program: string) => folders.some((each) => existsSync(join(each, program)));
  return ['soffice', 'pdftotext'].filter((program) => !isThere(program));
}

/** The words of the PDF that LibreOffice prints, parted by one blank. */
export async function printedWords(docx: Uint8Array): Promise<string> {
  return inFolder(docx, async (folder) => {
    const pdf = await converted(folder, 'pdf');
    const { stdout } = await run('pdftotext', ['-raw', pdf, '-']);
    return stdout.trim().split(/\s+/).join(' ');
  });
}

export interface OpenedDocument {
  /** The words of each paragraph, without its comments. */
  readonly paragraphs: readonly string[];
  readonly comments: readonly { readonly author: string; readonly words: string }[];
}

/** What LibreOffice has read, as it writes it in its own format (OpenDocument 1.3, one file). */
export async function opened(docx: Uint8Array): Promise<OpenedDocument> {
  return inFolder(docx, async (folder) => {
    const root = parsedXml(await readFile(await converted(folder, 'fodt'), 'utf8'));
    const [text] = root.all('office:text');
    const comments = root.all('office:annotation');
    const inside = new Set(comments.flatMap((each) => each.all('*')));
    const all = text?.all('*') ?? [];
    const paragraphs = all.filter((each) => /^text:[ph]$/.test(each.name) && !inside.has(each));
    return {
      paragraphs: paragraphs.map(wordsOf),
      comments: comments.map((comment) => ({
        author: comment.all('dc:creator')[0]?.text() ?? '',
        words: comment.all('text:p').map(wordsOf).join('\n'),
      })),
    };
  });
}

function wordsOf({ children }: XmlNode): string {
  return children
    .map((child) => {
      if (typeof child === 'string') return child;
      if (child.name === 'office:annotation') return '';
      if (child.name === 'text:tab') return '\t';
      if (child.name === 'text:line-break') return '\n';
      // Several blanks in a row are one element that says how many.
      if (child.name === 'text:s') return ' '.repeat(Number(child.attributes['text:c'] ?? 1));
      return wordsOf(child);
    })
    .join('');
}

async function inFolder<T>(docx: Uint8Array, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-word-'));
  try {
    await writeFile(join(folder, 'file.docx'), docx);
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * A profile of its own, so that no open LibreOffice of a person is in the way. It is made by the
 * first order, which takes seconds, and serves all others of this process.
 */
let profile: string | null = null;

function ownProfile(): string {
  if (profile !== null) return profile;
  const folder = mkdtempSync(join(tmpdir(), 'readout-office-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return (profile = folder);
}

async function converted(folder: string, ending: string): Promise<string> {
  const installation = `-env:UserInstallation=${pathToFileURL(ownProfile()).href}`;
  const order = [installation, '--headless', '--convert-to', ending, '--outdir', folder];
  await run('soffice', [...order, join(folder, 'file.docx')], { timeout: 50_000 });
  return join(folder, `file.${ending}`);
}
