import { Suspense, type ReactNode, useEffect } from 'react';
import { defaultWidths, widthRanges } from '#core/reading/widths';
import { TextUnavailable } from '../data/load-document';
import { useLibrary } from '../data/library';
import { dropping, useImportRequests } from '../features/import-documents/import-requests';
import { MissingText } from '../features/reader/missing-text';
import { useShelfActs } from '../features/library/use-shelf-acts';
import { session } from '../navigation/session';
import { ContextMenu } from '../ui/context-menu';
import { ErrorBoundary } from '../ui/error-boundary';
import { useStore } from '../ui/store';
import { WidthHandle } from '../ui/width-handle';
import { appearance, setWidths, showOnly } from '../features/settings/appearance';
import { SharedTooltip } from '../ui/tooltip';
import { sidebarQuery, useMedia } from '../ui/use-media';
import { Dialogs } from './dialogs';
import { NoticeBar } from './notice-bar';
import { Screen, screenWords } from './screen';
import styles from './shell.module.css';
import { SideBar } from './side-bar';
import { StatusBar } from './status-bar';
import { TabBar } from './tab-bar';
import { TopBar } from './top-bar';
import { useAddresses } from './use-addresses';
import { useCommandKeys } from './use-command-keys';
import { useFieldMenu } from './use-field-menu';
import { useLookCommands } from './use-look-commands';
import { useNavigationHistory } from './use-navigation-history';
import { useTabs } from './use-tabs';
import { useUndo } from './use-undo';
import { desktop } from '../desktop/desktop';
import { useSearchAhead } from '../search/start-search';

/** The window: bar, sidebar, the current screen, status. */
export function Shell() {
  const now = useStore(session);
  const { itemOf } = useLibrary();
  const acts = useShelfActs();
  const wide = useMedia(sidebarQuery);
  useCommandKeys();
  useLookCommands();
  useNavigationHistory();
  useFieldMenu();
  useImportRequests();
  useAddresses();
  useTabs();
  useUndo();
  const open = now.documentId === null ? null : itemOf(now.documentId);
  const words = screenWords(now, open, acts?.collections ?? []);
  return (
    <div className={styles['shell']}>
      <TopBar title={words.title} />
      <SideBar overlaid={!wide} />
      {wide && <SideWidth />}
      <div className={styles['stage']}>
        <TabBar />
        <NoticeBar />
        <div id="above-page" />
        <ErrorBoundary of={words.of} key={words.key} cure={cureOf}>
          <Suspense fallback={<div className={styles['stage']} aria-busy="true" />}>
            <Screen />
            <ReportReady />
          </Suspense>
        </ErrorBoundary>
      </div>
      <Dialogs />
      <ContextMenu />
      <SharedTooltip />
      <DropVeil />
      <StatusBar item={now.screen === 'reader' ? open : null} />
    </div>
  );
}

function cureOf(error: unknown, retry: () => void): ReactNode {
  return error instanceof TextUnavailable ? <MissingText text={error} onRetry={retry} /> : null;
}

/** The draggable edge of the sidebar. */
function SideWidth() {
  const { widths } = useStore(appearance);
  return (
    <WidthHandle
      name="the side bar"
      className={styles['handle']}
      edge="right"
      perPixel={1}
      {...widthRanges.side}
      step={4}
      value={widths.side}
      defaultValue={defaultWidths.side}
      onDraw={(side) => showOnly({ widths: { ...widths, side } })}
      onKeep={(side) => setWidths({ side })}
    />
  );
}

/** Covers the window while files are dragged over it. */
function DropVeil() {
  const shown = useStore(dropping);
  return shown ? <div className={styles['drop']}>Drop to import</div> : null;
}

let reported = false;

/**
 * Drawn with the first screen: tells main, once, that it is shown in its own typefaces. What comes
 * after it is begun here.
 */
function ReportReady() {
  useSearchAhead();
  useEffect(() => {
    if (reported) return;
    reported = true;
    performance.mark('first-screen');
    void document.fonts.ready.then(() => desktop.reportReady());
  }, []);
  return null;
}
