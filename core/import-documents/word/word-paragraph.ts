/** The words of one Word paragraph: what a reader of the file sees in it, without its deletions. */
import { allBelow, childOf, elementsOf, type XmlElement } from '../archive/xml-tree';
import { formulaWords } from '../formula';
import { noteMark, subscript, superscript } from '../raised-figures';
import type { UnreadKind } from '../unread';
import { officeFormula } from './office-math';
import { drawnSign, drawnWords } from './symbol-fonts';

export interface ParagraphWords {
  /** The lines that line breaks make of it. */
  readonly lines: readonly string[];
  readonly isBold: boolean;
  /** Text boxes that hang on it, each with paragraphs of its own. */
  readonly boxes: readonly XmlElement[];
  /** What its pictures say of themselves. */
  readonly pictures: readonly string[];
  readonly unread: readonly UnreadKind[];
}

/** The number drawn for a footnote or endnote, by its kind and id. */
export type NoteNumber = (kind: 'footnote' | 'endnote', id: string) => string;

/** What was deleted or moved away, what a field is made by, and properties: none is seen. */
const unseen = new Set(
  `del moveFrom instrText delText delInstrText fldData pPr rPr sdtPr sdtEndPr tblPr trPr tcPr
   docPr cNvGraphicFramePr posOffset align rt`.split(/\s+/),
);

/** How the run looks that words are in. */
interface Look {
  readonly isBold: boolean;
  readonly raised: 'superscript' | 'subscript' | null;
  readonly font: string;
  /** In a link to another place of the file. */
  readonly isLinked: boolean;
}

export function paragraphWords(paragraph: XmlElement, noteNumber: NoteNumber): ParagraphWords {
  const reader = new ParagraphReader(noteNumber);
  const plain = { isBold: false, raised: null, font: '', isLinked: false };
  for (const child of elementsOf(paragraph)) reader.visit(child, plain);
  return reader.words();
}

class ParagraphReader {
  private readonly lines = [''];
  private readonly boxes: XmlElement[] = [];
  private readonly pictures: string[] = [];
  private readonly unread: UnreadKind[] = [];
  private seen = 0;
  private bold = 0;

  constructor(private readonly noteNumber: NoteNumber) {}

  words(): ParagraphWords {
    const { lines, boxes, pictures, unread, seen, bold } = this;
    return { lines, isBold: seen > 0 && bold === seen, boxes, pictures, unread };
  }

  visit(element: XmlElement, look: Look): void {
    if (this.drawn(element, look) || unseen.has(element.name)) return;
    const here = this.lookOf(element, look);
    if (here === null) return;
    for (const child of elementsOf(element)) this.visit(child, here);
  }

  private add(words: string, { isBold }: Look): void {
    this.lines[this.lines.length - 1] += words;
    const units = words.replace(/\s/g, '').length;
    this.seen += units;
    if (isBold) this.bold += units;
  }

  /** Elements that are words, or stand for some; false for those that only hold others. */
  private drawn(element: XmlElement, look: Look): boolean {
    const { name, attributes } = element;
    switch (name) {
      case 't':
        this.text(element, look);
        return true;
      case 'tab':
      case 'ptab':
        this.add(' ', look);
        return true;
      case 'noBreakHyphen':
        this.add('-', look);
        return true;
      case 'br':
      case 'cr':
        this.lines.push('');
        return true;
      case 'sym':
        this.add(
          drawnSign(attributes['font'] ?? '', Number.parseInt(attributes['char'] ?? '', 16)),
          look,
        );
        return true;
      case 'footnoteReference':
      case 'endnoteReference': {
        const kind = name === 'footnoteReference' ? 'footnote' : 'endnote';
        this.add(this.noteNumber(kind, attributes['id'] ?? ''), look);
        return true;
      }
      default:
        return this.held(element, look);
    }
  }

  private held(element: XmlElement, look: Look): boolean {
    switch (element.name) {
      case 'txbxContent':
        this.boxes.push(element);
        return true;
      case 'oMath':
        this.formula(element, look);
        return true;
      case 'AlternateContent': {
        // The same content in a new and an old form: the first that is there, never both.
        const one = childOf(element, 'Choice') ?? childOf(element, 'Fallback');
        if (one !== null) this.visit(one, look);
        return true;
      }
      case 'checkBox': {
        const state = childOf(element, 'checked') ?? childOf(element, 'default');
        this.add(isOn(state) ? '☒' : '☐', look);
        return true;
      }
      case 'object':
        this.unread.push('embedded');
        return true;
      case 'drawing':
      case 'pict':
        this.picture(element);
        return false;
      default:
        return false;
    }
  }

  private text({ children }: XmlElement, look: Look): void {
    const words = children.filter((child) => typeof child === 'string').join('');
    const drawn = drawnWords(words, look.font);
    if (look.raised === null) return this.add(drawn, look);
    if (look.raised === 'subscript') return this.add(subscript(drawn), look);
    const note = look.isLinked ? noteMark(drawn) : null;
    this.add(note ?? superscript(drawn, this.lines.at(-1)), look);
  }

  private formula(element: XmlElement, look: Look): void {
    const { words, isWhole } = formulaWords(officeFormula(element));
    this.add(words, look);
    if (!isWhole) this.unread.push('formula');
  }

  private picture(drawing: XmlElement): void {
    if (allBelow(drawing, 'txbxContent').length > 0) return;
    const is = (...names: string[]) => names.some((name) => allBelow(drawing, name).length > 0);
    const properties = allBelow(drawing, 'docPr')[0] ?? allBelow(drawing, 'shape')[0];
    const { descr, alt, title } = properties?.attributes ?? {};
    const said = (descr ?? alt ?? title ?? '').trim();
    const isGuessed = /automatically generated|自動的に生成/i.test(said);
    if (is('chart', 'relIds')) this.unread.push('embedded');
    else if (said !== '' && !isGuessed) this.pictures.push(said);
    else if (is('pic', 'imagedata') && !isOn(allBelow(drawing, 'decorative')[0] ?? null)) {
      this.unread.push('picture');
    }
  }

  /** Null for what is hidden. */
  private lookOf(element: XmlElement, look: Look): Look | null {
    if (element.name === 'hyperlink' && element.attributes['anchor'] !== undefined) {
      return { ...look, isLinked: true };
    }
    // Runs of Word; those in drawings and formulas have the same name and other properties.
    const properties = element.name === 'r' ? childOf(element, 'rPr') : null;
    if (properties === null) return look;
    if (isOn(childOf(properties, 'vanish'))) return null;
    const raised = childOf(properties, 'vertAlign')?.attributes['val'] ?? '';
    const fonts = childOf(properties, 'rFonts')?.attributes;
    return {
      ...look,
      isBold: look.isBold || isOn(childOf(properties, 'b')),
      raised: raised === 'superscript' || raised === 'subscript' ? raised : null,
      font: fonts?.['ascii'] ?? fonts?.['hAnsi'] ?? '',
    };
  }
}

/** A switch without a value is on. */
export function isOn(element: XmlElement | null): boolean {
  return element !== null && !/^(?:0|false|off)$/.test(element.attributes['val'] ?? '');
}
