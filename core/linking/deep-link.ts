/**
 * Addresses of places in the library: `readout://document/<id>`, with `?paragraph=12` for a
 * paragraph, and `readout://annotation/<id>?document=<id>`. Each may carry its words (`quote`), so
 * that the place is found even when the annotation is gone or the text has changed. Everything in
 * an address comes from outside: anything not exactly of this form is rejected.
 */
import { decoded } from '#core/text/percent-encoding';

export type DeepLink =
  | {
      readonly kind: 'document';
      readonly documentId: string;
      /** ¶ number from 1; null for the whole document. */
      readonly paragraph: number | null;
      readonly quote: string | null;
    }
  | {
      readonly kind: 'annotation';
      readonly annotationId: string;
      readonly documentId: string;
      readonly quote: string | null;
    };

export const linkScheme = 'readout';

/** Longest address that is parsed, in UTF-16 units. */
export const maxLinkLength = 4000;
/** UTF-16 units of a quote in an address: enough to find it. */
const maxQuoteLength = 200;

/** Ids are UUIDs or the file names of bundled documents. */
const idShape = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,199}$/u;

/** @returns null for anything that is not one of our addresses. */
export function parseDeepLink(address: string): DeepLink | null {
  if (address.length > maxLinkLength || !address.toLowerCase().startsWith(`${linkScheme}://`)) {
    return null;
  }
  const [, kind = '', rest = ''] = /^readout:\/\/([a-z]+)\/(.*)$/is.exec(address) ?? [];
  const [path = '', query = ''] = rest.split('?', 2);
  const id = decoded(path.replace(/\/$/, ''));
  if (id === null || !idShape.test(id)) return null;
  const members = new URLSearchParams(query.split('#', 1)[0]);
  const words = shortQuote(members.get('quote') ?? '');
  const quote = words === '' ? null : words;
  if (kind.toLowerCase() === 'document') {
    const paragraph = members.get('paragraph');
    if (paragraph !== null && !/^[1-9]\d{0,6}$/.test(paragraph)) return null;
    return {
      kind: 'document',
      documentId: id,
      paragraph: paragraph === null ? null : Number(paragraph),
      quote,
    };
  }
  const documentId = members.get('document') ?? '';
  return kind.toLowerCase() === 'annotation' && idShape.test(documentId)
    ? { kind: 'annotation', annotationId: id, documentId, quote }
    : null;
}

/** @param link its quote is shortened to fit. */
export function formatDeepLink(link: DeepLink): string {
  const members = new URLSearchParams();
  if (link.kind === 'annotation') members.set('document', link.documentId);
  else if (link.paragraph !== null) members.set('paragraph', String(link.paragraph));
  const quote = shortQuote(link.quote ?? '');
  if (quote !== '') members.set('quote', quote);
  const id = link.kind === 'annotation' ? link.annotationId : link.documentId;
  const query = members.toString().replaceAll('+', '%20');
  return `${linkScheme}://${link.kind}/${encodeURIComponent(id)}${query && `?${query}`}`;
}

/** The beginning of the words, in whole characters. */
function shortQuote(words: string): string {
  return words
    .slice(0, maxQuoteLength)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}
