import { useEffect } from 'react';
import { flashed, flashEnded } from '../../navigation/flash';
import { useStore } from '../../ui/store';
import type { TextIndex } from '../../ui/text-index';
import styles from './mark-frame.module.css';
import { useLineBoxes } from './use-line-boxes';
import type { Passage } from '#core/text/passage';

/** Lights up the words that were jumped to, so that the eye finds them, and fades by itself. */
export function FlashLight({ index }: { readonly index: TextIndex }) {
  const { passage } = useStore(flashed);
  useEffect(() => flashEnded, []);
  return (
    passage && <Light key={`${passage.start} ${passage.end}`} index={index} passage={passage} />
  );
}

interface LightProps {
  readonly index: TextIndex;
  readonly passage: Passage;
}

function Light({ index, passage }: LightProps) {
  const boxes = useLineBoxes(index, passage.start, passage.end);
  return (
    <div className={styles['frame']} data-flash aria-hidden="true">
      {boxes.map((box) => (
        <i key={`${box.top} ${box.left}`} style={{ ...box }} onAnimationEnd={flashEnded} />
      ))}
    </div>
  );
}
