/** An annotation as paragraphs and tables: its kind, quote, note, tags and citation. */
import type { Paragraph, Table } from 'docx';
import type { Citation } from '#core/citing/citation-runs';
import { placeFacts, type OutlineItem } from '../outline';
import { isAlone, type QuoteCells, type QuoteRuns } from '../quote-runs';
import type { LabelStyles } from './label-styles';
import { quoteIndent, styles } from './word-look';
import { noteParagraphs } from './word-note';
import { spannedRuns } from './word-spans';
import { wordTable, type WordRow } from './word-table';
import { paragraphOf, paragraphWith, runsOf, settingOf, type Setting } from './word-text';

/** @param language of the document, BCP 47. */
export function itemParagraphs(
  item: OutlineItem,
  language: string,
  labels: LabelStyles,
): (Paragraph | Table)[] {
  const { name, note, tags, citation } = item;
  return [
    aboutParagraph(name, placeFacts(item)),
    ...quoteBlocks(item, language, labels),
    ...(note === null ? [] : noteParagraphs(note, styles.note, language)),
    ...(tags.length > 0 ? [tagParagraph(tags, styles.note)] : []),
    ...(citation ? [citationParagraph(citation, styles.citation)] : []),
  ];
}

export function tagParagraph(tags: readonly string[], style: string): Paragraph {
  return paragraphOf(style, tags.map((tag) => `#${tag}`).join(' '), 'und');
}

export function citationParagraph({ runs, text }: Citation, style: string): Paragraph {
  const setting = settingOf(text, 'und');
  const children = runs.flatMap((run) =>
    runsOf(run.text, setting, run.italic ? { italics: true } : {}),
  );
  return paragraphWith(style, setting, children);
}

function aboutParagraph(name: string, facts: readonly string[]): Paragraph {
  const setting = settingOf(name, 'und');
  const rest = facts.map((fact) => ` · ${fact}`).join('');
  return paragraphWith(styles.about, setting, [
    ...runsOf(name, setting, { bold: true }),
    ...runsOf(rest, setting),
  ]);
}

/** The quoted words look as marked in the text; within a context they are also bold. */
function quoteBlocks(
  { quote, label }: OutlineItem,
  language: string,
  labels: LabelStyles,
): (Paragraph | Table)[] {
  const bold = isAlone(quote) ? {} : { bold: true };
  const own = { ...(label && { style: labels.idOf(label) }), ...bold };
  const wordsOf = (runs: QuoteRuns, setting: Setting) =>
    runs.flatMap((run) => spannedRuns(run, setting, run.quoted ? own : {}));
  const settingOfRuns = (runs: QuoteRuns) =>
    settingOf(runs.map(({ text }) => text).join(''), language);
  const rowOf = (cells: QuoteCells, isHead: boolean): WordRow => {
    const setting = settingOfRuns(cells.flatMap(({ runs }) => runs));
    const words = cells.map((cell) => ({ ...cell, words: wordsOf(cell.runs, setting) }));
    return { setting, isHead, cells: words };
  };
  return quote.map((part) => {
    if (part.kind === 'table') {
      const head = part.head.map((cells) => rowOf(cells, true));
      return wordTable(
        [...head, ...part.rows.map(({ cells }) => rowOf(cells, false))],
        quoteIndent,
      );
    }
    const setting = settingOfRuns(part.runs);
    return paragraphWith(styles.quotation, setting, wordsOf(part.runs, setting));
  });
}
