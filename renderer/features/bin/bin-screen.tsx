import { useMemo, useState } from 'react';
import { emptyBin, restoreFromBin } from '#core/annotations/acts';
import { labelIdOf, quoteOf } from '#core/model/annotation';
import { binDays, type Binned } from '#core/model/binned';
import { labelOf, type Label } from '#core/model/label';
import type { Change } from '#core/changes/change';
import type { ChangeLog } from '../../data/change-log';
import { RemovedDocuments } from './removed-documents';
import { commitDeletion } from '../../data/large-deletion';
import { useLibrary, useRows } from '../../data/library';
import { actContext, useServices } from '../../data/services';
import { useShelfActs } from '../library/use-shelf-acts';
import { desktop } from '../../desktop/desktop';
import { PageHeader } from '../../ui/page-header';
import { ConfirmDialog, DialogClose } from '../../ui/dialog';
import { notifyFailure } from '../../ui/notices';
import { formatAge, formatCount } from '../../ui/format';
import styles from './bin-screen.module.css';

/** What was deleted in the last thirty days, to restore or delete for good. */
export function BinScreen() {
  const log = useServices().store?.log ?? null;
  const { all, labels } = useLibrary();
  const acts = useShelfActs();
  const rows = useRows('bin');
  const binned = useMemo(() => rows.toSorted((a, b) => (a.at < b.at ? 1 : -1)), [rows]);
  const removed = all.filter((item) => item.shelf.removed !== null);
  // The id stands in for a document that is no longer known.
  const titleOf = (id: string) => all.find((item) => item.document.id === id)?.document.title ?? id;
  return (
    <main className={`page ${styles['bin']}`}>
      <PageHeader
        title="Bin"
        about={`What you delete stays here for ${binDays} days, then it leaves by itself.`}
        acts={
          log &&
          (binned.length > 0 || removed.length > 0) && (
            <>
              <button
                type="button"
                className="button"
                onClick={() => {
                  if (binned.length > 0) log.commit(restoreFromBin(binned, actContext));
                  if (removed.length > 0) acts?.restore(removed);
                }}
              >
                Restore all
              </button>
              {binned.length > 0 && (
                <EmptyBin
                  count={binned.length}
                  notes={binned.filter(({ annotation }) => annotation.note !== '').length}
                  onConfirm={() => void empty(log, emptyBin(binned, actContext))}
                />
              )}
            </>
          )
        }
      />
      <RemovedDocuments removed={removed} onRestore={acts?.restore ?? null} />
      {binned.length === 0 && removed.length === 0 && (
        <p className={styles['empty']}>The bin is empty.</p>
      )}
      <ul className={styles['list']}>
        {binned.map((each) => (
          <li key={each.id} className={styles['row']} data-hue={hueOf(each, labels)}>
            <div>
              <p className={styles['quote']}>{quoteOf(each.annotation)}</p>
              {each.annotation.note && <p className={styles['note']}>{each.annotation.note}</p>}
              <p className={styles['where']}>
                {kindOf(each, labels)} · {titleOf(each.annotation.documentId)} · deleted{' '}
                {formatAge(each.at, Date.now())}
              </p>
            </div>
            {log && (
              <button
                type="button"
                className="button"
                aria-label={`Restore: ${(quoteOf(each.annotation) || each.annotation.note).slice(0, 60)}`}
                onClick={() => log.commit(restoreFromBin([each], actContext))}
              >
                Restore
              </button>
            )}
          </li>
        ))}
      </ul>
    </main>
  );
}

function hueOf({ annotation }: Binned, labels: readonly Label[]): string | undefined {
  const id = labelIdOf(annotation);
  return id === null ? undefined : labelOf(labels, id).hue;
}

/** The label of a highlight, or the kind of annotation. */
function kindOf({ annotation }: Binned, labels: readonly Label[]): string {
  switch (annotation.kind) {
    case 'highlight':
      return labelOf(labels, annotation.labelId).name;
    case 'bookmark':
      return 'Bookmark';
    case 'document-note':
      return 'Note on the document';
  }
}

/** A backup is made first, and kept for thirty days. */
async function empty(log: ChangeLog, change: Change): Promise<void> {
  notifyFailure(await commitDeletion(log, desktop, change, true));
}

interface EmptyProps {
  readonly count: number;
  readonly notes: number;
  readonly onConfirm: () => void;
}

/** Asks for confirmation, and says what will be deleted. */
function EmptyBin({ count, notes, onConfirm }: EmptyProps) {
  const [asking, setAsking] = useState(false);
  const what = formatCount(count, 'highlight', 'highlights');
  return (
    <>
      <button type="button" className="button" onClick={() => setAsking(true)}>
        Empty bin…
      </button>
      {asking && (
        <ConfirmDialog
          title="Empty the bin?"
          description={`${what}, ${notes === 0 ? 'none' : formatCount(notes, 'of them', 'of them')} with a note, will be gone from the bin. Undo brings them back, and a backup made now keeps them for ${binDays} days.`}
          onClose={() => setAsking(false)}
          acts={
            <>
              <DialogClose>Keep</DialogClose>
              <button
                type="button"
                className="button button-danger"
                onClick={() => {
                  setAsking(false);
                  onConfirm();
                }}
              >
                Empty bin
              </button>
            </>
          }
        />
      )}
    </>
  );
}
