import type { Passage } from '#core/document/document';
import type { TextIndex } from '../../ui/text-index';
import { flash } from './annotating-session';
import styles from './mark-frame.module.css';
import { useLineBoxes } from './use-line-boxes';

interface Props {
  readonly index: TextIndex;
  readonly passage: Passage;
}

/** Lights up the words that were gone to, so that the eye finds them, and goes out by itself. */
export function FlashLight({ index, passage }: Props) {
  const boxes = useLineBoxes(index, passage.start, passage.end);
  return (
    <div className={styles['frame']} data-flash aria-hidden="true">
      {boxes.map((box) => (
        <i key={`${box.top} ${box.left}`} style={{ ...box }} onAnimationEnd={() => flash(null)} />
      ))}
    </div>
  );
}
