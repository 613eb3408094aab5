/** Words dragged into another program take their citation along, as when they are copied. */
import { useMemo } from 'react';
import type { ClipboardForms } from '#core/exporting/clipboard/clipboard';
import type { Annotation } from '#core/model/annotation';
import { useLabels } from '../../data/library';
import { preferences } from '../../data/preferences';
import { useServices } from '../../data/services';
import { citedPassages, formsInStyle, formsWithoutStyle } from './copy-cited';
import type { CitedPart } from './passages-to-copy';

export interface DragCited {
  /**
   * Called before the drag, with the annotation that would be dragged, or null for selected words: the
   * data must be ready when it begins, and a style takes a moment to load. Until then citations are in
   * Readout's own form. What was made still stands when the same is pressed again.
   */
  readonly prepare: (of: Annotation | null, parts: readonly CitedPart[]) => void;
  /** Called when the drag begins. If nothing was prepared, the words go as they are on the page. */
  readonly fill: (event: { readonly dataTransfer: DataTransfer | null }) => void;
}

export function useDragCited(): DragCited {
  const services = useServices();
  const labels = useLabels();
  return useMemo(() => {
    let forms: ClipboardForms | null = null;
    let asked: { readonly of: Annotation | null; readonly what: string } | null = null;
    async function make(of: Annotation | null, parts: readonly CitedPart[]): Promise<void> {
      const what = JSON.stringify([preferences.get().citationStyle, parts]);
      if (asked?.of === of && asked.what === what) return;
      const own = { of, what };
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
