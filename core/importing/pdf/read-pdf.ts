/** A PDF with a text layer as a text: its letters, gathered into lines and paragraphs. */
import { err, ok, type Result } from '../../result';
import { noFacts, type SourceText } from '../source-text';
import { openPdf, type CharacterMaps } from './pdf-library';
import { linesOfPage, type PdfLine } from './pdf-lines';
import { paragraphsOf } from './pdf-paragraphs';

type PdfFailure = 'encrypted' | 'damaged' | 'no-text-layer' | 'too-large';

const mostPages = 3000;
/** UTF-16 units of all pages: a long book has two million. */
const mostUnits = 16 * 1024 * 1024;

export async function readPdf(
  bytes: Uint8Array,
  characterMaps: CharacterMaps,
  onProgress: (share: number) => void,
): Promise<Result<SourceText, PdfFailure>> {
  // The library takes the bytes it is given; the caller keeps its own.
  const opened = await openPdf(bytes.slice(), characterMaps);
  if (!opened.ok) return opened;
  const { document, close } = opened.value;
  try {
    if (document.numPages > mostPages) return err('too-large');
    const lines: PdfLine[] = [];
    let units = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const onPage = await linesOfPage(page, number - 1);
      page.cleanup();
      units += onPage.reduce((sum, { text }) => sum + text.length, 0);
      if (units > mostUnits) return err('too-large');
      for (const line of onPage) lines.push(line);
      onProgress(number / document.numPages);
    }
    if (!lines.some(({ text }) => /\p{L}/u.test(text))) return err('no-text-layer');
    return ok({ pieces: paragraphsOf(lines), facts: noFacts });
  } catch {
    // Whatever the library stumbles over in a page: the file cannot be read to its end.
    return err('damaged');
  } finally {
    await close();
  }
}
