/**
 * An EPUB (OCF and Package Document of EPUB 2 and 3) as a text: the documents of its spine, one
 * after the other. Its table of contents is kept beside the text where the spine has it.
 */
import {
  allBelow,
  childOf,
  elementsOf,
  wordsIn,
  xmlTree,
  type XmlElement,
} from '../archive/xml-tree';
import type { ZipArchive, ZipFailure } from '#core/bytes/zip-archive';
import { decodeBytes } from '#core/bytes/decode-bytes';
import { declaredEncoding, markedBy } from '#core/bytes/encoding-marks';
import { htmlPieces } from '../html/read-html';
import { issuerNamed } from '../recognition/issuer';
import { readDateLine } from '../recognition/date-line';
import { err, ok, type Result } from '#core/result';
import type { SourceFacts, SourcePiece, SourceText } from '../source-text';
import { webAddress } from '../web-address';
import { encryptedParts } from './epub-encryption';
import { resolved } from './part-names';

const containerPart = 'META-INF/container.xml';

export function isEpub(archive: ZipArchive): boolean {
  return archive.has(containerPart);
}

export function readEpub(
  archive: ZipArchive,
  onProgress: (share: number) => void,
): Result<SourceText, ZipFailure> {
  const opened = packageOf(archive);
  if (!opened.ok) return opened;
  const { root, folder } = opened.value;
  const spine = spineOf(root, folder);
  if (spine.length === 0) return err('damaged');
  const encrypted = encryptedParts(archive);
  if (spine.some((name) => encrypted.has(name))) return err('encrypted');
  const pieces: SourcePiece[] = [];
  for (const [index, name] of spine.entries()) {
    const bytes = archive.read(name);
    if (!bytes.ok) return bytes;
    for (const piece of htmlPieces(textOf(bytes.value))) pieces.push(asChapter(piece));
    onProgress((index + 1) / spine.length);
  }
  return ok({ pieces, facts: factsOf(root) });
}

/** Headings of the first level begin chapters; the title of the whole is the package's. */
function asChapter(piece: SourcePiece): SourcePiece {
  return piece.kind === 'title' ? { ...piece, kind: 'heading', level: 1 } : piece;
}

function packageOf(archive: ZipArchive): Result<{ root: XmlElement; folder: string }, ZipFailure> {
  const container = treeOf(archive, containerPart);
  if (!container.ok) return container;
  const path = allBelow(container.value, 'rootfile')[0]?.attributes['full-path'] ?? '';
  const root = treeOf(archive, path);
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
  return root.ok ? ok({ root: root.value, folder }) : root;
}

function treeOf(archive: ZipArchive, name: string): Result<XmlElement, ZipFailure> {
  const bytes = archive.read(name);
  if (!bytes.ok) return bytes;
  const tree = xmlTree(bytes.value);
  return tree === null ? err('damaged') : ok(tree);
}

/** Names of the spine's documents in the archive, in reading order. */
function spineOf(root: XmlElement, folder: string): string[] {
  const manifest = childOf(root, 'manifest');
  const items = new Map(
    (manifest ? elementsOf(manifest) : []).map(({ attributes }) => [attributes['id'], attributes]),
  );
  const spine = childOf(root, 'spine');
  return (spine ? elementsOf(spine) : []).flatMap(({ attributes }) => {
    const item = items.get(attributes['idref'] ?? '');
    const isText = /^(?:application\/xhtml\+xml|text\/html|application\/xml)$/;
    if (item?.['href'] === undefined || !isText.test(item['media-type'] ?? '')) return [];
    return [resolved(folder, item['href'])];
  });
}

function textOf(bytes: Uint8Array): string {
  return decodeBytes(bytes, markedBy(bytes) ?? declaredEncoding(bytes) ?? 'utf-8');
}

/** What programs write where nobody gave a title. */
const placeholder = /^(?:unknown|untitled|no)(?: title| document)?$/i;

function factsOf(root: XmlElement): SourceFacts {
  const metadata = childOf(root, 'metadata');
  const said = (name: string): string[] =>
    (metadata ? elementsOf(metadata) : [])
      .filter((element) => element.name === name)
      .map((element) => wordsIn(element).replace(/\s+/g, ' ').trim())
      .filter((value) => value !== '' && value.length <= 300);
  const body = said('publisher')[0] ?? null;
  const date = said('date')[0] ?? '';
  const addresses = [...said('source'), ...said('identifier')].map(webAddress);
  return {
    title: said('title').find((title) => !placeholder.test(title)) ?? null,
    date: readDateLine(date.replace(/^(\d{4}-\d{2}-\d{2})T.*$/, '$1')),
    body,
    place: body === null ? null : (issuerNamed(body)?.place ?? null),
    address: addresses.find((address) => address !== null) ?? null,
  };
}
