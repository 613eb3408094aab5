import { memo } from 'react';
import type { PlacedMark } from '#core/annotations/placed-mark';
import type { Label } from '#core/model/label';
import { flash } from '../../navigation/flash';
import { pushLocation } from '../../navigation/navigation-history';
import type { TextIndex } from '../../ui/text-index';
import { useStrip } from '../../ui/use-strip';
import { describeShortly } from './marking';
import styles from './mark-strip.module.css';
import { bringOnScreen } from './use-mark-walk';

interface Props {
  readonly page: { readonly index: TextIndex; readonly scroller: HTMLElement };
  readonly marks: readonly PlacedMark[];
  readonly labels: readonly Label[];
}

/**
 * Where the marks are in the text, beside the scroll bar; a click goes there. For keyboard and
 * screen reader there is the list of all marks.
 */
export const MarkStrip = memo(function MarkStrip({ page, marks, labels }: Props) {
  const { index, scroller } = page;
  const strip = useStrip(page, marks, true);
  if (!strip) return null;
  const { top, height, right, ticks } = strip;
  return (
    <div className={styles['strip']} style={{ top, height, right }} aria-hidden="true">
      {ticks.map(({ at, passage: mark }) => {
        const { name, hue } = describeShortly(mark.annotation, labels);
        return (
          <i
            key={at}
            data-hue={hue}
            title={name}
            style={{ top: at }}
            onClick={() => {
              pushLocation();
              bringOnScreen(index, scroller, mark);
              flash({ start: mark.start, end: mark.end });
            }}
          />
        );
      })}
    </div>
  );
});
