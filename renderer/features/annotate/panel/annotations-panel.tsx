import { useEffect, useMemo, useRef, useState } from 'react';
import type { Annotation } from '#core/model/annotation';
import {
  groupListed,
  isListed,
  listAnnotations,
  noFilter,
  type ListFilter,
  type Listed,
  type ListOrder,
} from '#core/annotations/listing';
import type { DocumentRecord } from '#core/document/document';
import { useSelected, type WatchedStore } from '../../../ui/store';
import { activate, annotatingSession } from '../annotating-session';
import type { ExportScope } from '#core/exporting/export-scope';
import { openExportOf } from '../../../navigation/export-request';
import type { Marking } from '../marking';
import type { People } from '../people';
import styles from './annotations-panel.module.css';
import { PanelFilters } from './panel-filters';
import { PanelGroup } from './panel-group';
import { SelectionActs } from './selection-acts';
import { useFollowReading } from './use-follow-reading';
import { usePicked } from '../../../ui/use-picked';

interface Props {
  readonly document: DocumentRecord;
  readonly annotations: readonly Annotation[];
  readonly people: People;
  readonly marking: Marking;
  /** Where the reader is in the text; the list follows. */
  readonly reading: WatchedStore<{ readonly offset: number }>;
  /** Scrolls a passage into view. */
  readonly onGo: (listed: Listed) => void;
  readonly onClose: () => void;
}

const idOf = ({ annotation }: Listed) => annotation.id;

/**
 * All annotations of the document: filtered, ordered, to navigate by, and to edit several at once.
 */
export function AnnotationsPanel(props: Props) {
  const { document, annotations, people, marking, reading, onGo, onClose } = props;
  const panel = useRef<HTMLElement>(null);
  const [filter, setFilter] = useState<ListFilter>(noFilter);
  const [order, setOrder] = useState<ListOrder>('place');
  const listed = useMemo(() => listAnnotations(document, annotations), [document, annotations]);
  const shown = useMemo(() => listed.filter((each) => isListed(each, filter)), [listed, filter]);
  const groups = useMemo(() => groupListed(document, shown, order), [document, shown, order]);
  const inOrder = useMemo(() => groups.flatMap(({ items }) => items), [groups]);
  const picked = usePicked(inOrder, idOf);
  useFollowReading(panel, reading, order === 'place');
  useActiveOnScreen(panel);
  return (
    <aside ref={panel} className={`side-panel ${styles['panel']}`} data-panel aria-label="Notes">
      <header className={styles['head']}>
        <h2>
          Marks and notes{' '}
          <span className={styles['count']}>
            {shown.length === listed.length ? listed.length : `${shown.length} of ${listed.length}`}
          </span>
        </h2>
        {shown.length > 0 && (
          <button
            type="button"
            className={`button-quiet ${styles['export']}`}
            title="Export what is listed"
            onClick={() => openExportOf(listedScope(document.id, shown, listed))}
          >
            Export
          </button>
        )}
        <button type="button" className="button-quiet" onClick={onClose}>
          Close
        </button>
      </header>
      {(listed.length > 0 || people.names.length > 0) && (
        <PanelFilters
          listed={listed}
          people={people}
          labels={marking.labels}
          filter={filter}
          order={order}
          onFilter={setFilter}
          onOrder={setOrder}
        />
      )}
      {picked.items.length > 0 && (
        <SelectionActs picked={picked} shown={shown} document={document} marking={marking} />
      )}
      <div className={styles['list']}>
        {listed.length === 0 && (
          <p className={styles['empty']}>Select words on the page to mark them.</p>
        )}
        {listed.length > 0 && shown.length === 0 && (
          <p className={styles['empty']}>
            Nothing fits the filter.{' '}
            <button type="button" className="button" onClick={() => setFilter(noFilter)}>
              Show all
            </button>
          </p>
        )}
        {groups.map((group) => (
          <PanelGroup
            key={`${group.kind} ${group.heading} ${group.items[0]?.annotation.id}`}
            group={group}
            marking={marking}
            picked={picked}
            onGo={(item) => {
              activate(item.annotation.id);
              onGo(item);
            }}
          />
        ))}
      </div>
    </aside>
  );
}

function listedScope(
  documentId: string,
  shown: readonly Listed[],
  listed: readonly Listed[],
): ExportScope {
  if (shown.length === listed.length) return { kind: 'document', documentId, annotationIds: null };
  return { kind: 'filtered', documentId, annotationIds: shown.map(({ annotation: { id } }) => id) };
}

/** Scrolls the open annotation's row into view when another one is opened. */
function useActiveOnScreen(panel: { readonly current: HTMLElement | null }): void {
  const activeId = useSelected(annotatingSession, (now) => now.activeId);
  useEffect(() => {
    if (!activeId) return;
    const card = panel.current?.querySelector(`[data-annotation="${CSS.escape(activeId)}"]`);
    card?.scrollIntoView({ block: 'nearest' });
  }, [panel, activeId]);
}
