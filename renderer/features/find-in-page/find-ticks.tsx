import { useStore } from '../../ui/store';
import { useStrip } from '../../ui/use-strip';
import styles from './find-bar.module.css';
import { findSession } from './find-session';
import type { FindPage } from './use-find';

interface Props {
  readonly page: FindPage;
  readonly onGo: (nth: number) => void;
}

/**
 * Where the hits are in the text, beside the scroll bar; a click goes there. The keyboard steps
 * through them from the bar.
 */
export function FindTicks({ page, onGo }: Props) {
  const { hits, current } = useStore(findSession);
  const strip = useStrip(page, hits);
  if (!strip) return null;
  const { top, height, right, ticks } = strip;
  const found = hits[current];
  const here = found ? strip.tickOf(found) : null;
  return (
    <div className={styles['ticks']} style={{ top, height, right }} aria-hidden="true">
      {ticks.map(({ at, passage }) => (
        <i key={at} style={{ top: at }} onClick={() => onGo(hits.indexOf(passage))} />
      ))}
      {here !== null && <i data-current style={{ top: here }} />}
    </div>
  );
}
