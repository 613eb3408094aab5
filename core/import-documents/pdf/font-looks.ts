/** Bold and italic letters of a PDF: their fonts are named so, which is all that a file says of it. */
import type { PageItem, PdfPage } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { SpanKind } from '#core/document/spans';

/** "ABCDEF+" before the name of a font of which only some letters are in the file. */
const subset = /^[A-Z]{6}\+/;

/** "Times-Bold", "Arial,BoldItalic", "CalibriBold", "NimbusRomNo9L-Medi", TeX's "CMBX10". */
const bold =
  /Bold(?![a-z])|[-,_ ](?:(?:[Ss]emi|[Dd]emi|[Ee]xtra)?bold|Black|Heavy|Demi|Medi)(?![a-z])|^(?:CM|SF|EC)(?:SS)?BX/;
const italic =
  /Ital(?:ic)?(?![a-z])|Oblique|[-,_ ](?:italic|oblique|It|BoldIt)$|^(?:CM|SF|EC)(?:BX)?(?:TI|SL)\d/;

/** The looks that the name of a font gives its letters. */
export function looksNamedBy(name: string): SpanKind[] {
  const own = name.replace(subset, '');
  return [
    ...(bold.test(own) ? (['strong'] as const) : []),
    ...(italic.test(own) ? (['emphasis'] as const) : []),
  ];
}

/** Pages that are asked for the names of their fonts: each is parsed once more. */
const maxAsked = 40;

/** The looks of the fonts of one file, by the names that the library gives them. */
export class FontLooks {
  private readonly known = new Map<string, readonly SpanKind[]>();
  private asked = 0;

  /** Learns the fonts of a page. What cannot be learnt has no looks. */
  async learn(page: PdfPage, items: readonly PageItem[]): Promise<void> {
    const fonts = new Set(items.flatMap((item) => ('str' in item ? [item.fontName] : [])));
    const isUnknown = (font: string) => !this.known.has(font);
    if (this.asked >= maxAsked || ![...fonts].some(isUnknown)) return;
    this.asked += 1;
    try {
      // The library hands a font over when it is asked to draw with it, once for the whole file.
      await page.getOperatorList({ annotationMode: withoutAnnotations });
    } catch {
      // The words are there without their looks.
    }
    for (const font of fonts) if (isUnknown(font)) this.known.set(font, looksIn(page, font));
  }

  of(font: string): readonly SpanKind[] {
    return this.known.get(font) ?? [];
  }
}

/** `AnnotationMode.DISABLE` of the library. */
const withoutAnnotations = 0;

function looksIn({ commonObjs }: PdfPage, font: string): readonly SpanKind[] {
  const { name } = commonObjs.has(font) ? commonObjs.get(font) : {};
  return typeof name === 'string' ? looksNamedBy(name) : [];
}
