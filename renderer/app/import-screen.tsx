import { useMemo } from 'react';
import type { LabelRow } from '#core/annotations/label';
import type { ShelfItem } from '#core/library/shelf-item';
import { ImportDialog } from '../features/importing/import-dialog';
import type { ImportSource } from '../features/importing/import-source';
import { readRows } from '../db/adopt';
import { useStore } from '../ui/store';
import { currentSource } from './exported-document';
import { loadDocument } from './load-document';
import { preferences } from './preferences';
import { actContext, type Services } from './services';
import { useStoredLabels } from './use-labels';

interface Props {
  readonly services: Services;
  readonly shelf: readonly ShelfItem[];
  readonly labels: readonly LabelRow[];
  readonly onClose: () => void;
}

/** The import dialog on the library as it is. */
export function ImportScreen({ services, shelf, labels, onClose }: Props) {
  const { author } = useStore(preferences);
  const stored = useStoredLabels(services);
  const keeping = services.keeping.ok ? services.keeping.value : null;
  const source = useMemo<ImportSource | null>(
    () =>
      keeping && {
        labels,
        stored,
        author,
        log: keeping.log,
        context: actContext,
        async library() {
          await keeping.log.settled();
          const ids = shelf.map(({ document }) => document.id);
          const [documents, rows] = await Promise.all([
            Promise.all(ids.map(loadDocument)),
            readRows(keeping.database),
          ]);
          return {
            documents,
            sources: documents.map((document) => currentSource(services, document)),
            here: rows.annotations,
            bin: rows.bin,
          };
        },
      },
    [keeping, labels, stored, author, services, shelf],
  );
  return source && <ImportDialog source={source} onClose={onClose} />;
}
