/** Run by the build: what a first start shows until the window has drawn itself. */
import { renderToStaticMarkup } from 'react-dom/server';
import type { DocumentRecord } from '#core/document/document';
import { newestOf, type DocumentSummary } from '#core/document/document-summary';
import shell from './shell.module.css';
import statusBar from './status-bar.module.css';
import topBar from './top-bar.module.css';
import { Article } from '../features/reader/article';
import page from '../features/reader/reader-page.module.css';

export interface BundledText {
  readonly record: DocumentRecord;
  readonly summary: DocumentSummary;
}

/** The text that a first start opens, where it will stand, in a window whose bars are empty. */
export function firstStill(bundled: readonly BundledText[]): string {
  const newest = newestOf(bundled.map(({ summary }) => summary));
  const text = bundled.find(({ summary }) => summary === newest);
  if (!text) throw new Error('No bundled text has a day: a first start has none to open.');
  return renderToStaticMarkup(
    <div className={shell['shell']}>
      <div className={topBar['bar']} />
      <div className={shell['stage']}>
        <main className={page['page']}>
          <div className={page['spread']}>
            <Article document={text.record} ref={null} onJump={() => undefined} />
            <div data-bare />
          </div>
        </main>
      </div>
      <div className={statusBar['bar']} />
    </div>,
  );
}
