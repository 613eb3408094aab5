/** The words of one Word paragraph as its reader sees them, without deletions. */
import { childOf, elementsOf, wordsIn, type XmlElement } from '#core/bytes/xml-tree';
import { formulaWords } from '../figures/formula';
import { noteMark, subscript, superscript } from '../figures/raised-figures';
import type { UnreadKind } from '../unread';
import { placeLink } from '#core/document/places';
import type { SpanKind, SpanMark, SpannedText } from '#core/document/spans';
import { SpannedWords } from '../spanned-words';
import type { WaitingPlaces } from '../waiting-places';
import { officeFormula } from './office-math';
import { drawnPicture, type WordPicture } from './word-drawing';
import { addBookmark, fieldLink, linkTo } from './word-links';
import { noteOf, ownMark, referenceTo, type NoteKind } from './word-note-marks';
import { languageOf, marksOfRun, type RunLook } from './run-looks';
import { isOn, looksOf } from './word-styles';
import { drawnSign, drawnWords } from './symbol-fonts';

export interface ParagraphWords {
  /** The lines that its line breaks make. */
  readonly lines: readonly SpannedText[];
  readonly isBold: boolean;
  /** Text boxes anchored to it, with paragraphs of their own. */
  readonly boxes: readonly XmlElement[];
  readonly pictures: readonly WordPicture[];
  readonly unread: readonly UnreadKind[];
}

/** What a paragraph needs to know about its file. */
export interface ParagraphContext {
  /**
   * The mark of a footnote or endnote, by its kind and id: its number, unless the file has a mark of
   * its own for it.
   */
  readonly noteNumber: (kind: NoteKind, id: string, own: string | null) => string;
  /** Where a link leads, by the id of its relation; null for one that leads nowhere outside. */
  readonly link: (id: string) => string | null;
  /** The spans that a character style gives to its words. */
  readonly runStyle: (id: string | undefined) => readonly SpanKind[];
  /** Bookmarks that began before its words; those after its last words are left there. */
  readonly bookmarks: WaitingPlaces;
}

/** Deleted or moved text, field codes, and properties: none of it is visible. */
const unseen = new Set(
  `del moveFrom delText delInstrText fldData pPr rPr sdtPr sdtEndPr tblPr trPr tcPr docPr
   cNvGraphicFramePr posOffset align rt`.split(/\s+/),
);

/** An open field: its code, and where it leads. */
interface Field {
  instruction: string;
  link: string | null;
}

/** The formatting of the current run. */
interface Look extends RunLook {
  readonly isBold: boolean;
  readonly raised: 'superscript' | 'subscript' | null;
  /** In a link to another place of the file. */
  readonly isLinked: boolean;
  readonly marks: readonly SpanMark[];
}

export function paragraphWords(paragraph: XmlElement, context: ParagraphContext): ParagraphWords {
  const reader = new ParagraphReader(context);
  const plain = {
    isBold: false,
    raised: null,
    font: '',
    isLinked: false,
    language: null,
    marks: [],
  };
  for (const child of elementsOf(paragraph)) reader.visit(child, plain);
  return reader.words();
}

class ParagraphReader {
  private readonly lines = [new SpannedWords()];
  private readonly boxes: XmlElement[] = [];
  private readonly pictures: WordPicture[] = [];
  private readonly unread: UnreadKind[] = [];
  private seen = 0;
  private bold = 0;
  private readonly fields: Field[] = [];

  constructor(private readonly context: ParagraphContext) {}

  words(): ParagraphWords {
    const { lines, boxes, pictures, unread, seen, bold } = this;
    const texts = lines.map(({ text }) => text);
    return { lines: texts, isBold: seen > 0 && bold === seen, boxes, pictures, unread };
  }

  visit(element: XmlElement, look: Look): void {
    if (this.drawn(element, look) || unseen.has(element.name)) return;
    let here = this.lookOf(element, look);
    const children = elementsOf(element);
    for (const [nth, child] of children.entries()) {
      if (here === null) return;
      const own = ownMark(child, children.slice(nth + 1));
      if (own === null) this.visit(child, here);
      else {
        const { kind, id } = noteOf(child);
        this.context.noteNumber(kind, id, own);
        here = { ...here, marks: [...here.marks, referenceTo(kind, id)] };
      }
    }
  }

  private add(words: string, look: Look, ...more: readonly SpanMark[]): void {
    const own =
      words.trim() === '' ? [] : [...this.context.bookmarks.take(), ...marksOfRun(words, look)];
    const field = this.fields.findLast(({ link }) => link !== null)?.link ?? null;
    const link = field === null ? [] : [{ kind: 'link' as const, value: field }];
    this.lines.at(-1)?.addRun(words, [...link, ...look.marks, ...more, ...own]);
    const units = words.replace(/\s/g, '').length;
    this.seen += units;
    if (look.isBold) this.bold += units;
  }

