/** Reading and planning against one short summary, for the tests of readers. */
import { starterLabels } from '#core/model/label';
import { sourceOf } from '#core/model/source-record';
import { talks } from '#core/exporting/export.fixture';
import { planImport, type ImportContext, type ImportPlan } from './import-plan';
import { readAnnotationFile } from './read-annotation-file';
import { readAnnotations } from './read-annotations';

/** A library with the summary and nothing else. */
export const emptyLibrary: ImportContext = {
  documents: [talks],
  sources: [sourceOf(talks)],
  labels: starterLabels,
  here: new Map(),
  bin: new Map(),
  chosen: new Map(),
  sender: null,
  now: '2030-01-01T00:00:00.000Z',
};

/** Why a file was refused, or what it was read as. */
export function failure(file: string | Uint8Array): string {
  const read = typeof file === 'string' ? readAnnotations(file) : readAnnotationFile(file);
  return read.ok ? `read as ${read.value.format}` : read.error;
}

/** The plan for a file, given as its bytes, its text, or the JSON in it. */
export function planned(file: unknown, more: Partial<ImportContext> = {}): ImportPlan {
  const read =
    file instanceof Uint8Array
      ? readAnnotationFile(file)
      : readAnnotations(typeof file === 'string' ? file : JSON.stringify(file));
  if (!read.ok) throw new Error(read.error);
  return planImport(read.value, { ...emptyLibrary, ...more });
}

export const selector = { type: 'TextQuoteSelector', exact: 'one plan' };
export const target = { source: 'https://example.org/talks', selector };
/** A W3C annotation that is placed. */
export const good = { id: 'https://example.org/1', type: 'Annotation', target };

/** The first item of a file with one annotation. */
export const first = (annotation: object) => planned([{ ...good, ...annotation }]).items[0];
