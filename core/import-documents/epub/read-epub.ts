/**
 * An EPUB (OCF and Package Document of EPUB 2 and 3) as a text: the documents of its spine, one
 * after another. A table of contents in the spine becomes an aside.
 */
import { append } from '#core/append';
import { decodeBytes } from '#core/bytes/decode-bytes';
import {
  allBelow,
  childOf,
  elementsOf,
  forgivenTree,
  wordsIn,
  type XmlElement,
} from '#core/bytes/xml-tree';
import type { ZipArchive, ZipFailure } from '#core/bytes/zip-archive';
import { issuerNamed } from '../recognition/issuer';
import { readDateLine } from '../recognition/date-line';
import { err, ok, type Result } from '#core/result';
import type { SourceFacts, SourcePiece } from '../source-text';
import type { ReadText, UnreadPart } from '../unread';
import { webAddress } from '../web-address';
import { bookNotes, markedParts, targetOf, type Target } from './book-notes';
import { classLooks, type ClassLooks } from './class-looks';
import { chapterLinks, chapterOf, leadsOut } from './chapter';
import { encryptedParts } from './epub-encryption';
import type { BookPlaces } from '../html/inner-links';
import type { OutwardLinks } from '../html/note-anchors';
import { settledPlaces } from '#core/document/places';
import { PictureFiles } from '../pictures/picture-files';
import { resolved } from './part-names';
import { spineOf, type SpinePart } from './spine';

const containerPart = 'META-INF/container.xml';

export function isEpub(archive: ZipArchive): boolean {
  return packagePart(archive) !== null;
}

/**
 * A missing or broken part is reported, and the others are read: part of a book is better than
 * none.
 */
export function readEpub(
  archive: ZipArchive,
  onProgress: (share: number) => void,
): Result<ReadText, ZipFailure> {
  const path = packagePart(archive);
  const part = archive.read(path ?? '');
  if (!part.ok) return part;
  const root = forgivenTree(part.value);
  if (root === null) return err('damaged');
  const spine = spineOf(root, path ?? '', archive);
  if (spine.length === 0) return err('damaged');
  const encrypted = encryptedParts(archive);
  if (spine.some(({ name }) => encrypted.has(name))) return err('encrypted');
  const read = readSpine(archive, spine, onProgress);
  return read.ok ? ok({ ...read.value, facts: factsOf(root) }) : read;
}

function readSpine(
  archive: ZipArchive,
  spine: readonly SpinePart[],
  onProgress: (share: number) => void,
): Result<Pick<ReadText, 'pieces' | 'unread' | 'pictures'>, ZipFailure> {
  const pictures = new PictureFiles();
  const pieces: SourcePiece[] = [];
  const unread: UnreadPart[] = [];
  let missing = 0;
  const read = new Set<string>();
  const notes = notesOf(archive, spine);
  const sheets = styleSheets(archive);
  const texts = new Set(spine.map(({ name }) => name));
  for (const [index, { name, kind }] of spine.entries()) {
    // A chapter has one place in a book (EPUB 3.3, 5.7.2): listed again, it is not read again.
    if (read.has(name)) continue;
    read.add(name);
    const bytes = archive.read(name);
    if (!bytes.ok && bytes.error === 'unpacks-too-large') return bytes;
    const folder = name.slice(0, name.lastIndexOf('/') + 1);
    const picture = (src: string) => pictureIn(archive, resolved(folder, src), pictures);
    const looks = (href: string) => sheets(resolved(folder, href));
    const around = { picture, looks, notes: notes(name), places: placesIn(name, texts) };
    const chapter = bytes.ok && kind !== 'picture' ? chapterOf(bytes.value, kind, around) : null;
    if (chapter === null) {
      missing += kind === 'picture' ? 0 : 1;
      unread.push({ kind: kind === 'picture' ? 'picture' : 'part', near: name });
    } else {
      append(pieces, chapter.pieces);
      append(unread, chapter.unread);
    }
    onProgress((index + 1) / spine.length);
  }
  if (missing === read.size) return err('damaged');
  return ok({ pieces: settledPlaces(pieces), unread, pictures: pictures.all() });
}

/** Links between the documents of a book, which are one text here. */
function placesIn(part: string, texts: ReadonlySet<string>): BookPlaces {
  const nameOf = (target: Target) => `${target.part}#${target.id}`;
  return {
    nameOf: (href) => {
      if (/^[a-z][a-z\d+.-]*:/i.test(href)) return null;
      const target = targetOf(part, href);
      return texts.has(target.part) ? nameOf(target) : null;
    },
    here: (id) => nameOf({ part, id }),
  };
}

/** Notes whose marks are in other documents of the book, as in one with all notes at its end. */
function notesOf(archive: ZipArchive, spine: readonly SpinePart[]) {
  const linked = new Map<string, OutwardLinks>();
  const texts = new Set(spine.filter(({ kind }) => kind === 'text').map(({ name }) => name));
  const learn = (name: string, isWanted: (bytes: Uint8Array) => boolean) => {
    const bytes = texts.has(name) && !linked.has(name) ? archive.read(name) : null;
    const links = bytes?.ok && isWanted(bytes.value) ? chapterLinks(bytes.value) : null;
    if (links !== null) linked.set(name, links);
  };
  for (const name of texts) learn(name, leadsOut);
  for (const name of markedParts(linked)) learn(name, () => true);
  return bookNotes([...texts], linked);
}

/** Each is read once; a book may have one for all chapters. */
function styleSheets(archive: ZipArchive): (name: string) => ClassLooks {
  const known = new Map<string, ClassLooks>();
  return (name) => {
    const read = known.get(name);
    if (read !== undefined) return read;
    const bytes = archive.has(name) ? archive.read(name) : null;
    const looks = classLooks(bytes?.ok ? decodeBytes(bytes.value, 'utf-8') : '');
    known.set(name, looks);
    return looks;
  };
}

function pictureIn(archive: ZipArchive, name: string, pictures: PictureFiles) {
  return pictures.takePart(name, () => {
    const bytes = archive.readPicture(name);
    return bytes.ok ? bytes.value : null;
  });
}

/** The package document; null for an archive that is not a book. */
function packagePart(archive: ZipArchive): string | null {
  const bytes = archive.has(containerPart) ? archive.read(containerPart) : null;
  const container = bytes?.ok ? forgivenTree(bytes.value) : null;
  const paths = container === null ? [] : allBelow(container, 'rootfile');
  const named = paths.map(({ attributes }) => attributes['full-path'] ?? '');
  const found = named.find((path) => archive.has(path));
  if (found !== undefined) return found;
  const likely = archive.names.find((name) => /\.opf$/i.test(name));
  // Even an unreadable container marks a book.
  return likely ?? (bytes === null ? null : containerPart);
}

/** What programs write when nobody gave a title. */
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
