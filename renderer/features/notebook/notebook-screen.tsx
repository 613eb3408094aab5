import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import {
  countDocuments,
  entriesOf,
  groupNotebook,
  isFiltered,
  narrowGroups,
  wholeNotebook,
} from '#core/notebook/notebook-list';
import { entryWords, type EntryWords } from '#core/notebook/entry-words';
import type { NotebookEntry, NotebookGroup } from '#core/notebook/notebook-entry';
import { PageHeader } from '../../ui/page-header';
import { useStore } from '../../ui/store';
import { NotebookActsBar } from './notebook-acts-bar';
import { NotebookFilters } from './notebook-filters';
import { NotebookList } from './notebook-list';
import type { NotebookSource } from './notebook-source';
import { filterBy, notebookView } from './notebook-view';
import styles from './notebook-screen.module.css';
import { usePicked } from '../../ui/use-picked';

const idOf = ({ annotation }: NotebookEntry) => annotation.id;

/** Every annotation of every document, including removed ones. */
export function NotebookScreen({ source }: { readonly source: NotebookSource }) {
  const { entries, whole, documents, labels } = source;
  const view = useStore(notebookView);
  // Typing stays responsive while a hundred thousand are filtered.
  const { filter, grouping, order } = useDeferredValue(view);
  const all = useMemo(
    () =>
      groupNotebook(
        entries,
        grouping,
        order,
        documents,
        labels.map(({ id }) => id),
      ),
    [entries, grouping, order, documents, labels],
  );
  const inWords = useEntryWords(all);
  const groups = useMemo(
    () => narrowGroups(all, filter, documents, inWords),
    [all, filter, documents, inWords],
  );
  const shown = useMemo(() => entriesOf(groups, grouping), [groups, grouping]);
  const inDocuments = useMemo(() => countDocuments(groups, grouping), [groups, grouping]);
  const picked = usePicked(shown, idOf);
  const [open, setOpen] = useState(false);
  return (
    <main className="page" aria-busy={!whole && !source.onReadAgain}>
      <PageHeader
        title="Notebook"
        status={
          <>
            {countWords(shown.length, entries.length, inDocuments)}
            {!whole && !source.onReadAgain && ', more are being read…'}
          </>
        }
        acts={
          <button
            type="button"
            className="button"
            disabled={shown.length === 0}
            onClick={() => source.onExport(shown.map(({ annotation }) => annotation))}
          >
            Export {shown.length.toLocaleString('en-GB')}…
          </button>
        }
      >
        {source.onReadAgain && <Unread onReadAgain={source.onReadAgain} />}
      </PageHeader>
      {picked.items.length > 0 ? (
        <NotebookActsBar picked={picked} shown={shown} source={source} />
      ) : (
        <NotebookFilters source={source} more={open} onMore={() => setOpen(!open)} />
      )}
      {groups.length === 0 ? (
        <Empty filtered={isFiltered(filter)} whole={whole} />
      ) : (
        <NotebookList groups={groups} grouping={grouping} picked={picked} source={source} />
      )}
    </main>
  );
}

/** The words of the groups, prepared during idle time. */
function useEntryWords(groups: readonly NotebookGroup[]): EntryWords {
  const words = useMemo(() => entryWords(groups), [groups]);
  useEffect(() => {
    let asked = requestIdleCallback(function prepare(idle) {
      const ready = words.prepare(() => idle.timeRemaining() > 0);
      if (!ready) asked = requestIdleCallback(prepare);
    });
    return () => cancelIdleCallback(asked);
  }, [words]);
  return words;
}

function Unread({ onReadAgain }: { readonly onReadAgain: () => void }) {
  return (
    <p role="alert">
      Not all marks and notes could be read. They are safe in the journal: try again, and if that
      does not help, restart Readout.{' '}
      <button type="button" className="button-quiet" onClick={onReadAgain}>
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
