/** File names, separate from the writers: the page needs them without loading those. */
import type { ExportSet } from './export-set';
import { safeFileName } from './file-name';
import { formatFacts, type ExportFormat } from './formats';

/**
 * The file names of an export, in the order of writing: they follow from the titles alone, so that
 * the place can be asked for before any work is done.
 */
export function exportNames(set: ExportSet, format: ExportFormat): string[] {
  const names = createNames();
  const { files, extension } = formatFacts[format];
  if (files === 'one') {
    const [only, ...others] = set.documents;
    const title = only && others.length === 0 ? only.source.title : 'Readout notes';
    return [names(title, extension)];
  }
  return set.documents.flatMap(({ source }) =>
    endingsOf(format).map((ending) => names(source.title, ending)),
  );
}

/** A book, and its annotations in the form of before and of after Thorium 3.6. */
function endingsOf(format: ExportFormat): readonly string[] {
  const { extension } = formatFacts[format];
  return format === 'annotation-set' ? ['epub', extension, 'annotations'] : [extension];
}

/** Makes names unique, ignoring case. */
function createNames() {
  const taken = new Set<string>();
  return function nameFor(title: string, extension: string): string {
    for (let number = 1; ; number += 1) {
      const name = safeFileName(`${number === 1 ? title : `${number} ${title}`}.${extension}`);
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  };
}
