import { Suspense, useMemo } from 'react';
import { inLibrary } from '#core/library/shelf-view';
import { marginQuery, sidebarQuery, useMedia } from '../ui/use-media';
import { useStore } from '../ui/store';
import { ErrorBoundary } from '../ui/error-boundary';
import { useCommandKeys } from './use-command-keys';
import { Dialogs } from './dialogs';
import { dropping, useGatheringWays } from '../features/import-documents/import-requests';
import { NoticeBar } from './notice-bar';
import { ReportReady } from '../features/import-documents/report-ready';
import { Screen, screenWords } from './screen';
import { session } from '../navigation/session';
import type { Services } from '../data/services';
import { useAddresses } from './use-addresses';
import { useBin } from '../features/bin/use-bin';
import { useCopyCitation } from '../features/annotate/use-copy-citation';
import { useNavigationHistory } from './use-navigation-history';
import { useLookCommands } from './use-look-commands';
import { useShelfActs } from '../features/library/use-shelf-acts';
import { useUndo } from './use-undo';
import styles from './shell.module.css';
import { SideBar } from './side-bar';
import { StatusBar } from './status-bar';
import { TopBar } from './top-bar';
import { useLabels } from '../data/use-labels';
import { useAnnotationCount, useShelf } from '../data/use-library';

/** The window: bar, sidebar, the screen of the moment, status. */
export function Shell({ services }: { readonly services: Services }) {
  const now = useStore(session);
  const labels = useLabels(services);
  const all = useShelf(services, labels);
  const shelf = useMemo(() => inLibrary(all), [all]);
  const acts = useShelfActs(services);
  const wide = useMedia(sidebarQuery);
  const roomy = useMedia(marginQuery);
  useCommandKeys();
  useLookCommands();
  useNavigationHistory();
  useCopyCitation(services, labels);
  useGatheringWays(services);
  useAddresses(services);
  useUndo(services.keeping.ok ? services.keeping.value : null);
  const binned = useBin(services);
  const open = all.find((item) => item.document.id === now.documentId) ?? null;
  const words = screenWords(now, open, acts?.collections ?? []);
  const reading = now.screen === 'reader' && now.documentId !== null;
  const annotations = useAnnotationCount(services);
  const removed = all.length - shelf.length;
  return (
    <div className={styles['shell']}>
      <TopBar title={words.title} />
      <SideBar
        shelf={shelf}
        acts={acts}
        annotations={annotations}
        binned={(binned?.length ?? 0) + removed}
        overlaid={!wide}
      />
      <div className={styles['stage']}>
        <NoticeBar />
        <ErrorBoundary of={words.of} key={words.key}>
          <Suspense fallback={<div className={styles['stage']} aria-busy="true" />}>
            <Screen
              services={services}
              all={all}
              shelf={shelf}
              acts={acts}
              labels={labels}
              binned={binned}
              roomy={roomy}
            />
            <ReportReady />
          </Suspense>
        </ErrorBoundary>
      </div>
      <Dialogs services={services} shelf={shelf} all={all} labels={labels} />
      <DropVeil />
      <StatusBar services={services} item={reading ? open : null} documents={shelf.length} />
    </div>
  );
}

/** Over the window while files are drawn over it. */
function DropVeil() {
  const shown = useStore(dropping);
  return shown ? <div className={styles['drop']}>Drop to import</div> : null;
}
