/** Reads the machine copies hidden in our own Markdown and HTML files. */
import type { Label } from '#core/model/label';
import type { Annotation } from '#core/model/annotation';
import { createCopyReader } from '#core/exporting/machine-copy';
import { readSegments } from '#core/exporting/markdown/managed-file';
import type { IncomingSet, MalformedItem } from './incoming';
import { itemsOfRows } from './own-rows';
import { parseBounded } from './json-limits';
import { isW3c, readW3c } from './w3c-reader';

/** @returns null when the file carries no copy. */
export function readMarkdownCopy(file: string): IncomingSet | null {
  if (!file.includes('<!-- readout:data v1')) return null;
  const segments = readSegments(file.replaceAll('\r\n', '\n'));
  const data = segments.flatMap((each) => (each.kind === 'copy' ? [each.data] : []));
  if (data.length === 0) return null;
  const rows = new Map<string, Annotation>();
  const labels = new Map<string, Label>();
  const titles = new Map<string, string>();
  const malformed: MalformedItem[] = [];
  let author: string | null = null;
  const decode = createCopyReader();
  data.forEach((text, index) => {
    const copy = decode(text);
    if (!copy) {
      malformed.push({
        place: index + 1,
        reason: 'The copy of the notes in this file is damaged.',
      });
      return;
    }
    author ??= copy.author;
    for (const row of copy.annotations) rows.set(row.id, row);
    for (const label of copy.labels) labels.set(label.id, label);
    for (const { id, title } of copy.documents) titles.set(id, title);
  });
  const ownLabels = [...labels.values()];
  return {
    format: 'markdown',
    title: [...titles.values()][0] ?? null,
    author,
    labels: ownLabels,
    items: itemsOfRows([...rows.values()], ownLabels, titles),
    malformed,
  };
}

/** @returns null when the page carries no annotations. */
export function readHtmlCopy(page: string): IncomingSet | null {
  for (const json of scriptsIn(page)) {
    const value = parseBounded(json);
    if (value.ok && isW3c(value.value)) return { ...readW3c(value.value), format: 'html' };
  }
  return null;
}

const opening = '<script type="application/ld+json">';

/** The data in a page, as our writer marks it. O(n), even when an element is never closed. */
function* scriptsIn(page: string): Generator<string> {
  let at = page.indexOf(opening);
  while (at >= 0) {
    const end = page.indexOf('</script>', at);
    if (end < 0) return;
    yield page.slice(at + opening.length, end);
    at = page.indexOf(opening, end);
  }
}
