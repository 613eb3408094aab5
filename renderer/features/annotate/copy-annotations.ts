import type { Annotation } from '#core/model/annotation';
import type { Label } from '#core/model/label';
import { desktop } from '../../desktop/desktop';
import { formatCount } from '../../ui/format';
import { notify, notifyFailure } from '../../ui/notices';
import { TaskCancelled, type TaskRunner } from '../../workers/task-runner';
import { loadExported } from '../export/exported-document';
import { passagesOf } from './passages-to-copy';
import { preferences } from '../../data/preferences';
import type { Services } from '../../data/services';

/** Copies annotations of any documents with their citations, document by document. */
export async function copyAnnotations(
  services: Services,
  labels: readonly Label[],
  runner: TaskRunner,
  annotations: readonly Annotation[],
): Promise<void> {
  const documentIds = [...new Set(annotations.map(({ documentId }) => documentId))];
  const annotationIds = annotations.map(({ id }) => id);
  try {
    const passages = [];
    for (const documentId of documentIds) {
      const entry = await loadExported(services, documentId);
      const { document, source } = entry;
      const own = passagesOf(entry, { passage: null, annotationIds }, labels);
      if (own.length > 0) passages.push({ document, source, passages: own });
    }
    const count = passages.reduce((sum, each) => sum + each.passages.length, 0);
    if (count === 0) {
      notify('news', 'There are no words to copy: none of these has a place in its text.');
      return;
    }
    const style = preferences.get().citationStyle;
    const forms = await runner.run('copy', { passages, style });
    const answer = await desktop.writeClipboard(forms);
    if (!answer.ok) notifyFailure(answer.error);
    else notify('news', `${formatCount(count, 'passage', 'passages')} copied with citation.`);
  } catch (error) {
    if (error instanceof TaskCancelled) return;
    notify('error', 'The citations could not be made. Choose fewer marks, or another style.');
  }
}
