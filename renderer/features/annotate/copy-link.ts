import type { Annotation } from '#core/model/annotation';
import { blockAt } from '#core/document/blocks';
import { canonicalText } from '#core/document/canonical-text';
import type { DocumentRecord } from '#core/document/document';
import { formatDeepLink, type DeepLink } from '#core/linking/deep-link';
import { desktop } from '../../desktop/desktop';
import { notify, notifyFailure } from '../../ui/notices';
import type { Passage } from '#core/text/passage';

/** The address of an annotation, else of the selected words, else of the paragraph at an offset. */
export function linkTo(
  document: DocumentRecord,
  active: Annotation | null,
  selected: Passage | null,
  offset: number,
): DeepLink {
  const documentId = document.id;
  if (active && !selected) {
    const quote = active.kind === 'document-note' ? null : active.anchor.quote.exact;
    return { kind: 'annotation', annotationId: active.id, documentId, quote };
  }
  const block = document.blocks[blockAt(document, selected?.start ?? offset)];
  const quote = selected
    ? canonicalText(document.blocks).slice(selected.start, selected.end)
    : (block?.text ?? null);
  return { kind: 'document', documentId, paragraph: block?.number ?? null, quote };
}

export async function copyLink(link: DeepLink): Promise<void> {
  const address = formatDeepLink(link);
  // Percent-encoded: only the ampersand has a meaning in HTML or RTF.
  const html = address.replaceAll('&', '&amp;');
  const answer = await desktop.writeClipboard({
    text: address,
    html: `<a href="${html}">${html}</a>`,
    rtf: `{\\rtf1 ${address}}`,
  });
  if (answer.ok) notify('news', 'The link is copied. It opens this place in Readout.');
  else notifyFailure(answer.error);
}
