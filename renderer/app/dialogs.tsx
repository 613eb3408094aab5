import { lazy, Suspense, useEffect } from 'react';
import type { LabelRow } from '#core/model/label';
import type { ShelfItem } from '#core/library/shelf-item';
import { useStore } from '../ui/store';
import { session, showDialog } from '../navigation/session';
import { actContext, type Services } from '../data/services';
import { useStoredLabels } from '../data/use-labels';

// None of these is on the first screen: their code is read when one is asked for.
const loadPalette = () => import('./palette/palette').then((each) => ({ default: each.Palette }));
const Palette = lazy(loadPalette);
const ShortcutsDialog = lazy(() =>
  import('./shortcuts-dialog').then((each) => ({ default: each.ShortcutsDialog })),
);
const LabelsDialog = lazy(() =>
  import('../features/labels/labels-dialog').then((each) => ({ default: each.LabelsDialog })),
);
const RestoreDialog = lazy(() =>
  import('../features/backups/restore-dialog').then((each) => ({ default: each.RestoreDialog })),
);
const BackupFolderDialog = lazy(() =>
  import('../features/backups/backup-folder-dialog').then((each) => ({
    default: each.BackupFolderDialog,
  })),
);

const ExportScreen = lazy(() =>
  import('../features/export/export-screen').then((each) => ({ default: each.ExportScreen })),
);
const ImportScreen = lazy(() =>
  import('../features/import-annotations/import-annotations-page').then((each) => ({
    default: each.ImportScreen,
  })),
);
const GatheringScreen = lazy(() =>
  import('../features/import-documents/import-documents-page').then((each) => ({
    default: each.GatheringScreen,
  })),
);
const SourceScreen = lazy(() =>
  import('../features/export/source-screen').then((each) => ({ default: each.SourceScreen })),
);

interface Props {
  readonly services: Services;
  /** The documents in the library; all those that are known. */
  readonly shelf: readonly ShelfItem[];
  readonly all: readonly ShelfItem[];
  readonly labels: readonly LabelRow[];
}

const close = () => showDialog(null);

/** The one dialog that is open. */
export function Dialogs({ services, shelf, all, labels }: Props) {
  const { dialog } = useStore(session);
  const keeping = services.keeping.ok ? services.keeping.value : null;
  useEffect(() => {
    // What is typed right after its key belongs into it: it is there before it is asked for.
    const idle = requestIdleCallback(() => void loadPalette());
    return () => cancelIdleCallback(idle);
  }, []);
  return (
    <Suspense>
      {dialog === 'palette' && <Palette services={services} shelf={shelf} onClose={close} />}
      {dialog === 'shortcuts' && <ShortcutsDialog onClose={close} />}
      {dialog === 'labels' && keeping && <Labels services={services} labels={labels} />}
      {dialog === 'restore' && keeping && (
        <RestoreDialog keeping={keeping} context={actContext} onClose={close} />
      )}
      {dialog === 'export' && (
        <ExportScreen services={services} shelf={all} labels={labels} onClose={close} />
      )}
      {dialog === 'import' && keeping && (
        <ImportScreen services={services} shelf={shelf} labels={labels} onClose={close} />
      )}
      {dialog === 'source' && <SourceScreen services={services} onClose={close} />}
      <GatheringScreen services={services} shelf={all} />
      {dialog === 'backup-folder' && <BackupFolderDialog onClose={close} />}
    </Suspense>
  );
}

function Labels({ services, labels }: Omit<Props, 'shelf' | 'all'>) {
  const stored = useStoredLabels(services);
  if (!services.keeping.ok) return null;
  const { database, log } = services.keeping.value;
  const tallies = () => [...(services.shelf?.current().tallies.values() ?? [])];
  const parts = {
    stored,
    labels,
    database,
    log,
    context: actContext,
    countOf: (id: string) => tallies().reduce((sum, tally) => sum + (tally.labels[id] ?? 0), 0),
    documentsWith: (id: string) => tallies().flatMap((tally) => (tally.labels[id] ? tally.id : [])),
  };
  return <LabelsDialog parts={parts} onClose={close} />;
}
