/** The look of a Word file: its styles, which people can change in Word. */
import type { DocumentOptions, ParagraphLook, Style } from 'docx';

export const listNumbering = 'readout-list';

/** Ids of the styles besides Word's own Title and Heading1 to Heading6. */
export const styles = {
  text: 'Normal',
  item: 'ListParagraph',
  quotation: 'Quote',
  facts: 'Facts',
  about: 'About',
  note: 'Note',
  citation: 'Citation',
  comment: 'CommentText',
  footnote: 'FootnoteText',
  lines: 'HTMLPreformatted',
  cell: 'TableContents',
  tableHead: 'TableHeading',
} as const;

/** Letters of one width, for code. */
export const fixedFont = { ascii: 'Consolas', hAnsi: 'Consolas' };

/** Indent of a quote, in twentieths of a point. */
export const quoteIndent = 480;

const grey = '595959';
/** The colour of all text, and of words on a label's hue. */
export const ink = '1f1f1f';

/** Distances before and after a paragraph; a line takes 276/240 of its height. */
const spacing = (before: number, after: number) => ({
  before,
  after,
  line: 276,
  lineRule: 'auto' as const,
});

const heading = (size: number, before: number): Style => ({
  run: { size, bold: true, color: ink },
  paragraph: { keepNext: true, spacing: spacing(before, 80) },
});

/** What stands below a table, which has no distance of its own. */
export const belowTable: ParagraphLook = { spacing: spacing(160, 120) };

/** A line across the page: the lower edge of an empty paragraph. */
export const ruleLook: ParagraphLook = {
  border: { bottom: { style: 'single', size: 4, space: 1, color: 'a6a6a6' } },
};

/** Lengths in twentieths of a point, sizes in half points. */
export const look: Pick<DocumentOptions, 'styles' | 'numbering'> = {
  styles: {
    default: {
      title: { run: { size: 36, bold: true, color: ink }, paragraph: { spacing: spacing(0, 80) } },
      heading1: heading(28, 320),
      heading2: heading(24, 240),
      heading3: heading(22, 200),
      heading4: heading(22, 200),
      heading5: heading(22, 200),
      heading6: heading(22, 200),
      footnoteText: { run: { size: 20 }, paragraph: { spacing: spacing(0, 80) } },
    },
    paragraphStyles: [
      ownStyle(styles.quotation, 'Quote', {
        paragraph: { indent: { left: quoteIndent } },
      }),
      ownStyle(styles.facts, 'Facts', {
        run: { color: grey },
        paragraph: { spacing: spacing(0, 200) },
      }),
      ownStyle(styles.about, 'About a mark', {
        run: { size: 18, color: grey },
        paragraph: { keepNext: true, spacing: spacing(200, 40) },
      }),
      ownStyle(styles.note, 'Note', {}),
      ownStyle(styles.citation, 'Citation', {
        run: { size: 18, color: grey },
        paragraph: { spacing: spacing(0, 80) },
      }),
      ownStyle(styles.lines, 'HTML Preformatted', {
        run: { size: 20, font: fixedFont },
        paragraph: { spacing: spacing(0, 0) },
      }),
      ownStyle(styles.cell, 'Table Contents', { paragraph: { spacing: spacing(0, 0) } }),
      ownStyle(styles.tableHead, 'Table Heading', {
        run: { bold: true },
        paragraph: { spacing: spacing(0, 0) },
      }),
      ownStyle(styles.comment, 'annotation text', {
        run: { size: 20 },
        paragraph: { spacing: spacing(0, 40) },
      }),
    ],
  },
  numbering: {
    config: [
      {
        reference: listNumbering,
        levels: Array.from({ length: 9 }, (_, level) => ({
          level,
          format: 'bullet',
          text: '•',
          alignment: 'left',
          style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 240 } } },
        })),
      },
    ],
  },
};

/** Word has a default language for each kind of script. */
const languages = { value: 'en-GB', eastAsia: 'ja-JP', bidirectional: 'ar-SA' };

/** What all words have. @param language of the text, BCP 47, in which Word checks its spelling. */
export function inLanguage(language: string): Readonly<Record<'document', Style>> {
  const script = /^(?:ja|zh|ko|yue)\b/.test(language)
    ? 'eastAsia'
    : /^(?:ar|fa|he|ps|sd|ug|ur|yi|dv)\b/.test(language)
      ? 'bidirectional'
      : 'value';
  return {
    document: {
      run: {
        size: 22,
        font: { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'Yu Gothic', cs: 'Arial' },
        language: language === 'und' ? languages : { ...languages, [script]: language },
      },
      paragraph: { spacing: spacing(0, 120) },
    },
  };
}

function ownStyle(id: string, name: string, style: Style) {
  return { id, name, basedOn: 'Normal', ...style };
}
