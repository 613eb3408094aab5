import type { Candidate } from '#core/model/anchor';
import { hasNote, labelIdOf } from '#core/model/annotation';
import { labelOf, type Label } from '#core/model/label';
import { canonicalText } from '#core/document/canonical-text';
import type { DocumentRecord } from '#core/document/document';
import type { MarkToReview, PlacingActs } from './placed-row';
import styles from './placements-panel.module.css';
import type { Passage } from '#core/text/passage';

interface Props {
  readonly mark: MarkToReview;
  readonly document: DocumentRecord;
  readonly labels: readonly Label[];
  readonly acts: PlacingActs | null;
  readonly selecting: boolean;
  readonly onSelectPlace: (id: string | null) => void;
  readonly onShow: (passage: Passage) => void;
}

const kindWords = {
  exact: 'Exact',
  moved: 'Moved',
  changed: 'Changed',
  ambiguous: 'In several places',
  orphaned: 'Orphaned',
} as const;

/** Candidates offered at most. */
const most = 4;

/** One mark: its words, the best candidates, and a button for each decision. */
export function ReviewCard(props: Props) {
  const { mark, document, labels, acts, selecting, onSelectPlace, onShow } = props;
  const { annotation, placement, dismissed } = mark;
  const labelId = labelIdOf(annotation);
  const label = labelId === null ? null : labelOf(labels, labelId);
  const { exact } = annotation.anchor.quote;
  const candidates = 'candidates' in placement ? placement.candidates.slice(0, most) : [placement];
  const [best] = candidates;
  const isProposed = placement.kind === 'changed' && best !== undefined;
  return (
    <section
      className={styles['card']}
      data-kind={placement.kind}
      data-selecting={selecting || undefined}
      aria-label={`${kindWords[placement.kind]}: ${exact.slice(0, 80)}`}
    >
      <header className={styles['kind']} data-hue={label?.hue}>
        {kindWords[placement.kind]} <span>{label?.name ?? 'Bookmark'}</span>
      </header>
      <q className={styles['quote']} dir="auto">
        {exact}
      </q>
      {hasNote(annotation) && (
        <p className={styles['note']} dir="auto">
          {annotation.note}
        </p>
      )}
      {candidates.length === 0 && (
        <p className={styles['sub']}>These words are no longer in the text.</p>
      )}
      {candidates.length > 0 && placement.kind === 'orphaned' && (
        <p className={styles['sub']}>
          These words are no longer in the text. The most similar place:
        </p>
      )}
      {candidates.map((candidate) => (
        <CandidateRow
          key={candidate.start}
          candidate={candidate}
          text={canonicalText(document.blocks)}
          chosen={
            isProposed || !acts
              ? null
              : { words: 'Put it here', run: () => acts.place(mark, candidate) }
          }
          onShow={onShow}
        />
      ))}
      {acts && (
        <div className={styles['acts']}>
          {isProposed && (
            <button
              type="button"
              className="button button-main"
              onClick={() => acts.place(mark, best)}
            >
              Accept
            </button>
          )}
          <button
            type="button"
            className="button"
            aria-pressed={selecting}
            onClick={() => onSelectPlace(selecting ? null : annotation.id)}
          >
            {selecting
              ? 'Cancel selecting'
              : isProposed
                ? 'Choose other words…'
                : 'Select its place…'}
          </button>
          {dismissed ? (
            <button type="button" className="button" onClick={() => acts.reopen(mark)}>
              Review again
            </button>
          ) : (
            <button type="button" className="button" onClick={() => acts.dismiss(mark)}>
              Dismiss
            </button>
          )}
        </div>
      )}
      {selecting && (
        <p className={styles['hint']} role="status">
          Select the words in the text; the mark goes onto them.
        </p>
      )}
    </section>
  );
}

interface CandidateProps {
  readonly candidate: Candidate;
  readonly text: string;
  /** Null when the card's own button does it. */
  readonly chosen: { readonly words: string; readonly run: () => void } | null;
  readonly onShow: (passage: Passage) => void;
}

/** UTF-16 units of context on each side of a candidate. */
const context = 40;

function CandidateRow({ candidate, text, chosen, onShow }: CandidateProps) {
  const { start, end } = candidate;
  return (
    <div className={styles['candidate']}>
      <button
        type="button"
        className={styles['words']}
        title="Show it in the text"
        dir="auto"
        onClick={() => onShow(candidate)}
      >
        …{text.slice(Math.max(0, start - context), start)}
        <b>{text.slice(start, end)}</b>
        {text.slice(end, end + context)}…
      </button>
      {chosen && (
        <button type="button" className="button" onClick={chosen.run}>
          {chosen.words}
        </button>
      )}
    </div>
  );
}
