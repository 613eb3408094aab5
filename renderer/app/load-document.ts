import type { DocumentRecord } from '#core/document/document';
import { desktop } from '../desktop/desktop';
import { errorSentence } from '../ui/error-words';

const loads = new Map<string, Promise<DocumentRecord>>();
const loaded = new Map<string, DocumentRecord>();

/** A document whose text is here already. */
export function loadedDocument(id: string): DocumentRecord | undefined {
  return loaded.get(id);
}

/** A document's text, asked for once; the same promise each time, as `use` needs it. */
export function loadDocument(id: string): Promise<DocumentRecord> {
  const known = loads.get(id);
  if (known) return known;
  const load = desktop.openDocument({ id }).then((answer) => {
    if (answer.ok) {
      loaded.set(id, answer.value);
      return answer.value;
    }
    loads.delete(id);
    throw new Error(errorSentence(answer.error));
  });
  loads.set(id, load);
  return load;
}
