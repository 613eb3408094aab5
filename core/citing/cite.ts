/**
 * Cites a passage: the source in full, the passage's place in it, and the translation mark.
 *
 * A style formats the source only. The mark and the section's title are added by us, so that no
 * style can drop or change them; there is no way to cite without the mark. Styles that cite in the
 * text ("MOFA 2023") give their bibliography entry instead: a citation beside a quotation has to
 * name its source by itself.
 */
import { citationOf, type Citation, type CitationRun } from './citation-runs';
import { citedItem } from './cited-item';
import type { CitationStyle } from '#core/model/citation-styles';
import { createProcessor } from './csl-processor';
import type { CslStyleName } from './csl-style';
import type { Locator } from './locator';
import { plainCitation } from './plain-citation';
import { printable } from '#core/text/printable';
import { sectionWords } from './section-words';
import type { SourceRecord } from '#core/model/source-record';

export interface Citer {
  readonly cite: (source: SourceRecord, locator: Locator) => Citation;
}

/** How a style without notes names paragraphs: one, several. */
const paragraphWords: Readonly<Partial<Record<CslStyleName, readonly [string, string]>>> = {
  apa: ['para.', 'paras.'],
  mla: ['par.', 'pars.'],
  harvard: ['para.', 'paras'],
};

/** Loads the style and the processor on first use. Creating a citer is slow, citing is fast. */
export async function createCiter(style: CitationStyle): Promise<Citer> {
  const source = style === 'plain' ? plainCitation : await inStyle(style);
  return {
    cite: (record, locator) => withMark(source(record, locator), record.translationMark),
  };
}

type CiteSource = (source: SourceRecord, locator: Locator) => readonly CitationRun[];

async function inStyle(style: CslStyleName): Promise<CiteSource> {
  const processor = await createProcessor(style);
  const words = paragraphWords[style];
  if (words === undefined) {
    return (source, { paragraph, section, part }) => {
      const title = section === null ? [] : [sectionWords(source, section)];
      const within = [...(part === undefined ? [] : [printable(part)]), ...title];
      const after = within.length === 0 ? null : within.map((each) => `, ${each}`).join('');
      return processor.note(citedItem(source, style), paragraph, after);
    };
  }
  return (source, locator) => {
    const place = placeWords(source, locator, words);
    const entry = processor.entry(citedItem(source, style));
    return place === '' ? entry : append(entry, ` (${place})`);
  };
}

function placeWords(
  source: SourceRecord,
  { paragraph, section, part }: Locator,
  [one, several]: readonly [string, string],
): string {
  const number =
    paragraph === null
      ? []
      : [`${/^\d+$/.test(paragraph) ? one : several} ${printable(paragraph)}`];
  const title = section === null ? [] : [sectionWords(source, section)];
  const within = part === undefined ? [] : [printable(part)];
  return [...number, ...within, ...title].join(', ');
}

function withMark(runs: readonly CitationRun[], mark: string | null): Citation {
  return citationOf(mark === null ? runs : append(runs, ` ${mark}`));
}

/**
 * Adds words at the end, before a full stop that ends the citation rather than an abbreviation such
 * as "n.d.": after a digit, a bracket, a quotation mark or an address.
 */
function append(runs: readonly CitationRun[], words: string): CitationRun[] {
  const last = runs.at(-1);
  if (last === undefined) return [{ text: words.trimStart(), italic: false }];
  const ends = !last.italic && /\.$(?<=(?:[\d)>”’」]|:\/\/\S+)\.)/u.test(last.text);
  const text = ends ? `${last.text.slice(0, -1)}${words}.` : words;
  return ends ? [...runs.slice(0, -1), { ...last, text }] : [...runs, { text, italic: false }];
}
