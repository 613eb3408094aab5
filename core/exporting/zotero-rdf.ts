/**
 * Writes documents as Zotero RDF, the only form in which Zotero imports an item together with a
 * note: each document is an item, and its annotations are one child note in HTML. The properties
 * are those of Zotero's own exporter. The issuer is only the author: as institution too, Zotero's
 * styles would name it twice. The options for grouping and context do not apply to a note:
 * annotations are in reading order under the headings of the document.
 */
import type { Citer } from '#core/citing/cite';
import { cslTypeOf, type CslItem } from '#core/citing/csl-item';
import type { SourceRecord } from '#core/model/source-record';
import type { ExportedDocument, ExportSet } from './export-set';
import { escapeXml, xmlElement } from '#core/text/xml';
import { zoteroNoteOf } from './zotero-note';

const namespaces = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:z': 'http://www.zotero.org/namespaces/export#',
  'xmlns:bib': 'http://purl.org/net/biblio#',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:foaf': 'http://xmlns.com/foaf/0.1/',
  'xmlns:vcard': 'http://nwalsh.com/rdf/vCard#',
} as const;

/** The class of each kind of item. */
const classes: Readonly<Record<CslItem['type'], string>> = {
  report: 'bib:Report',
  webpage: 'bib:Document',
  document: 'bib:Document',
};

/** An address that can identify an item unchanged. */
const namingAddress = /^https?:\/\/[\w!#$%&'()*+,./:;=?@[\]~-]+$/;

/** The whole file. `citer` is used when the options want citations. */
export function documentsAsZoteroRdf(set: ExportSet, citer: Citer): string {
  const addresses = set.documents.map(({ source }) => source.address);
  const written = set.documents.flatMap((exported, at) => {
    const { address } = exported.source;
    const once = addresses.indexOf(address) === addresses.lastIndexOf(address);
    const named = address !== null && once && namingAddress.test(address);
    const noteName = `#note_${at + 1}`;
    const note = zoteroNoteOf(exported, set, citer);
    const item = itemOf(exported, set, named ? address : `#item_${at + 1}`, note && noteName);
    return note === null ? [item] : [item, memo(noteName, note)];
  });
  const root = xmlElement('rdf:RDF', `\n${written.join('\n')}\n`, namespaces);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function itemOf(
  { source, annotations }: ExportedDocument,
  { options }: ExportSet,
  name: string,
  noteName: string | null,
): string {
  const type = cslTypeOf(source);
  const { body, issued, accessed, address, language, translationMark } = source;
  const tags = options.tags ? [...new Set(annotations.flatMap((each) => each.tags))] : [];
  const properties = [
    text('z:itemType', type),
    publisher(source),
    body === null ? '' : author(body),
    noteName === null ? '' : xmlElement('dcterms:isReferencedBy', '', { 'rdf:resource': noteName }),
    ...tags.map((tag) => text('dc:subject', tag)),
    text('dc:title', source.title),
    text('dc:date', issued),
    text('dcterms:dateSubmitted', accessed),
    text('dc:type', body === null ? null : 'Press release'),
    address === null ? '' : addressOf(address),
    text('z:language', language === 'und' ? null : language),
    // Zotero's field "Extra".
    text('dc:description', translationMark),
  ];
  return xmlElement(classes[type], properties.join(''), { 'rdf:about': name });
}

function memo(name: string, html: string): string {
  return xmlElement('bib:Memo', text('rdf:value', html), { 'rdf:about': name });
}

function text(name: string, value: string | null): string {
  return value === null ? '' : xmlElement(name, escapeXml(value));
}

/** The issuer's city: the place of an organisation without a name here. */
function publisher({ place }: SourceRecord): string {
  if (place === null) return '';
  return nested(
    ['dc:publisher', 'foaf:Organization', 'vcard:adr', 'vcard:Address'],
    text('vcard:locality', place),
  );
}

/** An author with only a surname is an organisation to Zotero. */
function author(body: string): string {
  return nested(['bib:authors', 'rdf:Seq', 'rdf:li', 'foaf:Person'], text('foaf:surname', body));
}

function addressOf(address: string): string {
  return nested(['dc:identifier', 'dcterms:URI'], text('rdf:value', address));
}

/** @param names outermost first. */
function nested(names: readonly string[], inside: string): string {
  return names.reduceRight((children, name) => xmlElement(name, children), inside);
}
