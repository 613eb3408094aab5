/** Words that are dragged into another program: with their citation, as they are copied. */
import { useMemo } from 'react';
import type { ClipboardForms } from '#core/exporting/clipboard/clipboard';
import { useLabels } from '../../data/library';
import { useServices } from '../../data/services';
import { citedPassages, formsInStyle, formsWithoutStyle } from './copy-cited';
import type { CitedPart } from './passages-to-copy';

export interface DragCited {
  /**
   * With the press that a drag may begin with: what is dragged must be there when the drag begins, and
   * a style takes a moment. Until it is read, citations are in Readout's own form.
   */
  readonly prepare: (parts: readonly CitedPart[]) => void;
  /** When the drag begins. Without what was prepared the words go as the page has them. */
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
