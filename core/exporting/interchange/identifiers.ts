/** Names of documents and annotations in files for other programs, and back. */
import type { SourceRecord } from '#core/model/source-record';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** RFC 9562 for ids made here; any other id under a name of our own. */
export function annotationIri(id: string): string {
  return uuid.test(id) ? `urn:uuid:${id}` : `urn:readout:annotation:${encodeURIComponent(id)}`;
}

/** The id for one of our IRIs; null for any other. */
export function annotationIdOf(iri: string): string | null {
  const [, own] = /^urn:uuid:(.+)$/i.exec(iri) ?? [];
  if (own !== undefined && uuid.test(own.toLowerCase())) return own.toLowerCase();
  return decoded(/^urn:readout:annotation:(.+)$/.exec(iri)?.[1]);
}

/** The page's own address if known, so that other tools find the page. */
export function documentIri({ id, address }: Pick<SourceRecord, 'id' | 'address'>): string {
  return address !== null && /^https?:\/\/\S+$/i.test(address) ? address : ownDocumentIri(id);
}

export function ownDocumentIri(id: string): string {
  return `urn:readout:document:${encodeURIComponent(id)}`;
}

/** The document id for one of our IRIs; null for any other. */
export function documentIdOf(iri: string): string | null {
  return decoded(/^urn:readout:document:(.+)$/.exec(iri)?.[1]);
}

export function revisionIri(revision: string): string {
  return `urn:sha256:${revision}`;
}

function decoded(part: string | undefined): string | null {
  if (part === undefined) return null;
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
