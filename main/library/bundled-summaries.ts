/**
 * The documents that come with the application: every `.txt` in `resources/summaries` and
 * `resources/guide`. A new file there is a new document, without a change of code; an unreadable
 * one is reported and does not stop the others.
 */
import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { DocumentRecord, Publication } from '#core/document/document';
import { appError, type AppError } from '#core/errors';
import type { LibraryListing } from '#core/ipc/messages';
import { writeStoredText } from '#core/library/stored-text';
import { err, ok, type Result } from '#core/result';
import { fileError } from '../files/file-errors';
import type { ParsedText } from './parse-bundled';
import { parsedInBuild, type ParsedTexts } from './parsed-in-build';
import { readPublications } from './publications';
import type { TextStore } from './text-store';

/**
 * Stores bundled texts among the imported ones: a later Readout may ship another wording, and what
 * was marked in this one must stay readable.
 */
export async function keepBundledTexts(
  { documents }: Library,
  texts: Pick<TextStore, 'write'>,
): Promise<void> {
  const all = [...documents.values()];
  const named = all.map((text) => ({ revision: text.revision, content: writeStoredText(text) }));
  await texts.write(named).catch((error: unknown) => {
    console.error('The bundled texts could not be kept:', error);
  });
}

export interface Library {
  readonly listing: LibraryListing;
  /** By document id. */
  readonly documents: ReadonlyMap<string, DocumentRecord>;
}

/**
 * Never rejects: what cannot be read is in the listing's failures.
 *
 * @param parsed the build's parsed texts
 */
export async function listSummaries(resources: string, parsed: ParsedTexts): Promise<Library> {
  const folders = [join(resources, 'summaries'), join(resources, 'guide')];
  const read = (await Promise.all(folders.map((folder) => readFolder(folder, parsed)))).flat();
  const texts = read.flatMap((each) => (each.ok ? [each.value] : []));
  return {
    listing: {
      documents: texts.map(({ summary }) => summary),
      fingerprints: new Map(texts.map(({ record, fingerprint }) => [record.id, fingerprint])),
      failures: read.flatMap((each) => (each.ok ? [] : [each.error])),
    },
    documents: new Map(texts.map(({ record }) => [record.id, record])),
  };
}

async function readFolder(
  folder: string,
  parsed: ParsedTexts,
): Promise<Result<ParsedText, AppError>[]> {
  try {
    const names = (await readdir(folder)).filter((name) => extname(name) === '.txt').sort();
    const publications = await readPublications(folder);
    const published = publications.ok ? publications.value : new Map<string, Publication>();
    const texts = names.map((name) => readText(join(folder, name), published, parsed));
    return [...(await Promise.all(texts)), ...(publications.ok ? [] : [publications])];
  } catch (error) {
    return [err(fileError(error, basename(folder)))];
  }
}

/**
 * A bundled document's id is its file name without the extension: stable from release to release.
 */
async function readText(
  file: string,
  published: ReadonlyMap<string, Publication>,
  parsed: ParsedTexts,
): Promise<Result<ParsedText, AppError>> {
  const name = basename(file);
  const id = basename(file, '.txt');
  try {
    const bytes = await readFile(file);
    const known = parsedInBuild(parsed, id, bytes);
    const text = known ? ok(known) : (await import('./parse-bundled')).parseBundled(id, bytes);
    return text.ok ? ok(publish(text.value, published.get(id))) : err(appError(text.error, name));
  } catch (error) {
    return err(fileError(error, name));
  }
}

function publish(text: ParsedText, published: Publication | undefined): ParsedText {
  if (!published) return text;
  const { body, address } = published;
  return {
    ...text,
    record: { ...text.record, published },
    summary: { ...text.summary, body, address },
  };
}
