import { useMemo } from 'react';
import type { LabelRow } from '#core/annotations/label';
import { ExportDialog } from '../features/exporting/export-dialog';
import type { ExportSource } from '../features/exporting/export-scope';
import type { ShelfItem } from '#core/library/shelf-item';
import { useStore } from '../ui/store';
import { exportRequest } from './export-request';
import { loadExported } from './exported-document';
import { choosePreferences, preferences } from './preferences';
import type { Services } from './services';

interface Props {
  readonly services: Services;
  readonly shelf: readonly ShelfItem[];
  readonly labels: readonly LabelRow[];
  readonly onClose: () => void;
}

/** The export dialog on the library as it is. */
export function ExportScreen({ services, shelf, labels, onClose }: Props) {
  const initial = useStore(exportRequest);
  const { author, citationStyle, version } = useStore(preferences);
  const source = useMemo<ExportSource>(
    () => ({
      documents: shelf.map(({ document: { id, title } }) => ({ id, title })),
      labels,
      load: (documentId) => loadExported(services, documentId),
    }),
    [services, shelf, labels],
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
