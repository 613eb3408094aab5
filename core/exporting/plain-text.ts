/** Marks and notes as plain text for people: no markup, one paragraph a line, UTF-8. */
import type { ExportSet } from './export-set';
import type { ExportTools } from './export-tools';
import { outlineOf, placeFacts, type DocumentOutline, type OutlineItem } from './outline';
import { isAlone, linesOf, quotedText } from './quote-runs';

/** All documents in one file, separated by a line. */
export function writePlainText(set: ExportSet, tools: ExportTools): string {
  const parts = set.documents.map((entry) => documentText(outlineOf(entry, set, tools)));
  return `${parts.join(`\n\n${'-'.repeat(60)}\n\n`)}\n`;
}

function documentText({ entry, facts, groups }: DocumentOutline): string {
  const head = [entry.source.title, facts.join(' · ')].filter((line) => line !== '').join('\n');
  const body = groups.flatMap(({ heading, items }) => [
    ...(heading === null ? [] : [`${heading}\n${'='.repeat(Math.min(60, heading.length))}`]),
    ...items.map(itemText),
  ]);
  return [head, ...body].join('\n\n');
}

/** A quote is shown in its sentence, with the quoted words in brackets of their own. */
function itemText(item: OutlineItem): string {
  const { name, quote, note, tags, citation } = item;
  const words = isAlone(quote)
    ? quotedText(quote)
    : linesOf(quote)
        .map((runs) => runs.map(({ text, quoted }) => (quoted ? `>${text}<` : text)).join(''))
        .join('\n');
  return [
    [name, ...placeFacts(item)].join(' · '),
    words === '' ? null : `“${words}”`,
    note,
    tags.length > 0 ? tags.map((tag) => `#${tag}`).join(' ') : null,
    citation?.text ?? null,
  ]
    .filter((line) => line !== null)
    .join('\n');
}
