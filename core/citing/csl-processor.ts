/**
 * The citation processor with one style, wrapped so that text goes in and runs come out. The
 * processor reads `<i>`, `<sup>` and similar in titles as markup, so no `<` reaches it, and it
 * writes in a format of ours whose only decoration is italics. Our own signs are Unicode
 * noncharacters, which text never contains; any that occurs anyway becomes U+FFFD.
 */
import type { Engine } from 'citeproc';
import type { CitationRun } from './citation-runs';
import type { CslItem } from './csl-item';
import { loadStyle, type CslStyleName } from './csl-style';
import { printable } from '#core/text/printable';

const lessThan = '\uFDD0';
const italicStart = '\uFDD1';
const italicEnd = '\uFDD2';
const sectionPlace = '\uFDD3';
/**
 * Follows a dummy number that the real paragraphs replace afterwards; the processor only needs to
 * know whether there is one or several.
 */
const paragraphPlace = '\uFDD5';
const someParagraph = /(?<!\d)\d+(?:[^\p{L}\d]\d+)?\uFDD5/gu;
/** Quotation marks and apostrophes: the processor substitutes its own, even in addresses. */
const marks = `'"‘’“”«»`;
const firstMark = 0xfdd6;
const mark = new RegExp(`[${marks}]`, 'gu');
const markPlace = /[\uFDD6-\uFDDD]/gu;
/** A blank before a colon, as in French: the processor would remove it. */
const openBlank = '\uFDDE';
/** Keeps a word from being the name of a property that every object has. */
const wordEnd = '\uFDD4';

export interface CslProcessor {
  /** The source in a note, with its passage where the style puts it. */
  readonly note: (item: CslItem, paragraph: string | null, section: string | null) => CitationRun[];
  /** The source as a bibliography entry, without a passage. */
  readonly entry: (item: CslItem) => CitationRun[];
}

export async function createProcessor(name: CslStyleName): Promise<CslProcessor> {
  const [{ default: citeproc }, style] = await Promise.all([import('citeproc'), loadStyle(name)]);
  const { Formats } = citeproc.Output;
  Formats['runs'] = {
    ...Formats['text'],
    '@font-style/italic': `${italicStart}%%STRING%%${italicEnd}`,
    '@font-style/oblique': `${italicStart}%%STRING%%${italicEnd}`,
    '@bibliography/entry': (_: unknown, text: string) => text,
  };
  let cited: object = {};
  const system = { retrieveLocale: style.localeFor, retrieveItem: () => cited };
  const engine = new citeproc.Engine(system, style.style);
  engine.setOutputFormat('runs');
  let count = 0;
  const take = (item: CslItem): string => {
    // A new id each time: the processor caches what it has read under an id.
    count += 1;
    const id = String(count);
    cited = { ...guarded(item), id };
    engine.updateItems([id]);
    return id;
  };
  /**
   * Formatted sources: the same source is cited thousands of times, and each takes milliseconds.
   */
  const known = new Map<string, string>();
  const once = (key: readonly unknown[], make: () => string): string => {
    const name = JSON.stringify(key);
    const text = known.get(name) ?? make();
    known.set(name, text);
    return text;
  };
  return {
    note: (item, paragraph, section) => {
      const number = paragraph === null ? null : /^\d+$/.test(paragraph) ? '7' : '7\u20138';
      const place = section === null ? '' : sectionPlace;
      const make = () => noteWith(engine, take(item), number, place);
      return runsOf(once([item, number, place], make), section, paragraph);
    },
    entry: (item) => {
      const make = () => {
        take(item);
        return engine.makeBibliography()[1].join(' ');
      };
      return runsOf(once([item], make), null, null);
    },
  };
}

function noteWith(engine: Engine, id: string, number: string | null, place: string): string {
  if (number !== null) {
    const locator = number + paragraphPlace + place;
    return engine.makeCitationCluster([{ id, label: 'paragraph', locator }]);
  }
  return engine.makeCitationCluster([place === '' ? { id } : { id, suffix: place }]);
}

/** The item without anything that the processor would treat as markup. */
function guarded(item: CslItem): object {
  const text = JSON.stringify(item, (name, value: unknown) => {
    if (typeof value !== 'string') return value;
    const guarded = guardedText(printable(value));
    // A title is cited as published, whatever a style does to the case of titles.
    return name === 'title' ? `<span class="nocase">${guarded}</span>` : guarded;
  });
  return JSON.parse(text) as object;
}

/**
 * The processor looks citations up by their words in plain objects, where an issuer called
 * "constructor" finds what it did not put there, and throws.
 */
function guardedText(text: string): string {
  const isInherited = inherited.has(text.toLowerCase());
  const places = text.replace(mark, (sign) => String.fromCharCode(firstMark + marks.indexOf(sign)));
  return (
    places.replace(/ (?=[:;!?])/g, openBlank).replaceAll('<', lessThan) +
    (isInherited ? wordEnd : '')
  );
}

const inherited = new Set(
  Object.getOwnPropertyNames(Object.prototype).map((name) => name.toLowerCase()),
);

/** @param section what follows the paragraph. */
function runsOf(marked: string, section: string | null, paragraph: string | null): CitationRun[] {
  const runs: CitationRun[] = [];
  let depth = 0;
  for (const part of marked.split(/([\uFDD1\uFDD2])/u)) {
    if (part === italicStart) depth += 1;
    else if (part === italicEnd) depth -= 1;
    else if (part !== '') {
      const text = part
        .replaceAll(lessThan, '<')
        .replaceAll(openBlank, ' ')
        .replaceAll(markPlace, (place) => marks.charAt(place.charCodeAt(0) - firstMark))
        .replaceAll(wordEnd, '')
        .replaceAll(someParagraph, () => printable(paragraph ?? ''))
        .replaceAll(sectionPlace, () => section ?? '');
      runs.push({ text, italic: depth > 0 });
    }
  }
  return runs;
}
