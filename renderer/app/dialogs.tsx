import { lazy, Suspense, useEffect } from 'react';
import { showMarksWith } from '../features/notebook/notebook-view';
import { useStore } from '../ui/store';
import { session, showDialog } from '../navigation/session';
import { useServices } from '../data/services';

// None of these is on the first screen: their code is loaded on demand.
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
const ImportDocuments = lazy(() =>
  import('../features/import-documents/import-documents-page').then((each) => ({
    default: each.ImportDocuments,
  })),
);
const CitationStyleDialog = lazy(() =>
  import('../features/annotate/citation-style-dialog').then((each) => ({
    default: each.CitationStyleDialog,
  })),
);
const SourceScreen = lazy(() =>
  import('../features/export/source-screen').then((each) => ({ default: each.SourceScreen })),
);

const close = () => showDialog(null);

const showMarks = (labelId: string) => {
  close();
  showMarksWith(labelId);
};

/** The one open dialog. */
export function Dialogs() {
  const { dialog } = useStore(session);
  const { store } = useServices();
  useEffect(() => {
    // Keys typed right after its shortcut belong to the palette, so it is loaded in advance.
    const idle = requestIdleCallback(() => void loadPalette());
    return () => cancelIdleCallback(idle);
  }, []);
  return (
    <Suspense>
      {dialog === 'palette' && <Palette onClose={close} />}
      {dialog === 'shortcuts' && <ShortcutsDialog onClose={close} />}
      {dialog === 'labels' && store && (
        <LabelsDialog store={store} onShow={showMarks} onClose={close} />
      )}
      {dialog === 'restore' && store && <RestoreDialog store={store} onClose={close} />}
      {dialog === 'export' && <ExportScreen onClose={close} />}
      {dialog === 'import' && <ImportScreen onClose={close} />}
      {dialog === 'citation-style' && <CitationStyleDialog onClose={close} />}
      {dialog === 'source' && <SourceScreen onClose={close} />}
      <ImportDocuments />
      {dialog === 'backup-folder' && <BackupFolderDialog onClose={close} />}
    </Suspense>
  );
}
