/** Documents dragged out of the library: each becomes a Markdown file where it is dropped. */
import { useCallback } from 'react';
import { defaultOptions } from '#core/exporting/export-set';
import { useLabels } from '../../data/library';
import { preferences } from '../../data/preferences';
import { useServices } from '../../data/services';
import { desktop } from '../../desktop/desktop';
import { ownDragBegins } from '../../navigation/own-drag';
import { notify, notifyFailure } from '../../ui/notices';
import { createTaskRunner } from '../../workers/task-runner';
import { loadExported } from './exported-document';

const runner = createTaskRunner();

/** Documents in one drag. */
const most = 100;

/** Starts with the page's own drag, which the system's drag of the files replaces. */
export function useDragDocuments(): (documentIds: readonly string[]) => void {
  const services = useServices();
  const labels = useLabels();
  return useCallback(
    (documentIds) => {
      let held = true;
      const release = () => (held = false);
      window.addEventListener('pointerup', release, { once: true });
      const make = async () => {
        const taken = documentIds.slice(0, most);
        const documents = await Promise.all(taken.map((id) => loadExported(services, id)));
        const { author, citationStyle, version } = preferences.get();
        const written = await runner.run('write', {
          format: 'markdown',
          set: {
            documents,
            labels,
            options: { ...defaultOptions, style: citationStyle },
            complete: true,
            author,
            generated: new Date().toISOString(),
            version,
          },
        });
        const files = written.flatMap(({ name, content }) =>
          content.kind === 'text' ? [{ name, content: content.text }] : [],
        );
        // The mouse button is already up: nothing was dropped.
        if (!held) return;
        ownDragBegins();
        const answer = await desktop.dragFiles({ files });
        if (!answer.ok) notifyFailure(answer.error);
      };
      make()
        .catch(() => notify('error', 'The file to drag could not be made. Use Export instead.'))
        .finally(() => window.removeEventListener('pointerup', release));
    },
    [services, labels],
  );
}
