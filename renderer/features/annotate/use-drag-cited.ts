/** Words dragged into another program take their citation along, as when they are copied. */
import { useMemo } from 'react';
import type { ClipboardForms } from '#core/exporting/clipboard/clipboard';
import type { CitationStyle } from '#core/model/citation-styles';
import type { Annotation } from '#core/model/annotation';
import type { Passage } from '#core/text/passage';
import { useLabels } from '../../data/library';
import { preferences } from '../../data/preferences';
import { useServices } from '../../data/services';
import { citedPassages, formsInStyle, formsWithoutStyle } from './copy-cited';
import type { CitedPart } from './passages-to-copy';

export interface DragCited {
  /**
   * Called when the mouse is pressed: the data must be ready when the drag begins, and a style
   * takes a moment to load. Until then citations are in Readout's own form. What was made for `of`,
   * the passage or annotation that is pressed, still stands when the same one is pressed again.
   */
  readonly prepare: (of: Passage | Annotation, parts: readonly CitedPart[]) => void;
  /** Called when the drag begins. If nothing was prepared, the words go as they are on the page. */
  readonly fill: (event: { readonly dataTransfer: DataTransfer | null }) => void;
}

export function useDragCited(): DragCited {
  const services = useServices();
  const labels = useLabels();
  return useMemo(() => {
    let forms: ClipboardForms | null = null;
    let asked: { readonly of: Passage | Annotation; readonly style: CitationStyle } | null = null;
    async function make(of: Passage | Annotation, parts: readonly CitedPart[]): Promise<void> {
      const style = preferences.get().citationStyle;
      if (asked?.of === of && asked.style === style) return;
      const own = { of, style };
      asked = own;
      forms = null;
      const passages = await citedPassages(services, labels, parts);
      for (const made of [formsWithoutStyle(passages), formsInStyle(passages)]) {
        const next = await made;
        if (asked === own) forms = next;
      }
    }
    return {
      prepare(of, parts) {
        make(of, parts).catch((error: unknown) => {
          asked = null;
          console.error('Nothing to drag was made:', error);
        });
      },
      fill({ dataTransfer }) {
        if (!dataTransfer || !forms || forms.text === '') return;
        dataTransfer.setData('text/plain', forms.text);
        dataTransfer.setData('text/html', forms.html);
        dataTransfer.effectAllowed = 'copy';
      },
    };
  }, [services, labels]);
}
