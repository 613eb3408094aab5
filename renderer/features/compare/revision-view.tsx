import { useLayoutEffect, useRef, useState } from 'react';
import type { Label } from '#core/model/label';
import type { PlacedMark } from '#core/annotations/placed-mark';
import type { RevisionComparison } from '#core/diff/compare-revisions';
import type { DocumentRecord } from '#core/document/document';
import { formatCount, formatDay, formatShortDate } from '../../ui/format';
import { Select } from '../../ui/select';
import { ComparedText } from './compared-text';
import type { MarkToReview, PlacingActs } from './placed-row';
import { PlacementsPanel, type PlacedCounts } from './placements-panel';
import styles from './revision-view.module.css';
import { indexRuns } from './run-index';
import { useSelectedPlace } from './use-selected-place';
import type { Passage } from '#core/text/passage';

/** One text of the document, as a choice. */
export interface TextChoice {
  readonly revision: string;
  /** When it was added to the library. */
  readonly added: string;
  readonly translationMark: string | null;
}

interface Props {
  readonly before: DocumentRecord;
  readonly after: DocumentRecord;
  /** All texts but the present one, the oldest first. */
  readonly earlier: readonly TextChoice[];
  readonly comparison: RevisionComparison;
  readonly marks: readonly PlacedMark[];
  readonly placed: PlacedCounts | null;
  /** Looks for the marks’ places again; null unless that failed. */
  readonly onRetry: (() => void) | null;
  readonly toReview: readonly MarkToReview[];
  readonly labels: readonly Label[];
  readonly acts: PlacingActs | null;
  readonly onCompare: (revision: string) => void;
  readonly onReadEarlier: (revision: string) => void;
  readonly onRead: () => void;
}

/** What has changed between two texts, and where the marks have gone. */
export function RevisionView(props: Props) {
  const { before, after, comparison, earlier, marks, labels, acts, toReview } = props;
  const article = useRef<HTMLElement>(null);
  const [onlyChanges, setOnlyChanges] = useState(false);
  const [selecting, setSelecting] = useState<string | null>(null);
  const asked = toReview.find(({ annotation }) => annotation.id === selecting) ?? null;

  useSelectedPlace(
    article,
    asked && acts
      ? (passage) => {
          setSelecting(null);
          acts.place(asked, passage);
        }
      : null,
  );
  useLayoutEffect(() => {
    if (!article.current) return;
    return paint(article.current, marks, toReview);
  }, [marks, toReview, comparison, onlyChanges]);

  function show(passage: Passage): void {
    setOnlyChanges(false);
    requestAnimationFrame(() => {
      const range = article.current && indexRuns(article.current).rangeOf(passage);
      if (!range) return;
      CSS.highlights.set('revision-shown', new Highlight(range));
      setTimeout(() => CSS.highlights.delete('revision-shown'), 2500);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    });
  }

  return (
    <div className={styles['revision']}>
      <main className={styles['main']}>
        <h1 className={styles['title']} dir="auto">
          {after.title}
        </h1>
        <p className={styles['meta']}>
          <label>
            From{' '}
            <Select
              className={styles['select']}
              label="From"
              value={before.revision}
              options={earlier.map((text) => ({ value: text.revision, label: textWords(text) }))}
              onChange={props.onCompare}
            />
          </label>{' '}
          to the present text{after.translationMark && ` ${after.translationMark}`} ·{' '}
          {changeWords(comparison)}
        </p>
        <HeadChanges before={before} after={after} />
        <p className={styles['acts']}>
          <label>
            <input
              type="checkbox"
              checked={onlyChanges}
              onChange={() => setOnlyChanges(!onlyChanges)}
            />{' '}
            Only what has changed
          </label>
          <button type="button" className="button" onClick={props.onRead}>
            Read the present text
          </button>
          <button
            type="button"
            className="button"
            onClick={() => props.onReadEarlier(before.revision)}
          >
            Read the earlier version
          </button>
        </p>
        <ComparedText
          ref={article}
          before={before}
          after={after}
          comparison={comparison}
          onlyChanges={onlyChanges}
        />
      </main>
      <PlacementsPanel
        document={after}
        labels={labels}
        placed={props.placed}
        onRetry={props.onRetry}
        toReview={toReview}
        acts={acts}
        selecting={selecting}
        onSelectPlace={setSelecting}
        onShow={show}
      />
    </div>
  );
}

function textWords({ added, translationMark }: TextChoice): string {
  return [translationMark, `here since ${formatDay(added)}`].filter(Boolean).join(', ');
}

function changeWords({ changes, changedSections }: RevisionComparison): string {
  if (changes === 0) return 'the wording is the same';
  return `${formatCount(changes, 'wording change', 'wording changes')} in ${formatCount(changedSections, 'section', 'sections')}`;
}

/** Changes above the text: title, date, translation mark. */
function HeadChanges({ before, after }: Pick<Props, 'before' | 'after'>) {
  const dateWords = (date: string | null) => (date === null ? 'none' : formatShortDate(date));
  const rows = [
    { name: 'Title', was: before.title, is: after.title },
    { name: 'Date', was: dateWords(before.date), is: dateWords(after.date) },
    {
      name: 'Translation mark',
      was: before.translationMark ?? 'none',
      is: after.translationMark ?? 'none',
    },
  ].filter(({ was, is }) => was !== is);
  if (rows.length === 0) return null;
  return (
    <dl className={`changed ${styles['head']}`}>
      {rows.map(({ name, was, is }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <del>{was}</del> <ins>{is}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Paints the placed marks in their labels' colours, and the proposed places. */
function paint(
  root: HTMLElement,
  marks: readonly PlacedMark[],
  toReview: readonly MarkToReview[],
): () => void {
  const index = indexRuns(root);
  const names = new Set<string>();
  for (const mark of marks) {
    const range = index.rangeOf(mark);
    if (!range) continue;
    const name = `mark-${mark.annotation.labelId}`;
    const highlight = CSS.highlights.get(name) ?? new Highlight();
    highlight.add(range);
    CSS.highlights.set(name, highlight);
    names.add(name);
  }
  const proposed = new Highlight();
  for (const { placement, dismissed } of toReview) {
    const place = placement.kind === 'changed' && !dismissed ? placement.candidates[0] : undefined;
    const range = place && index.rangeOf(place);
    if (range) proposed.add(range);
  }
  CSS.highlights.set('revision-proposed', proposed);
  names.add('revision-proposed');
  return () => names.forEach((name) => CSS.highlights.delete(name));
}
