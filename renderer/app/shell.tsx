import { Suspense } from 'react';
import type { ShelfItem } from '#core/library/shelf-item';
import { marginQuery, sidebarQuery, useMedia } from '../ui/use-media';
import { useStore } from '../ui/store';
import { ErrorBoundary } from '../ui/error-boundary';
import { BinScreen } from '../features/bin/bin-screen';
import { LibraryScreen } from '../features/library/library-screen';
import { useCommandKeys } from './use-command-keys';
import { Dialogs } from './dialogs';
import { NoticeBar } from './notice-bar';
import { ReadingScreen } from './reading-screen';
import { ReportReady } from './report-ready';
import { openDocument, session } from './session';
import { actContext, type Services } from './services';
import { useBin } from './use-bin';
import { useCopyCitation } from './use-copy-citation';
import { useJumps } from './use-jumps';
import { useLookCommands } from './use-look-commands';
import { useUndo } from './use-undo';
import styles from './shell.module.css';
import { SideBar } from './side-bar';
import { StatusBar } from './status-bar';
import { TopBar } from './top-bar';
import { useLabels } from './use-labels';
import { useShelf } from './use-shelf';

/** The window: bar, sidebar, the screen of the moment, status. */
export function Shell({ services }: { readonly services: Services }) {
  const { screen, documentId } = useStore(session);
  const labels = useLabels(services);
  const shelf = useShelf(services, labels);
  const wide = useMedia(sidebarQuery);
  const roomy = useMedia(marginQuery);
  useCommandKeys();
  useLookCommands();
  useJumps();
  useCopyCitation(services, labels);
  useUndo(services.keeping.ok ? services.keeping.value : null);
  const binned = useBin(services);
  const open = shelf.find((item) => item.document.id === documentId) ?? null;
  const reading = screen === 'reader' && documentId !== null;
  return (
    <div className={styles['shell']}>
      <TopBar
        title={reading ? (open?.document.title ?? '') : screen === 'bin' ? 'Bin' : 'Library'}
      />
      <SideBar shelf={shelf} binned={binned?.length ?? 0} overlaid={!wide} />
      <div className={styles['stage']}>
        <NoticeBar />
        <ErrorBoundary
          of={reading ? 'this document' : screen === 'bin' ? 'the bin' : 'the library'}
          key={reading ? documentId : screen}
        >
          <Suspense fallback={<div className={styles['stage']} aria-busy="true" />}>
            {reading ? (
              <ReadingScreen
                key={documentId}
                documentId={documentId}
                services={services}
                labels={labels}
                roomy={roomy}
              />
            ) : screen === 'bin' ? (
              <BinScreen
                binned={binned}
                labels={labels}
                log={services.keeping.ok ? services.keeping.value.log : null}
                context={actContext}
                titleOf={(id) => titleIn(shelf, id)}
              />
            ) : (
              <LibraryScreen shelf={shelf} onOpen={(id) => void openDocument(id)} />
            )}
            <ReportReady />
          </Suspense>
        </ErrorBoundary>
      </div>
      <Dialogs services={services} shelf={shelf} labels={labels} />
      <StatusBar services={services} item={reading ? open : null} documents={shelf.length} />
    </div>
  );
}

/** A document's title; the id of one that is not in the library any more. */
function titleIn(shelf: readonly ShelfItem[], documentId: string): string {
  return shelf.find(({ document }) => document.id === documentId)?.document.title ?? documentId;
}
