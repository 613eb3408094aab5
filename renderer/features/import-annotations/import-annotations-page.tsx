import { useMemo } from 'react';
import { ImportDialog } from './import-dialog';
import type { ImportSource } from './import-source';
import { readRows } from '../../data/restore-journal';
import { useStore } from '../../ui/store';
import { loadDocument } from '../../data/load-document';
import { preferences } from '../../data/preferences';
import { useLibrary, useRows } from '../../data/library';
import { actContext, useServices } from '../../data/services';

interface Props {
  readonly onClose: () => void;
}

/** The import dialog on the present library. */
export function ImportScreen({ onClose }: Props) {
  const { author } = useStore(preferences);
  const stored = useRows('labels');
  const { shelf, labels } = useLibrary();
  const { store } = useServices();
  const source = useMemo<ImportSource | null>(
    () =>
      store && {
        labels,
        stored,
        author,
        log: store.log,
        context: actContext,
        async library() {
          await store.log.settled();
          const { annotations, bin } = await readRows(store.database);
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
    [store, labels, stored, author, shelf],
  );
  return source && <ImportDialog source={source} onClose={onClose} />;
}
