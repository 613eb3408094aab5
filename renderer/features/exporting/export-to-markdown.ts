import type { Annotation } from '#core/annotations/annotation';
import type { Label } from '#core/annotations/label';
import type { DocumentRecord } from '#core/document/document';
import { desktop } from '../../desktop/desktop';
import { errorSentence } from '../../ui/error-words';
import { formatDay, formatLongDate } from '../../ui/format';
import { notify } from '../../ui/notices';

/** Writes all annotations of a document to a Markdown file of the reader's choice. */
export async function exportToMarkdown(
  document: DocumentRecord,
  annotations: readonly Annotation[],
  labels: readonly Label[],
): Promise<void> {
  // The writer and its serialiser are loaded when first needed, not at every start.
  const { annotationsAsMarkdown } = await import('#core/exporting/annotations-markdown');
  const content = annotationsAsMarkdown({
    document,
    annotations,
    labels,
    formatDate: (iso) => (iso.includes('T') ? formatDay(iso) : formatLongDate(iso)),
  });
  const answer = await desktop.saveExport({ suggestedName: `${document.title}.md`, content });
  if (!answer.ok) notify('error', errorSentence(answer.error));
  else if (answer.value.kind === 'saved') notify('news', `Exported to “${answer.value.name}”.`);
}
