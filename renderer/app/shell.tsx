import { Suspense } from 'react';
import { marginQuery, sidebarQuery, useMedia } from '../ui/use-media';
import { useStore } from '../ui/store';
import { ErrorBoundary } from '../ui/error-boundary';
import { LibraryScreen } from '../features/library/library-screen';
import { useCommandKeys } from './use-command-keys';
import { NoticeBar } from './notice-bar';
import { ReadingScreen } from './reading-screen';
import { ReportReady } from './report-ready';
import { openDocument, session } from './session';
import type { Services } from './services';
import styles from './shell.module.css';
import { SideBar } from './side-bar';
import { StatusBar } from './status-bar';
import { TopBar } from './top-bar';
import { useShelf } from './use-shelf';

/** The window: bar, sidebar, the screen of the moment, status. */
export function Shell({ services }: { readonly services: Services }) {
  const { screen, documentId } = useStore(session);
  const shelf = useShelf(services);
  const wide = useMedia(sidebarQuery);
  const roomy = useMedia(marginQuery);
  useCommandKeys();
  const open = shelf.find((item) => item.document.id === documentId) ?? null;
  const reading = screen === 'reader' && documentId !== null;
  return (
    <div className={styles['shell']}>
      <TopBar
        title={reading ? (open?.document.title ?? '') : 'Library'}
        theme={services.settings.theme}
      />
      <SideBar shelf={shelf} overlaid={!wide} />
      <div className={styles['stage']}>
        <NoticeBar />
        <ErrorBoundary of={reading ? 'this document' : 'the library'} key={documentId ?? screen}>
          <Suspense fallback={<div className={styles['stage']} aria-busy="true" />}>
            {reading ? (
              <ReadingScreen
                key={documentId}
                documentId={documentId}
                services={services}
                roomy={roomy}
              />
            ) : (
              <LibraryScreen shelf={shelf} onOpen={openDocument} />
            )}
            <ReportReady />
          </Suspense>
        </ErrorBoundary>
      </div>
      <StatusBar services={services} item={reading ? open : null} documents={shelf.length} />
    </div>
  );
}
