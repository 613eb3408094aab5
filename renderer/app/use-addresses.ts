/**
 * `readout://` addresses: opens the place they name, else the words they quote, else shows a
 * sentence.
 */
import { useEffect } from 'react';
import type { Annotation } from '#core/model/annotation';
import { canonicalText } from '#core/document/canonical-text';
import type { DocumentRecord } from '#core/document/document';
import { parseDeepLink, type DeepLink } from '#core/linking/deep-link';
import { findIn, plainFind } from '#core/text/find';
import { foldText } from '#core/text/fold';
import { getAnnotation } from '../data/read-annotations';
import { desktop } from '../desktop/desktop';
import { notify } from '../ui/notices';
import { loadDocument } from '../data/load-document';
import { openAnnotation } from '../features/annotate/open-annotation';
import { useServices, type Services } from '../data/services';
import { openDocument } from '../navigation/session';
import { openAt } from '../navigation/open-at';

export function useAddresses(): void {
  const services = useServices();
  useEffect(() => {
    const open = (address: string) => void openAddress(services, address);
    void desktop.takeAddress().then((taken) => {
      if (taken.ok && taken.value !== null) open(taken.value);
    });
    return desktop.onAddress(open);
  }, [services]);
}

async function openAddress(services: Services, address: string): Promise<void> {
  const link = parseDeepLink(address);
  if (!link) {
    notify('error', 'This is no address of a place in Readout. Nothing was opened.');
    return;
  }
  const annotation = await annotationOf(services, link);
  if (annotation) {
    await openAnnotation(services, annotation);
    return;
  }
  const document = await loadDocument(link.documentId).catch(() => null);
  if (!document) {
    notify(
      'error',
      'The document of this address is not in this library. Import it, then try again.',
    );
    return;
  }
  await openPlace(document, link);
}

async function annotationOf({ store }: Services, link: DeepLink): Promise<Annotation | null> {
  if (link.kind !== 'annotation' || !store) return null;
  await store.log.settled();
  return getAnnotation(store.database, { id: link.annotationId, documentId: link.documentId });
}

/** The paragraph if it still contains the quote; else the quoted words; else the beginning. */
async function openPlace(document: DocumentRecord, link: DeepLink): Promise<void> {
  const text = canonicalText(document.blocks);
  const number = link.kind === 'document' ? link.paragraph : null;
  const block = document.blocks.find((each) => number !== null && each.number === number);
  const places =
    link.quote === null ? [] : findIn(foldText(text, plainFind), link.quote, plainFind);
  const inBlock =
    block &&
    places.find(({ start }) => start >= block.start && start <= block.start + block.text.length);
  const [first] = places;
  if (inBlock) return openAt(document.id, inBlock);
  if (first) return openAt(document.id, first);
  if (block && link.quote === null) {
    return openAt(document.id, { start: block.start, end: block.start + block.text.length });
  }
  await openDocument(document.id);
  if (link.quote !== null) {
    notify('error', 'The words of this address are no longer in the text. The document is open.');
  }
}
