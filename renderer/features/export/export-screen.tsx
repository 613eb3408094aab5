import { useMemo } from 'react';
import { ExportDialog } from './export-dialog';
import type { ExportSource } from '#core/exporting/export-scope';
import { inLibrary, isIn } from '#core/library/shelf-view';
import { useLibrary, useRows } from '../../data/library';
import { useStore } from '../../ui/store';
import { exportRequest } from '../../navigation/export-request';
import { loadExported } from './exported-document';
import { choosePreferences, preferences } from '../../data/preferences';
import { useServices } from '../../data/services';

interface Props {
  readonly onClose: () => void;
}

/** The export dialog on the present library. */
export function ExportScreen({ onClose }: Props) {
  const services = useServices();
  const { all: shelf, labels } = useLibrary();
  const initial = useStore(exportRequest);
  const collections = useRows('collections');
  const { author, citationStyle, version } = useStore(preferences);
  const source = useMemo<ExportSource>(
    () => ({
      // "Everything" includes removed documents if they have marks or notes.
      documents: shelf
        .filter(({ shelf: mark, annotations }) => mark.removed === null || annotations > 0)
        .map(({ document: { id, title }, annotations }) => ({
          id,
          title,
          annotated: annotations > 0,
        })),
      collections: collections.map(({ id, name }) => ({
        id,
        name,
        ids: shelf
          .filter((item) => inLibrary([item]).length > 0 && isIn(item, { kind: 'collection', id }))
          .map(({ document }) => document.id),
      })),
      labels,
      load: (documentId) => loadExported(services, documentId),
    }),
    [services, shelf, labels, collections],
  );
  return (
    <ExportDialog
      source={source}
      initial={initial}
      kept={{ author, citationStyle }}
      onKeep={choosePreferences}
      version={version}
      onClose={onClose}
    />
  );
}
