/**
 * Reads and parses the documents that come with the application: every `.txt` in
 * `resources/summaries` and `resources/guide`. A new file there is a new document, without a
 * change of code; a file that cannot be read is named and stops nothing else.
 */
import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { canonicalText } from '#core/document/canonical-text';
import type { DocumentRecord, Publication } from '#core/document/document';
import { summarise } from '#core/facts/summarise';
import { appError, type AppError } from '#core/errors';
import { decodeText } from '#core/bytes/decode-text';
import { parseSummary } from '#core/import-documents/official-summary';
import type { LibraryListing } from '#core/ipc/messages';
import { err, ok, type Result } from '#core/result';
import { fileError } from '../files/file-errors';
import { fingerprintOf } from '#core/library/fingerprint';
import { writeStoredText } from '#core/library/stored-text';
import { readPublications } from './publications';
import type { TextStore } from './text-store';

/**
 * Keeps what is bundled among the texts that were imported: a later Readout may ship another
 * wording, and what was marked in this one must stay readable.
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

/** Never rejects: what cannot be read is in the listing's failures. */
export async function listSummaries(resources: string): Promise<Library> {
  const folders = [join(resources, 'summaries'), join(resources, 'guide')];
  const read = (await Promise.all(folders.map(readFolder))).flat();
  const parsed = read.flatMap((each) => (each.ok ? [each.value] : []));
  return {
    listing: {
      documents: parsed.map(summarise),
      fingerprints: new Map(
        parsed.map(({ id, blocks }) => [id, fingerprintOf(canonicalText(blocks))]),
      ),
      failures: read.flatMap((each) => (each.ok ? [] : [each.error])),
    },
    documents: new Map(parsed.map((document) => [document.id, document])),
  };
}

async function readFolder(folder: string): Promise<Result<DocumentRecord, AppError>[]> {
  try {
    const names = (await readdir(folder)).filter((name) => extname(name) === '.txt').sort();
    const publications = await readPublications(folder);
    const published = publications.ok ? publications.value : new Map<string, Publication>();
    const documents = names.map((name) => readDocument(join(folder, name), published));
    return [...(await Promise.all(documents)), ...(publications.ok ? [] : [publications])];
  } catch (error) {
    return [err(fileError(error, basename(folder)))];
  }
}

/** A bundled document's id is its file's name without the ending: stable from release to release. */
async function readDocument(
  file: string,
  published: ReadonlyMap<string, Publication>,
): Promise<Result<DocumentRecord, AppError>> {
  const name = basename(file);
  const id = basename(file, '.txt');
  try {
    const text = decodeText(await readFile(file));
    if (!text.ok) return err(appError(text.error, name));
    const document = parseSummary(id, text.value);
    return document.ok
      ? ok({ ...document.value, published: published.get(id) ?? null })
      : err(appError(document.error, name));
  } catch (error) {
    return err(fileError(error, name));
  }
}
