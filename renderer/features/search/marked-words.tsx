import { excerptOf, type ExcerptSize } from '#core/text/excerpt';
import styles from './search-screen.module.css';
import type { Passage } from '#core/text/passage';

interface Props {
  readonly words: string;
  /** UTF-16 offsets of `words`, in order, not overlapping. */
  readonly marks: readonly Passage[];
  readonly size?: ExcerptSize;
}

const defaultSize: ExcerptSize = { before: 80, whole: 360 };

/** A sentence with its matches; for a long one the part around the first. */
export function MarkedWords({ words, marks, size = defaultSize }: Props) {
  const shown = excerptOf(words, marks, size);
  const parts = [];
  let at = 0;
  for (const { start, end } of shown.marks) {
    if (end <= start || start < at) continue;
    parts.push(shown.words.slice(at, start));
    parts.push(
      <mark key={start} className={styles['mark']}>
        {shown.words.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  parts.push(shown.words.slice(at));
  return <>{parts}</>;
}
