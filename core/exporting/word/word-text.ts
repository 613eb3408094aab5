/**
 * Words as runs of a Word file. Word does not work out directions for itself: a paragraph and a run
 * that are read from the right have to say so. Nor does it know whether a quotation mark between
 * Japanese letters is a wide one, unless the run hints at it.
 */
import {
  CarriageReturn,
  Paragraph,
  Tab,
  TextRun,
  type ParagraphChild,
  type ParagraphLook,
  type RunLook,
} from 'docx';
import { xmlText } from '#core/text/xml';

/** Scripts that are read from the right (Unicode Character Database, Bidi_Class R and AL). */
const fromRight = [
  'Adlam',
  'Arabic',
  'Hanifi_Rohingya',
  'Hebrew',
  'Mandaic',
  'Nko',
  'Samaritan',
  'Syriac',
  'Thaana',
]
  .map((script) => `\\p{Script=${script}}`)
  .join('');

/** From the first letter of such a script to the last before another letter. */
const rightStretch = new RegExp(`[${fromRight}](?:\\P{L}*[${fromRight}])*\\p{M}*`, 'gu');
/** The same for all other letters, in words that are read from the right. */
const leftStretch = new RegExp(
  `(?![${fromRight}])\\p{L}(?:[^${fromRight}]*(?![${fromRight}])\\p{L})*\\p{M}*`,
  'gu',
);
const rightLetter = new RegExp(`[${fromRight}]`, 'u');

/** What the words of a paragraph have in common. */
export interface Setting {
  readonly rightToLeft: boolean;
  /** BCP 47, of the document. */
  readonly language: string;
}

/** A paragraph is read from the right when its first letter is, as `dir="auto"` has it in HTML. */
export function settingOf(text: string, language: string): Setting {
  return { rightToLeft: rightLetter.test(/\p{L}/u.exec(text)?.[0] ?? ''), language };
}

/** A paragraph of words in one look. */
export function paragraphOf(
  style: string,
  text: string,
  language: string,
  look: RunLook = {},
): Paragraph {
  const setting = settingOf(text, language);
  return paragraphWith(style, setting, runsOf(text, setting, look));
}

export function paragraphWith(
  style: string,
  { rightToLeft }: Setting,
  children: readonly ParagraphChild[],
  more: ParagraphLook & { readonly numbering?: { reference: string; level: number } } = {},
): Paragraph {
  return new Paragraph({ style, children, ...(rightToLeft && { bidirectional: true }), ...more });
}

export function runsOf(text: string, setting: Setting, look: RunLook = {}): TextRun[] {
  return stretchesOf(xmlText(text), setting.rightToLeft).map(
    (stretch) =>
      new TextRun({
        ...look,
        ...(stretch.rightToLeft && { rightToLeft: true }),
        ...(setting.language === 'ja' && { font: { ...look.font, hint: 'eastAsia' } }),
        children: piecesOf(stretch.text),
      }),
  );
}

interface Stretch {
  readonly text: string;
  readonly rightToLeft: boolean;
}

/** What is neither goes with the paragraph. */
function stretchesOf(text: string, base: boolean): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(base ? leftStretch : rightStretch)) {
    stretches.push({ text: text.slice(from, index), rightToLeft: base });
    stretches.push({ text: found, rightToLeft: !base });
    from = index + found.length;
  }
  stretches.push({ text: text.slice(from), rightToLeft: base });
  return stretches.filter((stretch) => stretch.text !== '');
}

/**
 * Tabs and line breaks are elements of their own. A text ends behind each `{`, for the library
 * puts the numbers of lists in the place of their names in braces, also where those are words.
 */
function piecesOf(text: string): (string | Tab | CarriageReturn)[] {
  const pieces = text.match(/[^\t\n\r{]+\{?|\{|\t|\r\n?|\n/g) ?? [];
  return pieces.map((piece) => {
    if (piece === '\t') return new Tab();
    return /^[\r\n]/.test(piece) ? new CarriageReturn() : piece;
  });
}