  /** Elements that are or represent words; false for those that only hold others. */
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
        this.lines.push(new SpannedWords());
        return true;
      case 'sym':
        this.add(
          drawnSign(attributes['font'] ?? '', Number.parseInt(attributes['char'] ?? '', 16)),
          look,
        );
        return true;
      case 'footnoteReference':
      case 'endnoteReference': {
        const { kind, id } = noteOf(element);
        this.add(this.context.noteNumber(kind, id, null), look, referenceTo(kind, id));
        return true;
      }
      default:
        return this.held(element, look);
    }
  }

  private held(element: XmlElement, look: Look): boolean {
    switch (element.name) {
      case 'bookmarkStart':
        addBookmark(this.context.bookmarks, element);
        return true;
      case 'fldChar':
        this.field(element.attributes['fldCharType'] ?? '');
        return true;
      case 'instrText':
        this.instruct(element);
        return true;
      case 'ruby':
        this.ruby(element, look);
        return true;
      case 'txbxContent':
        this.boxes.push(element);
        return true;
      case 'oMath':
        this.formula(element, look);
        return true;
      case 'AlternateContent': {
        // The same content in a new and an old form: the first one present, never both.
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
    const note = look.isLinked && look.raised === 'superscript' ? noteMark(drawn) : null;
    const before = this.lines.at(-1)?.words;
    const changed =
      note ?? (look.raised === 'subscript' ? subscript(drawn) : superscript(drawn, before));
    if (changed === drawn) this.add(drawn, look, { kind: look.raised });
    else this.add(changed, look);
  }

  /** What a field shows is between its parts: for links, the linked words. */
  private field(type: string): void {
    if (type === 'begin') this.fields.push({ instruction: '', link: null });
    const open = this.fields.at(-1);
    if (type === 'separate' && open) open.link = fieldLink(open.instruction);
    if (type === 'end') this.fields.pop();
  }

  private instruct(element: XmlElement): void {
    const open = this.fields.at(-1);
    if (open && open.instruction.length < 3000) open.instruction += wordsIn(element);
  }

  private ruby(element: XmlElement, look: Look): void {
    const base = childOf(element, 'rubyBase');
    const reading = childOf(element, 'rt');
    const value = reading ? wordsIn(reading).trim().slice(0, 200) : '';
    const marks: SpanMark[] = value === '' ? [] : [{ kind: 'ruby', value }];
    if (base !== null) this.visit(base, { ...look, marks: [...look.marks, ...marks] });
  }

  private formula(element: XmlElement, look: Look): void {
    const { words, isWhole } = formulaWords(officeFormula(element));
    this.add(words, look);
    if (!isWhole) this.unread.push('formula');
  }

  private picture(drawing: XmlElement): void {
    const picture = drawnPicture(drawing);
    if (picture === 'embedded') this.unread.push(picture);
    else if (picture !== null) this.pictures.push(picture);
  }

  /** Null for hidden text. */
  private lookOf(element: XmlElement, look: Look): Look | null {
    if (element.name === 'hyperlink') {
      const address = this.context.link(element.attributes['id'] ?? '');
      if (address !== null) return { ...look, marks: [...look.marks, linkTo(address)] };
      const { anchor } = element.attributes;
      if (anchor === undefined) return look;
      return { ...look, isLinked: true, marks: [...look.marks, linkTo(placeLink(anchor))] };
    }
    if (element.name === 'fldSimple') {
      const address = fieldLink(element.attributes['instr'] ?? '');
      return address === null ? look : { ...look, marks: [...look.marks, linkTo(address)] };
    }
    // Runs of Word; those in drawings and formulas have the same name but other properties.
    const properties = element.name === 'r' ? childOf(element, 'rPr') : null;
    if (properties === null) return look;
    if (isOn(childOf(properties, 'vanish'))) return null;
    const raised = childOf(properties, 'vertAlign')?.attributes['val'] ?? '';
    const fonts = childOf(properties, 'rFonts')?.attributes;
    const isLink =
      look.marks.some(({ kind }) => kind === 'link') ||
      this.fields.some(({ link }) => link !== null);
    const kinds = new Set([
      ...this.context.runStyle(childOf(properties, 'rStyle')?.attributes['val']),
      ...looksOf(properties),
    ]);
    // Links are underlined anyway.
    if (isLink) kinds.delete('underline');
    return {
      ...look,
      marks: [...look.marks, ...[...kinds].map((kind) => ({ kind }))],
      isBold: look.isBold || isOn(childOf(properties, 'b')),
      raised: raised === 'superscript' || raised === 'subscript' ? raised : null,
      font: fonts?.['ascii'] ?? fonts?.['hAnsi'] ?? '',
      language: languageOf(properties),
    };
  }
}
