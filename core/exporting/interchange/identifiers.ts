/** Names of documents and annotations in files for other programs, and back. */
import type { SourceRecord } from '#core/model/source-record';
import { decoded } from '#core/text/percent-encoding';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** RFC 9562 for ids made here; any other id under a name of our own. */
export function annotationIri(id: string): string {
  return uuid.test(id) ? `urn:uuid:${id}` : `urn:readout:annotation:${encodeURIComponent(id)}`;
}

/** The id for one of our IRIs; null for any other. */
export function annotationIdOf(iri: string): string | null {
  const [, own] = /^urn:uuid:(.+)$/i.exec(iri) ?? [];
  if (own !== undefined && uuid.test(own.toLowerCase())) return own.toLowerCase();
  return idIn(iri, /^urn:readout:annotation:(.+)$/);
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
  return idIn(iri, /^urn:readout:document:(.+)$/);
}

export function revisionIri(revision: string): string {
  return `urn:sha256:${revision}`;
}

function idIn(iri: string, form: RegExp): string | null {
  const [, id] = form.exec(iri) ?? [];
  return id === undefined ? null : decoded(id);
}
