import { hasNote, quoteOf } from '#core/annotations/annotation';
import type { Label } from '#core/annotations/label';
import type { Listed } from '#core/annotations/listing';
import { tagsOf } from '#core/annotations/tags';
import type { DocumentRecord } from '#core/document/document';
import { describeShortly } from '../marking';

/** Annotations as plain text: quote, where it stands, note, tags; the translation mark always with it. */
export function listedAsText(
  document: DocumentRecord,
  listed: readonly Listed[],
  labels: readonly Label[],
): string {
  const source = [document.title, document.date, document.translationMark].filter(Boolean);
  const items = listed.map(({ annotation, paragraph }) => {
    const quote = quoteOf(annotation);
    const tags = tagsOf(annotation).map((tag) => `#${tag}`);
    const { name } = describeShortly(annotation, labels);
    return [
      quote === '' ? null : `“${quote}”`,
      [name, paragraph === null ? null : `¶${paragraph}`, ...tags].filter(Boolean).join(' · '),
      hasNote(annotation) ? annotation.note : null,
    ]
      .filter((line) => line !== null)
      .join('\n');
  });
  return [source.join(', '), ...items].join('\n\n') + '\n';
}
