/**
 * Words as runs of a Word file. Word does not infer directions: right-to-left paragraphs and runs
 * have to say so. Nor does it know whether a quotation mark between Japanese letters is a wide one,
 * unless the run hints at it.
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
import { rightToLeft } from '#core/text/right-to-left';
import { xmlText } from '#core/text/xml';

/** From the first letter of such a script to the last before another letter. */
const rightStretch = new RegExp(`[${rightToLeft}](?:\\P{L}*[${rightToLeft}])*\\p{M}*`, 'gu');
/** The same for all other letters, within right-to-left text. */
const leftStretch = new RegExp(
  `(?![${rightToLeft}])\\p{L}(?:[^${rightToLeft}]*(?![${rightToLeft}])\\p{L})*\\p{M}*`,
  'gu',
);
const rightLetter = new RegExp(`[${rightToLeft}]`, 'u');

/** What the words of a paragraph have in common. */
export interface Setting {
  readonly rightToLeft: boolean;
  /** BCP 47, of the document. */
  readonly language: string;
}

/** A paragraph is right-to-left when its first letter is, as with `dir="auto"` in HTML. */
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

/** Neutral characters follow the paragraph. */
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
 * Tabs and line breaks are elements of their own. Text is split after each `{`, because the library
 * replaces list names in braces with their numbers, even in ordinary words.
 */
function piecesOf(text: string): (string | Tab | CarriageReturn)[] {
  const pieces = text.match(/[^\t\n\r{]+\{?|\{|\t|\r\n?|\n/g) ?? [];
  return pieces.map((piece) => {
    if (piece === '\t') return new Tab();
    return /^[\r\n]/.test(piece) ? new CarriageReturn() : piece;
  });
}
