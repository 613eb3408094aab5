import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Publication } from '#core/document/document';
import { appError, type AppError } from '#core/errors';
import { err, ok, type Result } from '#core/result';
import { fileError } from '../files/file-errors';

const name = 'publications.json';

const words = z.string().min(1).max(1000).nullable();
const schema = z.record(
  z.string(),
  z.strictObject({ body: words, place: words, address: words }),
) satisfies z.ZodType<Record<string, Publication>>;

/**
 * Who published the documents of a folder, by document id: what the texts themselves do not say.
 * The file is optional.
 */
export async function readPublications(
  folder: string,
): Promise<Result<ReadonlyMap<string, Publication>, AppError>> {
  try {
    const read = schema.safeParse(JSON.parse(await readFile(join(folder, name), 'utf8')));
    return read.success ? ok(new Map(Object.entries(read.data))) : err(appError('not-text', name));
  } catch (error) {
    if (error instanceof SyntaxError) return err(appError('not-text', name));
    const failure = fileError(error, name);
    return failure.code === 'not-found' ? ok(new Map()) : err(failure);
  }
}
