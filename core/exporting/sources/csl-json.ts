import { cslItemOf } from '#core/citing/csl-item';
import type { ExportSet } from '../export-set';

/** The sources as a CSL JSON array, in the order of the documents; ends in one newline. */
export function sourcesAsCslJson({ documents }: Pick<ExportSet, 'documents'>): string {
  const items = documents.map(({ source }) => cslItemOf(source));
  return `${JSON.stringify(items, null, 2)}\n`;
}
