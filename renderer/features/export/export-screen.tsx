import { useMemo } from 'react';
import type { LabelRow } from '#core/model/label';
import { ExportDialog } from './export-dialog';
import type { ExportSource } from '../../../core/exporting/export-scope';
import type { ShelfItem } from '#core/library/shelf-item';
import { inLibrary, isIn } from '#core/library/shelf-view';
import { useRows } from '../../data/use-library';
import { useStore } from '../../ui/store';
import { exportRequest } from '../../navigation/export-request';
import { loadExported } from './exported-document';
import { choosePreferences, preferences } from '../../data/preferences';
import type { Services } from '../../data/services';

interface Props {
  readonly services: Services;
  readonly shelf: readonly ShelfItem[];
  readonly labels: readonly LabelRow[];
  readonly onClose: () => void;
}

/** The export dialog on the library as it is. */
export function ExportScreen({ services, shelf, labels, onClose }: Props) {
  const initial = useStore(exportRequest);
  const collections = useRows(services.collections);
  const { author, citationStyle, version } = useStore(preferences);
  const source = useMemo<ExportSource>(
    () => ({
      // What was removed from the library goes with everything as long as it has marks or notes.
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
