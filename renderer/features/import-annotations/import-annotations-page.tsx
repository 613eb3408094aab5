import { useMemo } from 'react';
import type { LabelRow } from '#core/model/label';
import type { ShelfItem } from '#core/library/shelf-item';
import { ImportDialog } from './import-dialog';
import type { ImportSource } from './import-source';
import { readRows } from '../../data/adopt';
import { useStore } from '../../ui/store';
import { loadDocument } from '../../data/load-document';
import { preferences } from '../../data/preferences';
import { actContext, type Services } from '../../data/services';
import { useStoredLabels } from '../../data/use-labels';

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
          const { annotations, bin } = await readRows(keeping.database);
          const known = shelf.map(({ document: { id, title, address, date } }) => {
            return { id, title, address, date };
          });
          return { shelf: known, here: annotations, bin };
        },
        async documents(ids) {
          const read = await Promise.allSettled(ids.map(loadDocument));
          return read.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
        },
      },
    [keeping, labels, stored, author, shelf],
  );
  return source && <ImportDialog source={source} onClose={onClose} />;
}
