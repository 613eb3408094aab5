/** The words of one Word paragraph: what a reader of the file sees in it, without its deletions. */
import { childOf, elementsOf, type XmlElement } from '../archive/xml-tree';

export interface ParagraphWords {
  /** The lines that line breaks make of it. */
  readonly lines: readonly string[];
  readonly isBold: boolean;
  /** Text boxes that hang on it, each with paragraphs of its own. */
  readonly boxes: readonly XmlElement[];
}

/** What was deleted or moved away, what a field is made by, and properties: none is seen. */
const unseen = new Set(
  `del moveFrom instrText delText delInstrText fldData pPr rPr sdtPr sdtEndPr tblPr trPr tcPr
   docPr cNvGraphicFramePr posOffset align ruby`.split(/\s+/),
);

/** @param noteNumber the number drawn for a footnote or endnote, by its kind and id. */
export function paragraphWords(
  paragraph: XmlElement,
  noteNumber: (kind: 'footnote' | 'endnote', id: string) => string,
): ParagraphWords {
  const lines = [''];
  const boxes: XmlElement[] = [];
  let seen = 0;
  let bold = 0;
  const add = (words: string, isBold: boolean) => {
    lines[lines.length - 1] += words;
    const units = words.replace(/\s/g, '').length;
    seen += units;
    if (isBold) bold += units;
  };

  function visit(element: XmlElement, isBold: boolean): void {
    switch (element.name) {
      case 'txbxContent':
        boxes.push(element);
        return;
      case 't':
        return add(element.children.filter((child) => typeof child === 'string').join(''), isBold);
      case 'tab':
      case 'ptab':
        return add(' ', isBold);
      case 'noBreakHyphen':
        return add('-', isBold);
      case 'br':
      case 'cr':
        lines.push('');
        return;
      case 'footnoteReference':
        return add(noteNumber('footnote', element.attributes['id'] ?? ''), isBold);
      case 'endnoteReference':
        return add(noteNumber('endnote', element.attributes['id'] ?? ''), isBold);
      case 'AlternateContent':
        return visitAlternative(element, isBold);
      case 'ruby':
        return visitRuby(element, isBold);
    }
    if (unseen.has(element.name)) return;
    const properties = element.name === 'r' ? childOf(element, 'rPr') : null;
    if (isOn(childOf(properties, 'vanish'))) return;
    const here = isBold || isOn(childOf(properties, 'b'));
    for (const child of elementsOf(element)) visit(child, here);
  }

  /** The same content in a new and an old form: the first that is there, never both. */
  function visitAlternative(element: XmlElement, isBold: boolean): void {
    const one = childOf(element, 'Choice') ?? childOf(element, 'Fallback');
    if (one !== null) visit(one, isBold);
  }

  /** Readings stand above their characters: here behind them, in brackets. */
  function visitRuby(element: XmlElement, isBold: boolean): void {
    const [base, reading] = [childOf(element, 'rubyBase'), childOf(element, 'rt')];
    if (base !== null) visit(base, isBold);
    if (reading === null) return;
    add('(', isBold);
    visit(reading, isBold);
    add(')', isBold);
  }

  for (const child of elementsOf(paragraph)) visit(child, false);
  return { lines, isBold: seen > 0 && bold === seen, boxes };
}

/** A switch without a value is on. */
function isOn(element: XmlElement | null): boolean {
  return element !== null && !/^(?:0|false|off)$/.test(element.attributes['val'] ?? '');
}
