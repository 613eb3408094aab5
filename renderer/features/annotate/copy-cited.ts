/** Copying with citation: a selected passage, or annotations of any documents. */
import { useCallback } from 'react';
import type { Annotation } from '#core/model/annotation';
import type { ClipboardForms, CopiedPassages } from '#core/exporting/clipboard/clipboard';
import { citationStyleNames } from '#core/model/citation-styles';
import type { Label } from '#core/model/label';
import { useLabels } from '../../data/library';
import { preferences } from '../../data/preferences';
import { useServices, type Services } from '../../data/services';
import { desktop } from '../../desktop/desktop';
import { showDialog } from '../../navigation/session';
import { formatCount } from '../../ui/format';
import { notify, notifyFailure } from '../../ui/notices';
import { createTaskRunner } from '../../workers/task-runner';
import { loadExported } from '../export/exported-document';
import { passagesOf, type CitedPart } from './passages-to-copy';

/** The annotations by document, in order of first appearance. */
export function citedParts(annotations: readonly Annotation[]): CitedPart[] {
  const documentIds = [...new Set(annotations.map(({ documentId }) => documentId))];
  const annotationIds = annotations.map(({ id }) => id);
  return documentIds.map((documentId) => ({ documentId, annotationIds }));
}

export function useCopyCited(): (parts: readonly CitedPart[]) => void {
  const services = useServices();
  const labels = useLabels();
  return useCallback(
    (parts) => {
      lastCopied = () => copy(services, labels, parts);
      lastCopied();
    },
    [services, labels],
  );
}

/** Repeats the last copy after another style was chosen. */
export function copyAgain(): void {
  lastCopied();
}

let lastCopied = () => undefined as void;

const runner = createTaskRunner();

function copy(services: Services, labels: readonly Label[], parts: readonly CitedPart[]): void {
  copyParts(services, labels, parts).catch(() => {
    notify('error', 'The citations could not be made. Choose fewer marks, or another style.');
  });
}

/** What is quoted from each document, in its present state. */
export async function citedPassages(
  services: Services,
  labels: readonly Label[],
  parts: readonly CitedPart[],
): Promise<CopiedPassages[]> {
  const passages = [];
  for (const part of parts) {
    const entry = await loadExported(services, part.documentId);
    const own = passagesOf(entry, part, labels);
    if (own.length === 0) continue;
    passages.push({ document: entry.document, source: entry.source, passages: own });
  }
  return passages;
}

/** With citations in the chosen style; a worker loads it, which takes a moment the first time. */
export function formsInStyle(passages: readonly CopiedPassages[]): Promise<ClipboardForms> {
  return runner.run('copy', { passages, style: preferences.get().citationStyle });
}

/** With citations in Readout's own form, which needs no loading. */
export async function formsWithoutStyle(
  passages: readonly CopiedPassages[],
): Promise<ClipboardForms> {
  const [{ createCiter }, { passagesForClipboard }] = await Promise.all([
    import('#core/citing/cite'),
    import('#core/exporting/clipboard/clipboard'),
  ]);
  return passagesForClipboard(passages, await createCiter('plain'));
}

async function copyParts(
  services: Services,
  labels: readonly Label[],
  parts: readonly CitedPart[],
): Promise<void> {
  const passages = await citedPassages(services, labels, parts);
  const count = passages.reduce((sum, each) => sum + each.passages.length, 0);
  if (count === 0) {
    notify('news', 'There are no words to copy: the selected marks have no place in their text.');
    return;
  }
  const style = preferences.get().citationStyle;
  const forms = await formsInStyle(passages);
  const answer = await desktop.writeClipboard(forms);
  if (!answer.ok) return notifyFailure(answer.error);
  notify(
    'news',
    `${formatCount(count, 'passage', 'passages')} copied with citation, ${citationStyleNames[style]}.`,
    { label: 'Change style…', run: () => showDialog('citation-style') },
  );
}
