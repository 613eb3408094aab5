/**
 * A Word file (ECMA-376) as a text: its body, then its notes; headers and footers become asides.
 * Comments are other people's notes and not part of the text.
 */
import { elementsOf, xmlTree, type XmlElement } from '#core/bytes/xml-tree';
import type { ZipArchive, ZipFailure } from '#core/bytes/zip-archive';
import { err, ok, type Result } from '#core/result';
import { settledPlaces } from '#core/document/places';
import { withNotesByPlaces } from './notes-by-places';
import { defaultLanguage, settledLooks } from './run-looks';
import { noFacts, type SourcePiece } from '../source-text';
import { asNote } from '../note-pieces';
import { PictureFiles } from '../pictures/picture-files';
import { pictureReader } from './word-links';
import type { ReadText } from '../unread';
import { chunkReader } from './word-chunks';
import { numberingOf } from './word-numbering';
import { WordPieces, type WordLooks } from './word-pieces';
import { linkOf, relationsOf } from './word-links';
import { noteName } from './word-note-marks';
import { runStyles, styleTable } from './word-styles';

/** The part with the body; null when the archive is not a Word file. */
export function wordBodyPart(archive: ZipArchive): string | null {
  const usual = archive.has('word/document.xml') ? 'word/document.xml' : null;
  return usual ?? archive.names.find((name) => /^word\/document\d*\.xml$/i.test(name)) ?? null;
}

/** @param depth how many Word files it is nested in, from 0. */
export function readWord(
  archive: ZipArchive,
  bodyPart: string,
  depth = 0,
): Result<ReadText, ZipFailure> {
  const parts = new PartReader(archive);
  const document = parts.required(bodyPart);
  const styles = parts.optional('word/styles.xml');
  const relations = relationsOf(archive, bodyPart);
  const pictures = new PictureFiles();
  const looks: WordLooks = {
    styles: styleTable(styles),
    runStyle: runStyles(styles),
    numbering: numberingOf(parts.optional('word/numbering.xml')),
    link: (id) => linkOf(relations, id),
    picture: pictureReader(archive, bodyPart, relations, pictures),
    chunk: chunkReader(archive, bodyPart, relations, depth, readWord),
  };
  if (document === null) return err(parts.failure ?? 'damaged');
  const body = new WordPieces(looks);
  body.read(document);
  const notes = notesOf(archive, body, looks, parts);
  const edges = edgesOf(archive, looks, parts);
  if (parts.failure !== null) return err(parts.failure);
  const words = settledLooks([...body.pieces, ...notes], defaultLanguage(styles));
  return ok({
    pieces: [...edges.above, ...settledPlaces(withNotesByPlaces(words)), ...edges.below],
    facts: noFacts,
    unread: body.unread,
    pictures: pictures.all(),
  });
}

/** Parts as trees; the first that cannot be read fails them all. */
class PartReader {
  failure: ZipFailure | null = null;

  constructor(private readonly archive: ZipArchive) {}

  required(name: string): XmlElement | null {
    const bytes = this.archive.read(name);
    if (!bytes.ok) {
      this.failure ??= bytes.error;
      return null;
    }
    const tree = xmlTree(bytes.value);
    if (tree === null) this.failure ??= 'damaged';
    return tree;
  }

  optional(name: string): XmlElement | null {
    return this.archive.has(name) ? this.required(name) : null;
  }
}

/** Each note as paragraphs after the text, the first with the number used in the text. */
function notesOf(
  archive: ZipArchive,
  body: WordPieces,
  looks: WordLooks,
  parts: PartReader,
): SourcePiece[] {
  if (body.notes.length === 0) return [];
  const trees = {
    footnote: parts.optional('word/footnotes.xml'),
    endnote: parts.optional('word/endnotes.xml'),
  };
  const links = {
    footnote: relationsOf(archive, 'word/footnotes.xml'),
    endnote: relationsOf(archive, 'word/endnotes.xml'),
  };
  return body.notes.flatMap(({ kind, id, mark, isOwn }) => {
    const tree = trees[kind];
    const note = tree && elementsOf(tree).find(({ attributes }) => attributes['id'] === id);
    if (!note) return [];
    const words = new WordPieces({ ...looks, link: (link) => linkOf(links[kind], link) });
    words.read(note);
    return asNote(words.pieces, mark, noteName(kind, id), isOwn);
  });
}

/** Headers and footers, each once: a page number alone has no words in the file. */
function edgesOf(archive: ZipArchive, looks: WordLooks, parts: PartReader) {
  const seen = new Set<string>();
  const read = (pattern: RegExp) =>
    archive.names
      .filter((name) => pattern.test(name))
      .sort()
      .flatMap((name) => {
        const tree = parts.optional(name);
        const words = new WordPieces(looks, 'furniture');
        if (tree !== null) words.read(tree);
        return words.pieces.filter(({ text }) => !seen.has(text) && seen.add(text));
      });
  return { above: read(/^word\/header\d*\.xml$/), below: read(/^word\/footer\d*\.xml$/) };
}
