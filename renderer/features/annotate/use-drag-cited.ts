/** Words dragged into another program take their citation along, as when they are copied. */
import { useMemo } from 'react';
import type { ClipboardForms } from '#core/exporting/clipboard/clipboard';
import { useLabels } from '../../data/library';
import { useServices } from '../../data/services';
import { citedPassages, formsInStyle, formsWithoutStyle } from './copy-cited';
import type { CitedPart } from './passages-to-copy';

export interface DragCited {
  /**
   * Called when the mouse is pressed: the data must be ready when the drag begins, and a style
   * takes a moment to load. Until then citations are in Readout's own form.
   */
  readonly prepare: (parts: readonly CitedPart[]) => void;
  /** Called when the drag begins. If nothing was prepared, the words go as they are on the page. */
  readonly fill: (event: { readonly dataTransfer: DataTransfer | null }) => void;
}

export function useDragCited(): DragCited {
  const services = useServices();
  const labels = useLabels();
  return useMemo(() => {
    let forms: ClipboardForms | null = null;
    let last = 0;
    async function make(parts: readonly CitedPart[]): Promise<void> {
      forms = null;
      last += 1;
      const asked = last;
      const passages = await citedPassages(services, labels, parts);
      for (const made of [formsWithoutStyle(passages), formsInStyle(passages)]) {
        const next = await made;
        if (asked === last) forms = next;
      }
    }
    return {
      prepare(parts) {
        make(parts).catch((error: unknown) => console.error('Nothing to drag was made:', error));
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
