import { useEffect, useState } from 'react';
import { desktop } from '../../desktop/desktop';
import { formatCount } from '../../ui/format';
import { onExportRequest, type ExportRequest } from '../../navigation/hand-over';
import { notify, notifyFailure } from '../../ui/notices';
import { createTaskRunner, TaskCancelled } from '../../workers/task-runner';
import { loadExported } from '../export/exported-document';
import { passagesOf } from './passages-to-copy';
import { preferences } from '../../data/preferences';
import { useLabels } from '../../data/library';
import { useServices } from '../../data/services';

/** Copying with citation, asked for by the popover, the panel, a card or a key. */
export function useCopyCitation(): void {
  const services = useServices();
  const labels = useLabels();
  const [runner] = useState(createTaskRunner);
  useEffect(() => {
    async function copy(request: ExportRequest): Promise<void> {
      const entry = await loadExported(services, request.documentId);
      const passages = passagesOf(entry, request, labels);
      if (passages.length === 0) {
        notify('news', 'There are no words to copy: what is selected has no place in this text.');
        return;
      }
      const { document, source } = entry;
      const style = preferences.get().citationStyle;
      const copied = [{ document, source, passages }];
      const forms = await runner.run('copy', { passages: copied, style });
      const answer = await desktop.writeClipboard(forms);
      if (!answer.ok) notifyFailure(answer.error);
      else
        notify(
          'news',
          `${formatCount(passages.length, 'passage', 'passages')} copied with citation.`,
        );
    }
    const stop = onExportRequest((request) => {
      if (request.act !== 'copy') return;
      copy(request).catch((error: unknown) => {
        if (!(error instanceof TaskCancelled)) {
          notify(
            'error',
            'The citation could not be made. Choose another style in Export and try again.',
          );
        }
      });
    });
    return () => {
      stop();
      runner.cancel();
    };
  }, [services, labels, runner]);
}
