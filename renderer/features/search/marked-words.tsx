import type { Passage } from '#core/document/document';
import styles from './search-screen.module.css';

interface Props {
  readonly words: string;
  /** UTF-16 offsets of `words`, in order, none overlapping. */
  readonly marks: readonly Passage[];
}

/** UTF-16 units shown before the first mark of a long sentence, and in all. */
const before = 80;
const longest = 360;

/** A sentence with what was found in it; of a long one the part around the first hit. */
export function MarkedWords({ words, marks }: Props) {
  const first = marks[0]?.start ?? 0;
  const from = words.length > longest && first > before ? first - before : 0;
  const shown = words.slice(from, from + longest);
  const parts = [];
  let at = 0;
  for (const { start, end } of marks) {
    const [left, right] = [Math.max(0, start - from), Math.min(end - from, shown.length)];
    if (right <= left || left < at) continue;
    parts.push(shown.slice(at, left));
    parts.push(
      <mark key={start} className={styles['mark']}>
        {shown.slice(left, right)}
      </mark>,
    );
    at = right;
  }
  parts.push(shown.slice(at));
  return (
    <>
      {from > 0 && '…'}
      {parts}
      {from + longest < words.length && '…'}
    </>
  );
}
