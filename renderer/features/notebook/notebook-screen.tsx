import { useState } from 'react';
import { isFiltered, wholeNotebook } from '#core/notebook/notebook-question';
import { PageHeader } from '../../ui/page-header';
import { useStore } from '../../ui/store';
import { NotebookActsBar } from './notebook-acts-bar';
import { NotebookFilters } from './notebook-filters';
import { NotebookList } from './notebook-list';
import type { NotebookSource } from './notebook-source';
import { filterBy, notebookView } from './notebook-view';
import styles from './notebook-screen.module.css';
import { useNotebook } from './use-notebook';
import { usePickedEntries } from './use-picked-entries';

/** Every annotation of every document, including removed ones. */
export function NotebookScreen({ source }: { readonly source: NotebookSource }) {
  const notebook = useNotebook();
  const { listing, whole, onAskAgain } = notebook;
  const { filter } = useStore(notebookView);
  const { picked, shown } = usePickedEntries(notebook);
  const [open, setOpen] = useState(false);
  const isReading = !whole && !onAskAgain;
  const fitting = listing?.fitting ?? 0;
  return (
    <main className="page" aria-busy={isReading}>
      <PageHeader
        title="Notebook"
        status={
          <>
            {listing && countWords(fitting, listing.all, listing.documents)}
            {isReading && (listing ? ', more are being read…' : 'Marks and notes are being read…')}
          </>
        }
        acts={
          <button
            type="button"
            className="button"
            disabled={fitting === 0}
            onClick={() => void notebook.all().then(source.onExport)}
          >
            Export {fitting.toLocaleString('en-GB')}…
          </button>
        }
      >
        {onAskAgain && <Unread onAskAgain={onAskAgain} />}
      </PageHeader>
      {picked.items.length > 0 ? (
        <NotebookActsBar picked={picked} shown={shown} source={source} />
      ) : (
        <NotebookFilters source={source} more={open} onMore={() => setOpen(!open)} />
      )}
      {listing === null || fitting === 0 ? (
        <Empty filtered={isFiltered(filter)} whole={whole} />
      ) : (
        <NotebookList {...notebook} listing={listing} picked={picked} source={source} />
      )}
    </main>
  );
}

function Unread({ onAskAgain }: { readonly onAskAgain: () => void }) {
  return (
    <p role="alert">
      The marks and notes could not be listed. They are safe in the journal: try again, and if that
      does not help, restart Readout.{' '}
      <button type="button" className="button-quiet" onClick={onAskAgain}>
        Try again
      </button>
    </p>
  );
}

function countWords(shown: number, all: number, inDocuments: number): string {
  const number = (count: number) => count.toLocaleString('en-GB');
  const of = shown === all ? number(all) : `${number(shown)} of ${number(all)}`;
  const summaries = inDocuments === 1 ? 'summary' : 'summaries';
  const things = all === 1 ? 'mark or note' : 'marks and notes';
  return `${of} ${things} in ${number(inDocuments)} ${summaries}`;
}

function Empty({ filtered, whole }: { readonly filtered: boolean; readonly whole: boolean }) {
  if (!whole) return null;
  return (
    <div className={styles['empty']}>
      <p>
        {filtered
          ? 'Nothing fits all of this.'
          : 'There is nothing here yet. Open a summary, select words and press 1 to mark them.'}
      </p>
      {filtered && (
        <button type="button" className="button" onClick={() => filterBy(wholeNotebook)}>
          Show all
        </button>
      )}
    </div>
  );
}
