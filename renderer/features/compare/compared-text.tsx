/**
 * Two texts of a document in one: removed words are struck through, added ones underlined. Every
 * run of the present text carries its offset, so that words can be selected and shown in it.
 */
import { memo, type Ref } from 'react';
import type {
  ComparedBlock,
  ComparedSection,
  RevisionComparison,
} from '#core/diff/compare-revisions';
import type { Block, DocumentRecord } from '#core/document/document';
import { formatCount } from '../../ui/format';
import styles from './compared-text.module.css';

interface Props {
  readonly before: DocumentRecord;
  readonly after: DocumentRecord;
  readonly comparison: RevisionComparison;
  /** Hides unchanged blocks, except for one on each side of a change. */
  readonly onlyChanges: boolean;
  readonly ref: Ref<HTMLElement>;
}

export const ComparedText = memo(function ComparedText(props: Props) {
  const { before, after, comparison, onlyChanges, ref } = props;
  return (
    <article
      ref={ref}
      className={`changed ${styles['text']}`}
      lang={after.language}
      aria-label="The two texts"
    >
      {comparison.sections.map((section) => (
        <Section
          key={section.heading ?? 'lead'}
          section={section}
          before={before}
          after={after}
          onlyChanges={onlyChanges}
        />
      ))}
    </article>
  );
});

interface SectionProps extends Omit<Props, 'comparison' | 'ref'> {
  readonly section: ComparedSection;
}

function Section({ section, before, after, onlyChanges }: SectionProps) {
  const { blocks: rows } = section;
  const near = new Set(
    rows.flatMap(({ kind }, at) => (kind === 'same' ? [] : [at - 1, at, at + 1])),
  );
  if (onlyChanges && near.size === 0) return null;
  const shown = rows
    .map((row, at) => ({ row, at }))
    .filter(({ row, at }) => !onlyChanges || near.has(at) || isHeading(row, before, after));
  return (
    <section data-changed={near.size > 0 || undefined}>
      {shown.map(({ row, at }, nth) => {
        const skipped = at - (shown[nth - 1]?.at ?? -1) - 1;
        return (
          <div key={at} data-kind={row.kind}>
            {skipped > 0 && (
              <p className={styles['skipped']}>
                {formatCount(skipped, 'paragraph', 'paragraphs')} unchanged
              </p>
            )}
            <Row row={row} before={before} after={after} />
          </div>
        );
      })}
    </section>
  );
}

interface RowProps {
  readonly row: ComparedBlock;
  readonly before: DocumentRecord;
  readonly after: DocumentRecord;
}

function Row({ row, before, after }: RowProps) {
  const block = blockOf(row, before, after);
  if (!block) return null;
  const runs = drawnRuns(row, after);
  const words = runs.map(({ kind, text, start }, nth) => {
    if (kind === 'removed') return <del key={nth}>{text}</del>;
    return kind === 'added' ? (
      <ins key={nth} data-start={start}>
        {text}
      </ins>
    ) : (
      <span key={nth} data-start={start}>
        {text}
      </span>
    );
  });
  const moved = row.kind === 'moved' && <small className={styles['moved']}>Moved here</small>;
  if (block.kind === 'heading') {
    return (
      <h2 dir="auto" data-level={block.level}>
        {moved}
        {words}
      </h2>
    );
  }
  return (
    <p dir="auto" data-block-kind={block.kind}>
      {moved}
      {words}
    </p>
  );
}

function blockOf(
  { before: there, after: here }: ComparedBlock,
  before: DocumentRecord,
  after: DocumentRecord,
): Block | undefined {
  if (here !== null) return after.blocks[here];
  return there === null ? undefined : before.blocks[there];
}

function isHeading(row: ComparedBlock, before: DocumentRecord, after: DocumentRecord): boolean {
  return blockOf(row, before, after)?.kind === 'heading';
}

/** The runs with their offsets in the present text; null for removed ones. */
function drawnRuns({ runs, after: here }: ComparedBlock, after: DocumentRecord) {
  let at = here === null ? 0 : (after.blocks[here]?.start ?? 0);
  return runs.map((run) => {
    if (run.kind === 'removed' || here === null) return { ...run, start: null };
    const start = at;
    at += run.text.length;
    return { ...run, start };
  });
}
