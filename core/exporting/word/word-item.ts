/** An annotation as paragraphs: its kind, quote, note, tags and citation. */
import type { Paragraph } from 'docx';
import type { Citation } from '#core/citing/citation-runs';
import { placeFacts, type OutlineItem } from '../outline';
import type { LabelStyles } from './label-styles';
import { styles } from './word-look';
import { noteParagraphs } from './word-note';
import { spannedRuns } from './word-spans';
import { paragraphOf, paragraphWith, runsOf, settingOf } from './word-text';

/** @param language of the document, BCP 47. */
export function itemParagraphs(
  item: OutlineItem,
  language: string,
  labels: LabelStyles,
): Paragraph[] {
  const { name, note, tags, citation } = item;
  return [
    aboutParagraph(name, placeFacts(item)),
    ...quoteParagraphs(item, language, labels),
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
function quoteParagraphs(
  { quote, label }: OutlineItem,
  language: string,
  labels: LabelStyles,
): Paragraph[] {
  const alone = quote.every((runs) => runs.every(({ quoted }) => quoted));
  const own = { ...(label && { style: labels.idOf(label) }), ...(!alone && { bold: true }) };
  return quote.map((runs) => {
    const setting = settingOf(runs.map(({ text }) => text).join(''), language);
    const children = runs.flatMap((run) => spannedRuns(run, setting, run.quoted ? own : {}));
    return paragraphWith(styles.quotation, setting, children);
  });
}
