import { characterWidth, defaultLook, ranges } from '#core/reading/page-look';
import { defaultWidths, widthRanges } from '#core/reading/widths';
import { useStore } from '../../ui/store';
import { WidthHandle } from '../../ui/width-handle';
import { appearance, setPage, setWidths, showOnly } from '../settings/appearance';
import styles from './page-widths.module.css';

/** The page is centred: dragging one edge by a pixel moves the other one by a pixel too. */
const bothEdges = 2;

/** The edges of the text and of the notes beside it. */
export function PageWidths({ notes }: { readonly notes: boolean }) {
  const { page, widths } = useStore(appearance);
  return (
    <>
      <WidthHandle
        name="the text"
        className={styles['text']}
        edge="right"
        perPixel={bothEdges / (page.size * characterWidth)}
        {...ranges.measure}
        value={page.measure}
        defaultValue={defaultLook.measure}
        onDraw={(measure) => showOnly({ page: { ...page, measure } })}
        onKeep={(measure) => setPage({ measure })}
      />
      {notes && (
        <WidthHandle
          name="the notes"
          className={styles['notes']}
          edge="left"
          perPixel={bothEdges}
          {...widthRanges.notes}
          step={4}
          value={widths.notes}
          defaultValue={defaultWidths.notes}
          onDraw={(width) => showOnly({ widths: { ...widths, notes: width } })}
          onKeep={(width) => setWidths({ notes: width })}
        />
      )}
    </>
  );
}
