/**
 * Highlights and notes that other programs wrote into a PDF, with the words that the library finds
 * under them. Kinds of annotations: ISO 32000-2, 12.5.6.
 */
import { plainLetters } from '#core/text/plain-letters';
import type { PdfAnnotation, PdfDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { withAllowance } from '#core/bytes/memory-allowance';
import { openPdf, type CharacterMaps } from '#core/bytes/pdf-library';
import { err, ok, type Result } from '#core/result';
import { bareQuote, foreignItem } from './foreign-item';
import type { IncomingItem, IncomingSet, MalformedItem, ReadFailure } from './incoming';
import { maxItems } from './json-limits';
import { stableId } from './stable-id';

const maxPages = 3000;

export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** @param bytes stay the caller's. */
export function readPdfNotes(
  bytes: Uint8Array,
  characterMaps: CharacterMaps,
): Promise<Result<IncomingSet, ReadFailure>> {
  return withAllowance(async (allowance) => {
    const opened = await openPdf(bytes.slice(), characterMaps);
    if (!opened.ok) return err('damaged');
    const { document, close } = opened.value;
    try {
      if (document.numPages > maxPages) return err('too-large');
      const set = await readNotes(document, allowance.nextPage);
      return allowance.isSpent() ? err('too-large') : set;
    } catch {
      // Whatever the library stumbles over: a part of the notes is not all of them.
      return err(allowance.isSpent() ? 'too-large' : 'damaged');
    } finally {
      await close();
    }
  });
}

async function readNotes(
  document: PdfDocument,
  nextPage: () => void,
): Promise<Result<IncomingSet, ReadFailure>> {
  const { info } = await document.getMetadata();
  const said = typeof info['Title'] === 'string' ? info['Title'].trim() : '';
  const title = said === '' ? null : said;
  const items: IncomingItem[] = [];
  const malformed: MalformedItem[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    nextPage();
    const page = await document.getPage(number);
    for (const annotation of await page.getAnnotations({ intent: 'any' })) {
      const read = readAnnotation(annotation, title, items.length + malformed.length + 1);
      if (read === null) continue;
      if ('reason' in read) malformed.push(read);
      else items.push(read);
    }
    page.cleanup();
    if (items.length + malformed.length > maxItems) return err('too-many');
  }
  return items.length + malformed.length === 0
    ? err('not-annotations')
    : ok({ format: 'pdf', title, author: null, labels: [], items, malformed });
}

/** Kinds that lie on words. */
const onWords = new Set(['Highlight', 'Underline', 'Squiggly', 'StrikeOut']);
/** Kinds that only say something, wherever they are on their page. */
const notes = new Set(['Text', 'FreeText']);
/** Kinds that a person draws: what they are on is not words. */
const drawn = new Set(['Ink', 'Square', 'Circle', 'Line', 'Polygon', 'PolyLine', 'Stamp', 'Caret']);

/** Null for what is no person's note: links, fields, the window of another note. */
function readAnnotation(
  annotation: PdfAnnotation,
  title: string | null,
  place: number,
): IncomingItem | MalformedItem | null {
  const { subtype } = annotation;
  const isOnWords = onWords.has(subtype);
  if (!isOnWords && !notes.has(subtype) && !drawn.has(subtype)) return null;
  const note = annotation.contentsObj?.str.trim() ?? '';
  if (annotation.inReplyTo) {
    return { place, reason: 'It is a reply to another note, which Readout does not have.' };
  }
  const words = isOnWords ? tidy(plainLetters(annotation.overlaidText ?? '')) : '';
  if (words === '' && note === '') {
    return {
      place,
      reason: drawn.has(subtype) ? 'It is a drawing.' : 'There are no words under it.',
    };
  }
  const creator = annotation.titleObj?.str.trim() ?? '';
  const created = timeOfPdf(annotation.creationDate ?? annotation.modificationDate);
  return foreignItem({
    place,
    id: stableId(null, ['pdf', title, words, note, creator, created]),
    title,
    quote: bareQuote(words),
    colour: hexOf(annotation.color),
    note: subtype === 'StrikeOut' && note === '' ? 'Struck out.' : note,
    creator: creator === '' ? null : creator,
    created,
    modified: timeOfPdf(annotation.modificationDate),
  });
}

function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function hexOf(colour: PdfAnnotation['color']): string | null {
  if (colour?.length !== 3) return null;
  return `#${[...colour].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** "D:20261129100000+09'00'", of which everything after the year may be missing (7.9.4). */
function timeOfPdf(date: string | null | undefined): string | null {
  const parts =
    /^D?:?(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?(?:(Z)|([+-])(\d\d)(?:'?(\d\d))?)?/.exec(
      date ?? '',
    );
  if (!parts) return null;
  const [, year, month, day, hour = '00', minute = '00', second = '00', , sign, ...zone] = parts;
  const offset = sign === undefined ? 'Z' : `${sign}${zone[0] ?? '00'}:${zone[1] ?? '00'}`;
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}
